/** What is fetched and when, and what a visitor sees while it is on its way or when it fails. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { messageOnContactPage } from './harness/contact.mjs';
import { answeredQuestion, answeredQuestions } from './harness/core.mjs';
import { copiedFile, heldFile, returningFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  pageWith,
  pathsOf,
  questionsShown,
  replyNumber,
  scriptTag,
  tabTo,
  typeQuestion,
  until,
  visit,
  visitReadyWidget,
  visitWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const LOADER = '/dist/clinic-faq.js';
const ELEMENT = '/dist/element.js';

/** What the visitor reads for each fault, and the code that the page gets. */
const FAILURES = {
  missing: { code: 'not-found', reason: 'The file with the answers was not found.' },
  broken: { code: 'server', reason: 'The server had a problem.' },
  html: { code: 'not-json', reason: 'The file with the answers can’t be read.' },
  invalid: { code: 'not-json', reason: 'The file with the answers can’t be read.' },
  otherShape: { code: 'not-a-faq', reason: 'The file has no answers in it.' },
  empty: { code: 'not-json', reason: 'The file with the answers can’t be read.' },
  silent: { code: 'timeout', reason: 'It took too long.', waitMs: 12_000 },
  cut: { code: 'offline', reason: 'The connection may be down.' },
};

/** Every fault of the harness is tested here. */
test('the failures are those of the harness', () => {
  assert.deepEqual(Object.keys(FAILURES), Object.keys(FAULTS));
});

/** What the loader says by itself for the numbers that a page names. */
const LINES = {
  elsewhere: {
    lines: 'emergency: 112; lifeline: 0800 111 0 111; text: 85258',
    crisis: 'In crisis? Call 0800 111 0 111. In an emergency, call 112.',
  },
  reversed: {
    lines: 'Lifeline: +44 116 123 ;Emergency:999',
    crisis: 'In crisis? Call +44 116 123. In an emergency, call 999.',
  },
  incomplete: {
    lines: 'emergency: 112',
    crisis: 'In crisis? Call or text 988. In an emergency, call 911.',
  },
  'not-to-be-dialled': {
    lines: 'emergency: 112; lifeline: +44 (0)20 7946 0000',
    crisis: 'In crisis? Call or text 988. In an emergency, call 911.',
  },
};

const held = heldFile('/held.json', FAQ);
let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/held.html': pageWith(scriptTag({ faq: '/held.json' })),
      '/returning.html': pageWith(scriptTag({ faq: '/returning.json' })),
      '/module.html': pageWith(
        `<clinic-faq src="${FAQ}"></clinic-faq><script type="module" src="/dist/define.js"></script>`,
      ),
      '/no-faq.html': pageWith(scriptTag({ faq: null })),
      '/no-element.html': pageWith(scriptTag({ src: '/lonely/clinic-faq.js' })),
      ...Object.fromEntries(
        Object.entries(LINES).map(([name, { lines }]) => [
          `/no-element-${name}.html`,
          pageWith(
            scriptTag({
              src: '/lonely/clinic-faq.js',
              attributes: `async data-help-lines="${lines}"`,
            }),
          ),
        ]),
      ),
      '/no-element-inline.html': pageWith(
        scriptTag({ src: '/lonely/clinic-faq.js', placement: 'inline', attributes: '' }),
      ),
      '/returning-element.html': pageWith(scriptTag({ src: '/returning/clinic-faq.js' })),
      '/unsafe-contact.html': pageWith(
        scriptTag({ src: '/lonely/clinic-faq.js', contact: 'javascript:alert(1)' }),
      ),
      ...Object.fromEntries(
        Object.entries(FAULTS).map(([name, faq]) => [
          `/${name}.html`,
          pageWith(scriptTag({ faq })),
        ]),
      ),
    },
    plugins: [
      held.plugin,
      returningFile('/returning.json', FAQ),
      copiedFile('/lonely/clinic-faq.js', LOADER),
      copiedFile('/returning/clinic-faq.js', LOADER),
      returningFile('/returning/element.js', ELEMENT),
    ],
  });
});
after(() => site.close());

/** What the page asked for beside itself and its icon. */
const fetched = (log) => pathsOf(log).filter((path) => !/\.(html|svg)$/.test(path));

