/** A whole visit, and what anybody else could know of it afterwards. docs/privacy.md names these tests. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byRole, openPage } from './harness/browser.mjs';
import { postsIn, press, preview, sees } from './harness/contact.mjs';
import { answeredQuestions, dataset } from './harness/core.mjs';
import { createFaultyReceiver } from './harness/faulty-receiver.mjs';
import { startSite } from './harness/site.mjs';
import { holds, recordAtServer, recordTraces, storedIn, tracesIn } from './harness/traces.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  pageWith,
  replyNumber,
  scriptTag,
  until,
  waitForFocus,
} from './harness/visitor.mjs';

/** Only letters, so that it looks the same in an address; part of everything that is typed. */
const SENTINEL = 'zanzibarwobble';
const UNKNOWN = `flurbish ${SENTINEL} grommet`;
const CRISIS = `I want to kill myself ${SENTINEL}`;
const [ANSWERED] = answeredQuestions(1);
const PICKED = dataset.entries.at(-1).question;

const page = (attributes) =>
  pageWith(
    scriptTag({
      contact: null,
      attributes: `data-contact-endpoint="/api/messages" ${attributes} async`,
    }),
  );

const faulty = createFaultyReceiver();
let site;
let served;
before(async () => {
  site = await startSite({
    plugins: [faulty.plugin],
    pages: { '/visit.html': page(''), '/remember.html': page('data-remember') },
  });
  served = recordAtServer(site);
});
after(() => site.close());

/** Opens the page with everything recorded from its first moment. */
async function arrive(t, address) {
  const opened = await openPage();
  t.after(() => opened.close());
  served.length = 0;
  await recordTraces(opened.page);
  await opened.page.goto(site.url + address);
  return opened;
}

/** All that a visitor may do but the contact form; the sentinel is in each thing that is typed. */
async function talk({ page }) {
  await openReadyWidget(page);
  await ask(page, `${ANSWERED} ${SENTINEL}`);
  await ask(page, UNKNOWN);
  await ask(page, CRISIS);
  await press(page, 'All questions');
  await press(page, PICKED);
  await replyNumber(page, 4);
  await press(page, 'Yes');
  await press(page, 'Copy');
  await press(page, 'Copy link');
  // Typed with suggestions, and thought better of.
  await (await byRole(page, 'textbox', 'Your question')).focus();
  await page.keyboard.type(`how long ${SENTINEL}`);
}

/** Fills in the form, confirms, and goes back to the conversation. */
async function write({ page }) {
  await press(page, 'Contact the clinic');
  await waitForFocus(page, 'textbox', 'Your message');
  await page.keyboard.type(` ${SENTINEL}`);
  await preview(page);
  await press(page, 'Send');
  await sees(page, 'Your message has arrived');
  await press(page, 'Back to the conversation');
}

async function leave({ page }) {
  await press(page, 'Clear conversation');
  await waitForFocus(page, 'textbox', 'Your question');
  await page.keyboard.press('Escape');
  await byRole(page, 'button', 'Ask a question');
}

/** Parts of the element that come later. */
const CHUNK = /^GET \/dist\/(?!clinic-faq\.|element\.)[\w.-]+\.js$/;
/** The page's own, which not every Chrome asks for. */
const isNotIcon = (request) => !request.endsWith('/favicon.svg');

