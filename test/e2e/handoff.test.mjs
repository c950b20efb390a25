/** From a question without an answer to the clinic's contact page, and what nobody else gets to see. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { messageOnContactPage } from './harness/contact.mjs';
import { answeredQuestion, handedOffQuestion, unknownQuestion } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  pageWith,
  scriptTag,
  until,
  visitReadyWidget,
  visitWidget,
} from './harness/visitor.mjs';

const CARRIED = 'Your question comes along';

/** Keeps the page open when a link is followed, to look at what is left there. */
const STAY =
  '<script>document.addEventListener("click", (event) => event.preventDefault());</script>';

let site;
let elsewhere;
before(async () => {
  elsewhere = await startSite();
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/stays.html': pageWith(scriptTag() + STAY),
      '/no-contact.html': pageWith(scriptTag({ contact: null })),
      '/unsafe-contact.html': pageWith(scriptTag({ contact: 'javascript:alert(1)' })),
      '/elsewhere.html': pageWith(scriptTag({ contact: `${elsewhere.url}/contact` })),
    },
  });
});
after(() => Promise.all([site.close(), elsewhere.close()]));

const storedItems = (page) => page.evaluate(() => ({ ...sessionStorage, ...localStorage }));

/** Every word of the visitor's that is long enough to be recognised. */
const wordsOf = (question) => question.toLowerCase().match(/[a-z]{5,}/g);

/** What left the page, or stands where others could read it. */
function assertNothingSent(log, question) {
  for (const { url, method, body } of log.requests) {
    assert.equal(method, 'GET', url);
    assert.equal(body, undefined, url);
    for (const word of wordsOf(question)) {
      assert.ok(!url.toLowerCase().includes(word), `"${word}" is in the address ${url}`);
    }
  }
}

describe('a question that the article does not answer', () => {
  for (const address of ['/small.html', '/']) {
    test(`is in the contact form's message, and nowhere else, from ${address}`, async (t) => {
      const question = unknownQuestion();
      const { page, log, problems } = await visitWidget(t, site.url + address);
      assert.ok((await ask(page, question)).includes(CARRIED));
      assert.deepEqual(await storedItems(page), {}, 'kept before the visitor decides');
      await (await allByRole(page, 'link', 'Contact the clinic')).at(-1).click();

      assert.equal(await messageOnContactPage(page), question);
      assert.equal(page.url(), `${site.url}/contact`);
      assert.equal(await page.evaluate(() => document.title.includes('Contact')), true);
      assert.deepEqual(await storedItems(page), {}, 'left behind in the browser');
      assertNothingSent(log, question);
      assert.deepEqual(problems(), []);
    });
  }

  test('is the one whose link is followed', async (t) => {
    const { question } = handedOffQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await ask(page, question);
    await ask(page, unknownQuestion());
    const [first] = await allByRole(page, 'link', 'Contact the clinic');
    await first.click();
    assert.equal(await messageOnContactPage(page), question);
  });

  test('can be told to the clinic with the keyboard', async (t) => {
    const question = unknownQuestion();
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await ask(page, question);
    await (await byRole(page, 'link', 'Contact the clinic')).focus();
    await page.keyboard.press('Enter');
    assert.equal(await messageOnContactPage(page), question);
  });

  test('does not come along from below a card', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, 'my brother says he wants to die. does ketamine work fast?');
    await byRole(page, 'article', 'How fast does ketamine work?');
    await (await allByRole(page, 'link', 'Contact the clinic')).at(-1).click();
    assert.equal(await messageOnContactPage(page), '');
    assert.deepEqual(await storedItems(page), {});
  });

  test('comes along once: the next visit to the form finds it empty', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/small.html`);
    await ask(page, unknownQuestion());
    await (await byRole(page, 'link', 'Contact the clinic')).click();
    assert.notEqual(await messageOnContactPage(page), '');
    await page.goto(`${site.url}/contact`);
    assert.equal(await messageOnContactPage(page), '');
  });
});

describe('the page is told', () => {
  test('that something was asked and handed over, but not in which words', async (t) => {
    const { question, topic } = handedOffQuestion();
    const { question: answered, entry } = answeredQuestion();
    const unknown = unknownQuestion();
    const { page, events } = await visitReadyWidget(t, `${site.url}/stays.html`);
    await ask(page, answered);
    await ask(page, question);
    await ask(page, unknown);
    await (await allByRole(page, 'link', 'Contact the clinic')).at(-1).click();
    await until(() => events.some(({ type }) => type === 'clinic-faq-handoff'), 'the hand-off');

    const { confidence } = events.find(({ type }) => type === 'clinic-faq-answered').detail;
    assert.ok(confidence > 0 && confidence <= 1, String(confidence));
    assert.deepEqual(events, [
      { type: 'clinic-faq-open', detail: {} },
      { type: 'clinic-faq-answered', detail: { entryId: entry.id, confidence } },
      { type: 'clinic-faq-unanswered', detail: { topicId: topic.id } },
      { type: 'clinic-faq-unanswered', detail: { topicId: null } },
      { type: 'clinic-faq-handoff', detail: { isQuestionCarried: true } },
    ]);
    assert.deepEqual(await storedItems(page), {
      'clinic-faq:question': unknown,
    });
  });
});

describe('the way to the clinic', () => {
  test('is a sentence where the page names no address', async (t) => {
    const { page, log } = await visitWidget(t, `${site.url}/no-contact.html`);
    const reply = await ask(page, unknownQuestion());
    assert.match(reply, /Please ask the clinic directly\.\s+Copy your question$/);
    assert.deepEqual(await allByRole(page, 'link', 'Contact the clinic'), []);
    assert.deepEqual(log.console, []);
  });

  test('is a sentence, and one warning, where the address is a script', async (t) => {
    const { page, log } = await visitWidget(t, `${site.url}/unsafe-contact.html`);
    assert.match(
      await ask(page, unknownQuestion()),
      /Please ask the clinic directly\.\s+Copy your question$/,
    );
    await ask(page, handedOffQuestion().question);
    assert.deepEqual(await allByRole(page, 'link', 'Contact the clinic'), []);
    assert.equal(log.console.length, 1);
    const [{ type, text }] = log.console;
    assert.equal(type, 'warn');
    assert.match(text, /^\[clinic-faq\] bad-contact-url: /);
    assert.match(text, /docs\/errors\.md#bad-contact-url$/);
  });

  test('leads to another site too, without the question', async (t) => {
    const question = unknownQuestion();
    const { page, log, events } = await visitWidget(t, `${site.url}/elsewhere.html`);
    assert.ok(!(await ask(page, question)).includes(CARRIED));
    await (await byRole(page, 'link', 'Contact the clinic')).click();

    assert.equal(await messageOnContactPage(page), '');
    assert.equal(page.url(), `${elsewhere.url}/contact`);
    assertNothingSent(log, question);
    assert.deepEqual(events.at(-1), {
      type: 'clinic-faq-handoff',
      detail: { isQuestionCarried: false },
    });
    await page.goBack();
    assert.deepEqual(await storedItems(page), {});
  });
});