describe('what is fetched', () => {
  test('nothing but the loader until the visitor shows interest', async (t) => {
    const { page, log } = await visit(t, `${site.url}/small.html`);
    await byRole(page, 'button', 'Ask a question');
    await page.waitForNetworkIdle();
    assert.deepEqual(fetched(log), [LOADER]);
  });

  const interests = {
    'the pointer on the launcher': async (page) =>
      (await byRole(page, 'button', 'Ask a question')).hover(),
    'the focus on the launcher': (page) => tabTo(page, 'button', 'Ask a question'),
  };
  for (const [name, show] of Object.entries(interests)) {
    test(`the element but not the answers with ${name}`, async (t) => {
      const { page, log } = await visit(t, `${site.url}/small.html`);
      await byRole(page, 'button', 'Ask a question');
      await show(page);
      await page.waitForNetworkIdle();
      assert.deepEqual(fetched(log), [LOADER, ELEMENT]);
      assert.deepEqual(await allByRole(page, 'dialog'), []);
    });
  }

  test('nothing ahead of need where the visitor saves data', async (t) => {
    const { page, log } = await visit(t, `${site.url}/blank.html`);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${site.url}/small.html`);
    await (await byRole(page, 'button', 'Ask a question')).hover();
    await page.waitForNetworkIdle();
    assert.deepEqual(fetched(log), [LOADER]);
    await openReadyWidget(page);
    assert.deepEqual(fetched(log), [LOADER, ELEMENT, FAQ]);
  });

  test('the answers only on opening, also where the page brings the element itself', async (t) => {
    const { page, log } = await visit(t, `${site.url}/module.html`);
    await (await byRole(page, 'button', 'Ask a question')).hover();
    await page.waitForNetworkIdle();
    assert.deepEqual(fetched(log), ['/dist/define.js', ELEMENT]);
    await openReadyWidget(page);
    assert.deepEqual(fetched(log), ['/dist/define.js', ELEMENT, FAQ]);
  });

  test('each file once, and nothing else on the whole way', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page, log, problems } = await visitReadyWidget(t, `${site.url}/small.html`);
    await ask(page, question);
    await ask(page, 'how much does it cost');
    await page.keyboard.press('Escape');
    await (await waitForFocus(page, 'button', 'Ask a question')).click();
    await ask(page, entry.phrasings[0]);
    await page.waitForNetworkIdle();
    assert.deepEqual(fetched(log), [LOADER, ELEMENT, FAQ]);
    assert.deepEqual(
      log.requests.filter(({ url }) => !url.startsWith(site.url)),
      [],
      'something is fetched from elsewhere',
    );
    assert.deepEqual(problems(), []);
  });
});

describe('while the answers are on their way', () => {
  test('the visitor sees it, and a question waits for them', async (t) => {
    const [first, second] = answeredQuestions(2);
    const { page } = await visitWidget(t, `${site.url}/held.html`);
    const log = await byRole(page, 'region', 'Conversation');
    assert.match(await log.evaluate((root) => root.innerText), /^Getting the answers ready\./);

    await held.isAskedFor;
    await typeQuestion(page, first);
    await typeQuestion(page, second);
    await page.waitForFunction(
      (root) => root.innerText.includes('One moment. The answers are on their way.'),
      {},
      log,
    );
    assert.deepEqual(await questionsShown(page), [first, second]);
    assert.deepEqual(await allByRole(page, 'article'), []);

    held.release();
    await replyNumber(page, 2);
    await byRole(page, 'article', first);
    await byRole(page, 'article', second);
    assert.doesNotMatch(await log.evaluate((root) => root.innerText), /One moment/);
  });
});

describe('when the answers cannot be loaded', () => {
  /** The panel as a visitor finds it after a failure. */
  async function assertUsable(page, reason, timeout) {
    await byRole(page, 'button', 'Try again', { timeout });
    const log = await byRole(page, 'region', 'Conversation');
    const text = await log.evaluate((root) => root.innerText);
    assert.ok(text.includes(`The answers could not be loaded. ${reason}`), text);
    const contact = await byRole(page, 'link', 'Contact the clinic');
    assert.equal(await contact.evaluate((link) => link.href), `${site.url}/contact`);
    const dialog = await byRole(page, 'dialog');
    assert.match(
      await dialog.evaluate((root) => root.innerText),
      /In crisis\? Call or text 988\. Emergency: call 911\./,
    );
  }

  for (const [name, { code, reason, waitMs }] of Object.entries(FAILURES)) {
    test(`says why and how to go on (${name})`, async (t) => {
      const { page, log, events } = await visitWidget(t, `${site.url}/${name}.html`);
      await assertUsable(page, reason, waitMs);
      const errors = events.filter(({ type }) => type === 'clinic-faq-error');
      assert.equal(errors.length, 1);
      const [{ detail }] = errors;
      assert.deepEqual(Object.keys(detail).toSorted(), ['code', 'message', 'problems']);
      assert.equal(detail.code, code);
      assert.ok(detail.message.includes(FAULTS[name]), detail.message);
      const warnings = log.console.filter(({ type }) => type === 'warn');
      assert.equal(warnings.length, 1);
      assert.match(
        warnings[0].text,
        /^\[clinic-faq\] faq-not-loaded: .*docs\/errors\.md#faq-not-loaded$/,
      );
      assert.deepEqual(log.pageErrors, []);
    });
  }

  test('says so when the page names no file', async (t) => {
    const { page, events } = await visitWidget(t, `${site.url}/no-faq.html`);
    await assertUsable(page, 'This page does not say where they are.');
    assert.equal(events.find(({ type }) => type === 'clinic-faq-error').detail.code, 'no-source');
  });

  test('a question goes along to the clinic', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/missing.html`);
    await byRole(page, 'button', 'Try again');
    await typeQuestion(page, 'does it hurt');
    const dialog = await byRole(page, 'dialog');
    await page.waitForFunction(
      (root) => root.innerText.includes('Your question comes along'),
      {},
      dialog,
    );
    await (await byRole(page, 'link', 'Contact the clinic')).click();
    assert.equal(await messageOnContactPage(page), 'does it hurt');
  });

  test('"Try again" brings the answers when the file is back', async (t) => {
    const { question } = answeredQuestion();
    const { page } = await visitWidget(t, `${site.url}/returning.html`);
    await byRole(page, 'button', 'Try again');
    await typeQuestion(page, question);
    await tabTo(page, 'button', 'Try again', { backwards: true });
    await page.keyboard.press('Enter');

    await replyNumber(page, 1);
    await byRole(page, 'article', question);
    await byRole(page, 'heading', 'People often ask');
    assert.deepEqual(await allByRole(page, 'button', 'Try again'), []);
    // The button has gone: whoever pressed it must not be thrown back to the top of the page.
    await waitForFocus(page, 'textbox', 'Your question');
  });
});