describe('a whole visit, from opening to closing', () => {
  for (const address of ['/visit.html', '/remember.html']) {
    test(`asks for loader, element and FAQ, and sends what was confirmed: ${address}`, async (t) => {
      const opened = await arrive(t, address);
      await talk(opened);
      await write(opened);
      await leave(opened);
      const asked = served.map(({ method, url }) => `${method} ${url}`);
      const once = [
        `GET ${address}`,
        'GET /dist/clinic-faq.js',
        'GET /dist/element.js',
        `GET ${FAQ}`,
      ];
      for (const request of [...once, 'POST /api/messages'])
        assert.equal(asked.filter((other) => other === request).length, 1, request);
      const others = asked.filter((request) => !once.includes(request) && !CHUNK.test(request));
      assert.deepEqual(others.filter(isNotIcon), ['POST /api/messages']);
      // Nothing went, or was tried to go, anywhere else.
      const tried = opened.log.requests.map(({ method, url }) => `${method} ${url}`);
      assert.deepEqual(
        tried.filter(isNotIcon).sort(),
        asked
          .filter(isNotIcon)
          .map((request) => request.replace('/', `${site.url}/`))
          .sort(),
      );
      assert.deepEqual(opened.problems(), []);
    });
  }

  test('leaves what was typed in the confirmed message and nowhere else', async (t) => {
    const opened = await arrive(t, '/visit.html');
    await talk(opened);
    assert.deepEqual(await storedIn(opened.page), {}, 'nothing is stored of questions');
    await write(opened);
    assert.deepEqual(await storedIn(opened.page), {}, 'nor of a message that has arrived');
    const [sent, ...others] = postsIn(opened.log);
    assert.ok(holds(sent.body, SENTINEL));
    assert.deepEqual(others, []);
    const rest = opened.log.requests.filter((request) => request !== sent);
    assert.equal(holds([rest, sent.url], SENTINEL), false, 'in another request');
    assert.equal(holds(served, SENTINEL), false, 'in an address or a header, at the server');
    assert.equal(holds(await tracesIn(opened), SENTINEL), false, 'in the browser');
    await leave(opened);
    assert.equal(holds(await tracesIn(opened), SENTINEL), false, 'after closing');
    assert.deepEqual(await storedIn(opened.page), {});
  });

  test('with `remember` has the questions in the tab’s storage, but of the crisis, until it is cleared', async (t) => {
    const opened = await arrive(t, '/remember.html');
    await talk(opened);
    const { 'clinic-faq:conversation': kept, ...others } = await storedIn(opened.page);
    assert.deepEqual(others, {});
    assert.ok(holds(kept, UNKNOWN));
    assert.equal(holds(kept, 'kill'), false);
    await write(opened);
    assert.equal(holds(await tracesIn(opened), SENTINEL), false, 'in the browser');
    await leave(opened);
    assert.deepEqual(await storedIn(opened.page), {});
    assert.equal(holds(await tracesIn(opened), SENTINEL), false, 'after closing');
  });

  test('is recorded well enough to find a word that is left somewhere', async (t) => {
    const opened = await arrive(t, '/visit.html');
    const leaks = {
      title: (word) => void (document.title = word),
      cookie: (word) => void (document.cookie = `w=${word}`),
      localStorage: (word) => localStorage.setItem('w', word),
      IndexedDB: async (word) =>
        new Promise((resolve) => (indexedDB.open(word).onsuccess = resolve)),
      cache: async (word) => (await caches.open('w')).put(`/?${word}`, new Response('')),
      history: (word) => history.replaceState(word, ''),
      'window name': (word) => void (window.name = word),
      console: (word) => console.info(word),
      event: (word) => window.dispatchEvent(new CustomEvent('any', { detail: word })),
      performance: (word) => performance.mark(word),
      attribute: (word) => document.body.setAttribute('w', word),
      header: (word) => fetch('/contact', { headers: { 'x-word': word } }),
      address: (word) => fetch(`/contact?${word}`, { mode: 'no-cors' }),
    };
    for (const [index, [name, leak]] of Object.entries(leaks).entries()) {
      const word = `leak${String.fromCodePoint(97 + index)}word`;
      const isFound = async () => holds([served, await tracesIn(opened)], word);
      assert.equal(await isFound(), false);
      await opened.page.evaluate(leak, word);
      await until(isFound, `a word in ${name} is found`);
    }
  });
});

/** What docs/privacy.md says of the page's own scripts is true: the widget can't forbid it. */
describe('a script of the page that means to listen', () => {
  test('hears keys, as in any field of the page, on the window in the capture phase', async (t) => {
    const { page } = await arrive(t, '/visit.html');
    await page.evaluate(() => {
      globalThis.keys = '';
      addEventListener('keydown', ({ key }) => (globalThis.keys += key), true);
    });
    await openReadyWidget(page);
    await page.keyboard.type(SENTINEL);
    assert.equal(await page.evaluate('keys'), SENTINEL);
  });

  test('can read what the visitor has marked, and no more', async (t) => {
    const { page } = await arrive(t, '/visit.html');
    await openReadyWidget(page);
    await page.keyboard.type(SENTINEL);
    const marked = () => page.evaluate(() => getSelection().toString());
    assert.equal(await marked(), '');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    assert.equal(await marked(), SENTINEL);
  });
});
