/** What a visitor can do with answers and with the conversation: take along, look up, clear, find again. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { passMinutes } from './harness/clock.mjs';
import { answeredQuestion, answeredQuestions, dataset } from './harness/core.mjs';
import { heldFile } from './harness/files.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  questionsShown,
  replyNumber,
  scriptTag,
  typeQuestion,
  until,
  visit,
  visitReadyWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const held = heldFile('/held.json', FAQ);
let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/held.html': pageWith(scriptTag({ faq: '/held.json' })),
      '/remember.html': pageWith(scriptTag({ attributes: 'data-remember async' })),
      '/other.html': pageWith(scriptTag({ attributes: 'data-remember async' })),
    },
    plugins: [held.plugin],
  });
});
after(() => site.close());

const [first, second] = answeredQuestions(2);
const isInView = (element) => element.isIntersectingViewport({ threshold: 0.99 });
const press = async (page, name) => (await byRole(page, 'button', name)).press('Enter');
const statusText = async (page) =>
  (await byRole(page, 'status')).evaluate((region) => region.textContent.trim());
const isGone = (page, role, name) =>
  until(async () => (await allByRole(page, role, name)).length === 0, `no ${role} "${name}"`);

/** What is in the tab's storage, as any script of the page could read it. */
const stored = (page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

describe('an answer', () => {
  test('is copied with question, caution and source, as plain text', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page } = await visit(t, `${site.url}/small.html`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void (globalThis.copied = text);
    });
    await openReadyWidget(page);
    await ask(page, question);
    await press(page, 'Copy');
    await until(async () => (await statusText(page)) === 'Copied.', 'it is said');
    const copied = await page.evaluate(() => globalThis.copied);
    const plain = (text) => text.replaceAll(/\s+/g, ' ');
    for (const part of [entry.question, entry.answer, `Please note: ${entry.caveat}`])
      assert.ok(plain(copied).includes(plain(part)), `"${part}" is missing in:\n${copied}`);
    for (const quote of entry.source.quotes) assert.ok(copied.includes(`“${quote}”`));
    assert.ok(copied.endsWith(`${dataset.article.title}, ${dataset.article.publisher}`));
    assert.ok(!copied.includes('<'));

    await press(page, 'Copy link');
    await until(
      async () =>
        (await page.evaluate(() => globalThis.copied)) ===
        `${site.url}/small.html#clinic-faq=${entry.id}`,
      'the link is copied',
    );
  });

  test('says so when copying is not allowed', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowed'));
    });
    await openReadyWidget(page);
    await ask(page, first);
    await press(page, 'Copy');
    await until(async () => /does not allow copying/.test(await statusText(page)), 'it is said');
  });

  test('is printed alone, and the focus stays', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page, problems } = await visit(t, 'about:blank');
    // In the frame that is printed, too: headless Chrome would print nothing and say nothing.
    await page.evaluateOnNewDocument(() => {
      globalThis.print = () => {
        globalThis.top.printed = document.body.innerText;
        globalThis.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.goto(`${site.url}/small.html`);
    await openReadyWidget(page);
    await ask(page, second);
    await ask(page, question);
    const buttons = await allByRole(page, 'button', 'Print');
    await buttons.at(-1).press('Enter');
    await page.waitForFunction(() => globalThis.printed !== undefined);
    const printed = await page.evaluate(() => globalThis.printed);
    assert.ok(printed.startsWith(entry.question), printed);
    assert.ok(printed.includes(entry.source.quotes[0]));
    assert.ok(!printed.includes(second) && !printed.includes('A clinic'), printed);
    assert.equal(await page.evaluate(() => globalThis.length), 0, 'the frame stays behind');
    assert.deepEqual(problems(), []);
  });

  test('is found helpful or not, once, and the page gets the entry and nothing else', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page, events } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, question);
    await press(page, 'No');
    await until(async () => (await statusText(page)) === 'Thank you.', 'thanks');
    const no = await waitForFocus(page, 'button', 'No');
    assert.equal(await no.evaluate((button) => button.ariaPressed), 'true');
    await press(page, 'Yes');
    await ask(page, 'hello');
    assert.deepEqual(
      events.filter(({ type }) => type === 'clinic-faq-feedback'),
      [{ type: 'clinic-faq-feedback', detail: { entryId: entry.id, isHelpful: false } }],
    );
  });

  test('asks for nothing under a crisis card', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, 'My brother wants to kill himself. How long do the effects of ketamine last?');
    await byRole(page, 'article');
    assert.deepEqual(await allByRole(page, 'button', 'Yes'), []);
  });
});