describe('when the widget itself cannot be loaded', () => {
  const REASON = 'The questions and answers could not be loaded.';
  const CRISIS = 'In crisis? Call or text 988. In an emergency, call 911.';

  /** The loader's own words: nothing of the widget is there. */
  async function assertFallback(page) {
    const text = await (await byRole(page, 'alert')).evaluate((box) => box.innerText);
    assert.ok(text.includes(REASON), text);
    assert.ok(text.includes(CRISIS), text);
    const contact = await byRole(page, 'link', 'Contact the clinic');
    assert.equal(await contact.evaluate((link) => link.href), `${site.url}/contact`);
    assert.ok(await contact.isIntersectingViewport({ threshold: 0.99 }));
  }

  test('the visitor is told, and finds the clinic and 988', async (t) => {
    const { page, log } = await visit(t, `${site.url}/no-element.html`);
    const launcher = await byRole(page, 'button', 'Ask a question');
    await launcher.click();
    await assertFallback(page);
    assert.deepEqual(log.pageErrors, []);

    await launcher.click();
    const tries = () => pathsOf(log).filter((path) => path === '/lonely/element.js').length;
    await until(() => tries() >= 2, 'the second click tries again');
    await assertFallback(page);
    assert.equal((await allByRole(page, 'alert')).length, 1, 'the same is said twice');
  });

  for (const [name, { crisis }] of Object.entries(LINES)) {
    test(`the numbers are those that the page names (${name})`, async (t) => {
      const { page } = await visit(t, `${site.url}/no-element-${name}.html`);
      await (await byRole(page, 'button', 'Ask a question')).click();
      const text = await (await byRole(page, 'alert')).evaluate((box) => box.innerText);
      assert.ok(text.includes(crisis), text);
    });
  }

  test('another click opens it when the file is back', async (t) => {
    const { page } = await visit(t, `${site.url}/returning-element.html`);
    const launcher = await byRole(page, 'button', 'Ask a question');
    await launcher.click();
    await assertFallback(page);
    await launcher.click();
    await waitForFocus(page, 'textbox', 'Your question');
    assert.equal((await allByRole(page, 'button', 'Ask a question')).length, 0);
    const words = await page.evaluate(() => document.body.innerText);
    assert.ok(!words.includes(REASON), words);
  });

  test('neither stays away without a word in the middle of a page', async (t) => {
    const { page } = await visit(t, `${site.url}/no-element-inline.html`);
    await assertFallback(page);
  });

  test('an address that is no web address is no link', async (t) => {
    const { page } = await visit(t, `${site.url}/unsafe-contact.html`);
    await (await byRole(page, 'button', 'Ask a question')).click();
    const text = await (await byRole(page, 'alert')).evaluate((box) => box.innerText);
    assert.ok(text.includes(CRISIS), text);
    assert.deepEqual(await allByRole(page, 'link', 'Contact the clinic'), []);
  });
});
