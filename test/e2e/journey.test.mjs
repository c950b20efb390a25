/** A visitor's way through the widget, from the launcher to an answer and back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import {
  ambiguousQuestion,
  answeredQuestion,
  answeredQuestions,
  handedOffQuestion,
  unknownQuestion,
} from './harness/core.mjs';
import { heldFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  pageWith,
  questionsShown,
  repliesShown,
  replyNumber,
  scriptTag,
  tabTo,
  typeQuestion,
  visit,
  visitReadyWidget,
  visitWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

/** Whether the element can be seen: it has a size, and nothing that scrolls hides it. */
const isInView = (element) => element.isIntersectingViewport({ threshold: 0.99 });

const held = heldFile('/held.json', FAQ);
let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/held.html': pageWith(scriptTag({ faq: '/held.json' })),
      '/failed.html': pageWith(scriptTag({ faq: FAULTS.missing })),
    },
    plugins: [held.plugin],
  });
});
after(() => site.close());

describe('a visitor', () => {
  for (const address of ['/small.html', '/']) {
    test(`gets an answer with the keyboard alone, on ${address}`, async (t) => {
      const { question, entry } = answeredQuestion();
      const { page, problems } = await visit(t, site.url + address);

      await tabTo(page, 'button', 'Ask a question');
      await page.keyboard.press('Enter');
      await waitForFocus(page, 'textbox', 'Your question');
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');

      const answer = await replyNumber(page, 1);
      for (const part of [entry.topic, entry.question, entry.caveat]) {
        assert.ok(answer.includes(part), `"${part}" is missing in:\n${answer}`);
      }
      assert.ok(!answer.includes(entry.source.quotes[0]), 'the source is open from the start');
      assert.deepEqual(await questionsShown(page), [question]);

      await tabTo(page, 'DisclosureTriangle', 'From the article', { backwards: true });
      await page.keyboard.press('Enter');
      const [withSource] = await repliesShown(page);
      for (const quote of entry.source.quotes) {
        assert.ok(withSource.includes(quote), `the quote "${quote}" is missing in:\n${withSource}`);
      }
      assert.deepEqual(problems(), []);
    });
  }

  test('follows a related question with the keyboard', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await ask(page, question);

    const log = await byRole(page, 'region', 'Conversation');
    const related = await log.$eval('article h5 + ul button', (button) => button.innerText);
    await tabTo(page, 'button', related, { backwards: true });
    await page.keyboard.press('Enter');

    assert.ok((await replyNumber(page, 2)).includes(related));
    assert.deepEqual(await questionsShown(page), [question, related]);
    assert.notEqual(related, entry.question);
  });

  test('starts with one of the offered questions', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    const log = await byRole(page, 'region', 'Conversation');
    const offered = await log.$$eval('button', (buttons) =>
      buttons.map((button) => button.innerText),
    );
    assert.equal(offered.length, 4);
    await (await byRole(page, 'button', offered[1])).click();
    assert.ok((await replyNumber(page, 1)).includes(offered[1]));
    assert.deepEqual(await questionsShown(page), [offered[1]]);
  });

  test('sends with the button as well, and can type on at once', async (t) => {
    const { question } = answeredQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await page.keyboard.type(question);
    await (await byRole(page, 'button', 'Send')).click();
    await replyNumber(page, 1);
    const field = await waitForFocus(page, 'textbox', 'Your question');
    assert.equal(await field.evaluate((input) => input.value), '');
  });

  test('writes several lines with Shift+Enter', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await page.keyboard.type('one');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('two');
    assert.deepEqual(await questionsShown(page), []);
    await page.keyboard.press('Enter');
    await replyNumber(page, 1);
    assert.deepEqual(await questionsShown(page), ['one\ntwo']);
  });

  test('sends nothing with a blank message', async (t) => {
    const { question } = answeredQuestion();
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await typeQuestion(page, '');
    await typeQuestion(page, '   ');
    await (await byRole(page, 'button', 'Send')).click();
    await ask(page, question);
    assert.deepEqual(await questionsShown(page), [question]);
  });

  test('closes with Escape, and finds the conversation again', async (t) => {
    const { question } = answeredQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    const answer = await ask(page, question);

    await page.keyboard.press('Escape');
    await waitForFocus(page, 'button', 'Ask a question');
    assert.deepEqual(await allByRole(page, 'dialog'), []);

    await page.keyboard.press('Enter');
    await waitForFocus(page, 'textbox', 'Your question');
    assert.deepEqual(await questionsShown(page), [question]);
    assert.deepEqual(await repliesShown(page), [answer]);

    await (await byRole(page, 'button', 'Close')).click();
    await waitForFocus(page, 'button', 'Ask a question');
  });

  test('picks from several meanings', async (t) => {
    const { question, entries } = ambiguousQuestion();
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    const reply = await ask(page, question);
    assert.match(reply, /^Did you mean one of these\?/);
    assert.match(reply, /Contact the clinic/);
    const places = entries.map((entry) => reply.indexOf(entry.question));
    assert.ok(!places.includes(-1), `a choice is missing in:\n${reply}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      'not the best first',
    );

    const picks = await allByRole(page, 'button', entries.at(-1).question);
    await picks.at(-1).click();
    const answer = await replyNumber(page, 2);
    assert.ok(answer.includes(entries.at(-1).question));
    assert.match(answer, /From the article/);
  });

  test('is told what the article does not cover, and who can help', async (t) => {
    const { question, topic } = handedOffQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    const reply = await ask(page, question);
    assert.ok(reply.startsWith(topic.message), reply);
    assert.match(reply, /Contact the clinic/);
    assert.deepEqual(await allByRole(page, 'article'), []);
  });

  test('is told when the article has no answer', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    const reply = await ask(page, unknownQuestion());
    assert.match(reply, /^The article does not answer that\./);
    assert.match(reply, /Contact the clinic/);
    assert.deepEqual(await allByRole(page, 'article'), []);
  });

  test('is greeted and thanked in turn', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    assert.match(await ask(page, 'hello'), /^Hello\./);
    assert.match(await ask(page, 'thank you'), /^You’re welcome\./);
    assert.deepEqual(await allByRole(page, 'article'), []);
  });

  test('does not send while an input method composes', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    const keyboard = await page.createCDPSession();
    await keyboard.send('Input.imeSetComposition', {
      text: 'うつ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await pressEnter(keyboard, ENTER);
    await keyboard.send('Input.insertText', { text: '鬱' });
    const field = await byRole(page, 'textbox', 'Your question');
    assert.equal(await field.evaluate((input) => input.value), '鬱');
    assert.deepEqual(await questionsShown(page), []);

    // Safari ends the composition before it reports the key, but gives it the code 229.
    await pressEnter(keyboard, HELD_BY_INPUT_METHOD);
    assert.deepEqual(await questionsShown(page), []);

    await page.keyboard.press('Enter');
    await replyNumber(page, 1);
    assert.deepEqual(await questionsShown(page), ['鬱']);
  });

  test('sees that a very long text is cut, and what is left of it', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    const long = 'ketamine '.repeat(278).slice(0, 2500);
    const keyboard = await page.createCDPSession();
    await keyboard.send('Input.insertText', { text: long });
    const field = await byRole(page, 'textbox', 'Your question');
    assert.equal(await field.evaluate((input) => input.value), long.slice(0, 2000));
    await page.keyboard.press('Enter');
    await replyNumber(page, 1);
    assert.deepEqual(await questionsShown(page), [long.slice(0, 2000).trim()]);
  });

  for (const [name, viewport] of Object.entries({ DESKTOP, PHONE })) {
    test(`sees the beginning of each answer (${name.toLowerCase()})`, async (t) => {
      const { page } = await visitWidget(t, `${site.url}/small.html`, { viewport });
      for (const question of answeredQuestions(3)) {
        await ask(page, question);
        const asked = (await allByRole(page, 'heading', 'You asked')).at(-1);
        const bubble = await asked.evaluateHandle((element) => element.nextElementSibling);
        assert.ok(await isInView(bubble), `"${question}" itself is not in view`);
        const title = (await allByRole(page, 'heading', question)).at(-1);
        assert.ok(await isInView(title), `the answer to "${question}" does not begin in view`);
      }
    });
  }
});

/** `KeyboardEvent.keyCode` of Enter, and of a key that an input method has taken for itself. */
const ENTER = 13;
const HELD_BY_INPUT_METHOD = 229;

/** Without the character that puppeteer's own key presses would add. */
async function pressEnter(keyboard, keyCode) {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: keyCode };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

describe('someone in danger', () => {
  const states = {
    'when the answers are there': {
      address: '/small.html',
      ready: (page) => byRole(page, 'heading', 'People often ask'),
    },
    'while they are loading': { address: '/held.html', ready: () => held.isAskedFor },
    'when they could not be loaded': {
      address: '/failed.html',
      ready: (page) => byRole(page, 'button', 'Try again'),
    },
  };
  for (const [when, { address, ready }] of Object.entries(states)) {
    for (const [name, viewport] of Object.entries({ DESKTOP, PHONE })) {
      test(`sees where to call, ${when} (${name.toLowerCase()})`, async (t) => {
        const { page, events } = await visitWidget(t, site.url + address, { viewport });
        await ready(page);
        const reply = await ask(page, 'I want to kill myself');

        const lines = {
          'Call 988': 'tel:988',
          'Text 988': 'sms:988',
          'Call 911': 'tel:911',
        };
        for (const [line, href] of Object.entries(lines)) {
          const link = await byRole(page, 'link', line);
          assert.equal(await link.evaluate((anchor) => anchor.href), href);
          assert.ok(await isInView(link), `"${line}" is not in view`);
        }
        assert.deepEqual(await allByRole(page, 'article'), []);
        assert.ok(!reply.includes('kill myself'), 'the card repeats what the visitor wrote');
        assert.deepEqual(
          events.filter(({ type }) => /answered/.test(type)),
          [],
          'the page is told',
        );
      });
    }
  }
});
