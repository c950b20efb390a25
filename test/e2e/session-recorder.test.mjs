/**
 * What a session recorder gets of a conversation: rrweb, which the well-known ones are built on, with
 * nothing masked. docs/privacy.md names these tests.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { openPage } from './harness/browser.mjs';
import { openContactForm, preview } from './harness/contact.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import { holds } from './harness/traces.mjs';
import { ask, FAQ, openReadyWidget, pageWith, scriptTag } from './harness/visitor.mjs';

const RRWEB = readFileSync(
  new URL('../../node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url),
  'utf8',
);

const SENTINEL = 'zanzibarwobble';
const { question, entry } = answeredQuestion();

/** As much as it can be made to record. */
const EVERYTHING = {
  checkoutEveryNms: 500,
  recordCanvas: true,
  recordCrossOriginIframes: true,
  collectFonts: true,
  inlineImages: true,
  inlineStylesheet: true,
  userTriggeredOnInput: true,
  maskAllInputs: false,
  maskInputOptions: { password: false },
};

const PAGES = {
  'the script tag': {
    address: '/script-tag.html',
    html: pageWith(
      scriptTag({ contact: null, attributes: 'data-contact-endpoint="/api/messages" async' }),
    ),
  },
  'the element, with its list for pages without JavaScript': {
    address: '/element.html',
    html: pageWith(
      `<clinic-faq src="${FAQ}" contact-endpoint="/api/messages"><p>A list of the clinic.</p></clinic-faq>
       <script type="module" src="/dist/define.js"></script>`,
    ),
  },
};

let site;
before(async () => {
  site = await startSite({
    pages: Object.fromEntries(
      Object.values(PAGES).map(({ address, html }) => [
        address,
        html.replace('</main>', '<label>Search <input id="page-field"></label></main>'),
      ]),
    ),
  });
});
after(() => site.close());

const startRecorder = (options) => {
  globalThis.recorded = [];
  globalThis.rrweb.record({ ...options, emit: (event) => globalThis.recorded.push(event) });
};

/** Before the page's own scripts, as tag managers do; or when the widget is there and open. */
const STARTS = {
  'before the widget': async (page, go) => {
    await page.evaluateOnNewDocument(RRWEB);
    // It wants a document to look at, which is there before any script of the page.
    await page.evaluateOnNewDocument(
      `addEventListener('readystatechange', () => {}, true);
       new MutationObserver((_, observer) => {
         if (!document.documentElement || globalThis.recorded) return;
         observer.disconnect();
         (${startRecorder})(${JSON.stringify(EVERYTHING)});
       }).observe(document, { childList: true });`,
    );
    await go();
  },
  'when the widget is open': async (page, go) => {
    await go();
    await openReadyWidget(page);
    await ask(page, `${question} ${SENTINEL}`);
    await page.keyboard.press('Escape');
    await page.evaluate(RRWEB);
    await page.evaluate(startRecorder, EVERYTHING);
  },
};

/**
 * A visit under the recorder's eyes.
 * @returns {Promise<string>} all that it has recorded
 */
async function record(t, address, start, options) {
  const { page } = await openPage(options);
  t.after(() => page.browserContext().close());
  await start(page, () => page.goto(site.url + address));
  // In a field of the page: what it records can be found.
  await page.type('#page-field', 'pageword');
  await openContactForm(page, `flurbish ${SENTINEL} grommet`);
  await page.keyboard.type(` ${SENTINEL}`);
  await preview(page);
  await (await page.waitForSelector('::-p-aria([name="Back to the conversation"])')).click();
  await ask(page, `${question} ${SENTINEL}`);
  await ask(page, `I want to kill myself ${SENTINEL}`);
  // Words that are marked, as for copying them.
  await page.keyboard.type(SENTINEL);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.waitForFunction((ms) => performance.now() > ms, {}, await soon(page));
  return page.evaluate(() => {
    globalThis.rrweb.record.takeFullSnapshot();
    return JSON.stringify(globalThis.recorded);
  });
}

/** When everything that is recorded with a delay has been. */
const soon = (page) => page.evaluate(() => performance.now() + 700);

const INCREMENTAL = 3;
const INPUT = 5;
/** It watches the setters of fields as well, and so hears of those that it can't see: these have no number. */
const strayInputs = (recorded) =>
  JSON.parse(recorded).filter(
    ({ type, data }) => type === INCREMENTAL && data.source === INPUT && data.id < 0,
  );

for (const [name, { address }] of Object.entries(PAGES)) {
  describe(name, () => {
    for (const [when, start] of Object.entries(STARTS)) {
      test(`a recorder that starts ${when} gets neither the visitor’s words nor the answers`, async (t) => {
        const recorded = await record(t, address, start);
        assert.ok(holds(recorded, 'pageword'), 'it records the page');
        assert.equal(holds(recorded, SENTINEL), false, 'a word of the visitor');
        assert.deepEqual(strayInputs(recorded), [], 'a field that is no field of the page');
        for (const text of [entry.answer, entry.caveat, entry.source.quotes[0], 'Ada Moreno'])
          assert.equal(holds(recorded, JSON.stringify(text).slice(1, -1)), false, text);
      });
    }
  });
}

/** So the tests above can fail: it is the closed root that keeps it out. */
test('with open shadow roots the same recorder would get all of it', async (t) => {
  const start = STARTS['before the widget'];
  const recorded = await record(t, '/element.html', start, { openShadowRoots: true });
  for (const text of [SENTINEL, entry.caveat, 'Ada Moreno'])
    assert.ok(holds(recorded, JSON.stringify(text).slice(1, -1)), text);
});