describe('all questions', () => {
  test('stand under their topics; picking one shows its answer', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await press(page, 'All questions');
    await waitForFocus(page, 'heading', 'All questions');
    const list = await byRole(page, 'region', 'All questions');
    const shown = await list.$$eval('h4, li', (items) => items.map(({ innerText }) => innerText));
    const topics = [...new Set(dataset.entries.map(({ topic }) => topic))];
    assert.deepEqual(
      shown,
      topics.flatMap((topic) => [
        topic,
        ...dataset.entries.filter((entry) => entry.topic === topic).map((entry) => entry.question),
      ]),
    );
    await press(page, dataset.entries.at(-1).question);
    assert.ok((await replyNumber(page, 1)).includes(dataset.entries.at(-1).question));
    await waitForFocus(page, 'region', 'Conversation');
    assert.deepEqual(await allByRole(page, 'region', 'All questions'), []);
  });

  test('give way to a question that is typed, and to the way back', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await press(page, 'All questions');
    await press(page, 'Back to the conversation');
    await waitForFocus(page, 'region', 'Conversation');
    await press(page, 'All questions');
    await ask(page, first);
    await waitForFocus(page, 'textbox', 'Your question');
  });
});

describe('a link to an answer', () => {
  const { id, question } = dataset.entries[5];

  test('opens the page at it, and leaves the focus alone', async (t) => {
    const { page, problems } = await visit(t, `${site.url}/small.html#clinic-faq=${id}`);
    await byRole(page, 'article', question);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    assert.deepEqual(problems(), []);
  });

  test('is followed within the page, also twice', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html`);
    await page.$eval(
      'main a',
      (link, entryId) => link.setAttribute('href', `#clinic-faq=${entryId}`),
      id,
    );
    await page.click('main a');
    await byRole(page, 'article', question);
    await waitForFocus(page, 'textbox', 'Your question');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'link', 'a contact page');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'textbox', 'Your question');
    assert.deepEqual(await questionsShown(page), [question], 'it is shown twice');
  });

  for (const hash of ['#clinic-faq=no-such-entry', '#clinic-faq=How%20long', '#clinic-faq=']) {
    test(`is ignored when it is none: ${hash}`, async (t) => {
      const { page, log, problems } = await visit(t, `${site.url}/small.html${hash}`);
      // The button is the widget's own by now, whether or not it looked for the entry.
      await page.waitForFunction(() => customElements.get('clinic-faq') !== undefined);
      if (hash.endsWith('entry'))
        await until(
          () => log.requests.some(({ url }) => url.endsWith(FAQ)),
          'the FAQ is asked for',
        );
      await byRole(page, 'button', 'Ask a question');
      assert.equal(await page.$eval('clinic-faq', (widget) => widget.open), false);
      assert.deepEqual(problems(), []);
    });
  }

  test('never holds what the visitor asks', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, first);
    assert.equal(page.url(), `${site.url}/small.html`);
  });
});

describe('reading on', () => {
  test('begins with the answer’s beginning, however long it is', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    const [longest] = [...dataset.entries].sort((a, b) => b.answer.length - a.answer.length);
    await ask(page, first);
    await press(page, 'All questions');
    await press(page, longest.question);
    await replyNumber(page, 2);
    assert.equal(await isInView(await byRole(page, 'heading', longest.question)), true);
  });

  test('is not disturbed by an answer that comes late; a button leads to it', async (t) => {
    const { page } = await visit(t, `${site.url}/held.html`, {
      viewport: { width: 390, height: 560 },
    });
    await openWidget(page);
    for (let i = 1; i <= 6; i += 1) await typeQuestion(page, `${first} ${'again '.repeat(30)}${i}`);
    await until(async () => (await questionsShown(page)).length === 6, 'the questions');
    const log = await byRole(page, 'region', 'Conversation');
    await log.evaluate((box) => (box.scrollTop = 0));
    const topQuestion = (await allByRole(page, 'heading', 'You asked'))[0];
    const topOf = () =>
      topQuestion.evaluate((heading) => heading.parentElement.getBoundingClientRect().top);
    const before = await topOf();

    held.release();
    await replyNumber(page, 6);
    const button = await byRole(page, 'button', 'New answer below');
    // The greeting comes in above, and the browser keeps what is read where it is.
    assert.ok(Math.abs((await topOf()) - before) < 100, 'it jumped');
    await button.press('Enter');
    await waitForFocus(page, 'region', 'Conversation');
    await isGone(page, 'button', 'New answer below');
    // All six came at once, below the questions: it begins with the first of them.
    const [reply] = await allByRole(page, 'heading', 'Answer');
    const beginning = await reply.evaluateHandle((heading) => heading.nextElementSibling);
    assert.equal(await isInView(beginning), true);
  });
});

describe('clearing the conversation', () => {
  test('leaves nothing of it, on the screen or stored', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/remember.html`);
    await ask(page, first);
    await ask(page, 'I want to kill myself');
    assert.ok((await stored(page)).includes(first));
    await page.keyboard.type('half a question');
    await press(page, 'Clear conversation');
    const field = await waitForFocus(page, 'textbox', 'Your question');
    assert.equal(await field.evaluate((input) => input.value), '');
    assert.deepEqual(await questionsShown(page), []);
    assert.equal(await stored(page), '{}');
    assert.equal(await statusText(page), 'The conversation was cleared.');
    assert.deepEqual(await allByRole(page, 'button', 'Clear conversation'), []);
    assert.ok((await ask(page, second)).includes(second), 'it does not go on');
    await page.reload();
    await openReadyWidget(page);
    assert.deepEqual(await questionsShown(page), [second]);
  });

  test('takes back a question that was carried to the contact page', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, 'what is the capital of Portugal');
    const link = await byRole(page, 'link', 'Contact the clinic');
    await link.evaluate((a) => a.addEventListener('click', (event) => event.preventDefault()));
    await link.press('Enter');
    assert.ok((await stored(page)).includes('Portugal'));
    await press(page, 'Clear conversation');
    await waitForFocus(page, 'textbox', 'Your question');
    assert.equal(await stored(page), '{}');
  });
});

describe('the tab’s memory', () => {
  test('is off unless the page wants it', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, first);
    assert.equal(await stored(page), '{}');
    await page.reload();
    await openReadyWidget(page);
    assert.deepEqual(await questionsShown(page), []);
  });

  test('finds the conversation on the next page, without saying or reporting it again', async (t) => {
    const { page, events } = await visitReadyWidget(t, `${site.url}/remember.html`);
    assert.ok(
      await (
        await byRole(page, 'region', 'Conversation')
      ).evaluate((log) => log.innerText.includes('Kept in this tab for 30 minutes')),
    );
    await ask(page, first);
    await ask(page, second);
    const reported = events.filter(({ type }) => type === 'clinic-faq-answered').length;
    assert.equal(reported, 2);
    await page.goto(`${site.url}/other.html`);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    await openReadyWidget(page);
    assert.ok((await replyNumber(page, 2)).includes(second));
    assert.deepEqual(await questionsShown(page), [first, second]);
    assert.equal(await statusText(page), '');
    assert.equal(events.filter(({ type }) => type === 'clinic-faq-answered').length, reported);
    await ask(page, 'hello');
    assert.match(await statusText(page), /^Hello\./);
  });

  test('never holds anything of a crisis', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/remember.html`);
    await ask(page, first);
    await ask(page, 'I want to kill myself');
    await ask(page, 'someone took a whole bottle of pills and will not wake up');
    const found = await stored(page);
    assert.ok(found.includes(first));
    // The digits of a helpline may stand by chance in the time that is stored.
    const kept = found.replace(/\\"at\\":\d+/, '');
    assert.notEqual(kept, found);
    assert.doesNotMatch(kept, /kill|bottle|crisis|emergency|safety|988|911/i);
    await page.reload();
    await openReadyWidget(page);
    assert.deepEqual(await questionsShown(page), [first]);
  });

  test('lasts half an hour after the last message, and is gone then without anybody’s doing', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/remember.html`);
    await ask(page, first);
    await passMinutes(page, 20);
    await ask(page, second);
    await passMinutes(page, 29);
    const kept = await stored(page);
    assert.ok(kept.includes(first) && kept.includes(second));
    await passMinutes(page, 2);
    assert.equal(await stored(page), '{}');
  });

  test('does not bring back what was forgotten when the visitor goes on', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/remember.html`);
    await ask(page, first);
    await passMinutes(page, 31);
    assert.deepEqual(await questionsShown(page), [first], 'it stays on the screen');
    await ask(page, second);
    const kept = await stored(page);
    assert.ok(kept.includes(second) && !kept.includes(first), kept);
  });

  for (const [what, change] of Object.entries({
    'older than half an hour': (text) => text.replace(/"at":\d+/, '"at":1'),
    'no longer readable': (text) => text.slice(0, -5),
  })) {
    test(`forgets, and removes, what is ${what}`, async (t) => {
      const { page, problems } = await visitReadyWidget(t, `${site.url}/remember.html`);
      await ask(page, first);
      const [key, text] = await page.evaluate(() => Object.entries(sessionStorage)[0]);
      await page.evaluate((name, value) => sessionStorage.setItem(name, value), key, change(text));
      await page.reload();
      await openReadyWidget(page);
      assert.deepEqual(await questionsShown(page), []);
      assert.equal(await stored(page), '{}');
      assert.deepEqual(problems(), []);
    });
  }
});
