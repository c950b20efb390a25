/**
 * Hostile text stays text, in every field of the dataset, every attribute, every field that a visitor
 * fills in, and in the page's address. docs/privacy.md names these tests.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { XSS_PAYLOADS } from '../fixtures/xss-payloads.mjs';
import { openPage } from './harness/browser.mjs';
import { driveFromWithin } from './harness/drive.mjs';
import { copiedFile } from './harness/files.mjs';
import { REPORT_ONLY, REPORT_ONLY_BUT_TYPES, watchForScripts } from './harness/inert.mjs';
import { startSite } from './harness/site.mjs';
import { pageWith } from './harness/visitor.mjs';

const HARMLESS = 'plain words';
const TEXTS = [HARMLESS, ...XSS_PAYLOADS];

/** A file with the text in every field that takes any text at all, and in some that are not there. */
export function faqOf(text) {
  const entry = (id, more = {}) => ({
    id,
    topic: text,
    question: text,
    phrasings: [text, 'how long does it last'],
    answer: text,
    caveat: text,
    source: { section: text, quotes: [text], translations: [text] },
    related: ['first', 'second', text],
    review: { by: text, on: text, due: text },
    ...more,
  });
  const topic = (id, question) => ({
    id,
    title: text,
    question,
    phrasings: [text],
    message: text,
  });
  return {
    $schema: text,
    language: text,
    title: text,
    article: { title: text, publisher: text, language: text },
    greeting: text,
    disclaimer: text,
    starters: ['first', text],
    synonyms: { [text]: [text], last: [text] },
    entries: [
      entry('first'),
      entry('second', { question: 'How long does it last?' }),
      entry(text),
      entry('third', { status: text }),
    ],
    handoffTopics: [topic('cost', 'What is the price?'), topic('other', text), topic(text, text)],
    tests: [{ ask: text, expect: text }],
    // Nothing that leads anywhere is read from the file.
    contact: text,
    contactUrl: text,
    'contact-endpoint': text,
    src: text,
    helpLines: text,
    [text]: text,
  };
}

const texts = async (app) => {
  app.get('/texts/:index.json', (request) => faqOf(TEXTS[request.params.index]));
};

let site;
before(async () => {
  const html = pageWith('<script type="module" src="/dist/define.js"></script>');
  site = await startSite({
    plugins: [texts, copiedFile('/lonely/clinic-faq.js', '/dist/clinic-faq.js')],
    pages: {
      '/empty.html': { html, headers: REPORT_ONLY },
      '/bare.html': { html: pageWith(''), headers: REPORT_ONLY_BUT_TYPES },
    },
  });
});
after(() => site.close());

async function arrive(t, address) {
  const opened = await openPage({ openShadowRoots: true });
  t.after(() => opened.close());
  await watchForScripts(opened.page);
  await driveFromWithin(opened.page);
  await opened.page.goto(site.url + address);
  return opened;
}

/** So many in one go: none may take so long that the browser is taken for dead. */
const BATCH = 40;

/**
 * Runs `visit(text, index, check)` in the page for all texts, the harmless one first. It calls `check`
 * wherever there is something new to see.
 * @returns {Promise<string[]>} what went wrong, with the text that did it
 */
async function visitWithAll(page, visit) {
  const wrong = [];
  for (let from = 0; from < TEXTS.length; from += BATCH) {
    const texts = TEXTS.slice(from, from + BATCH);
    wrong.push(...(await page.evaluate(visitInPage, texts, from, String(visit))));
  }
  return wrong;
}

/** Runs in the page. */
async function visitInPage(texts, from, source) {
  const { inert } = globalThis;
  const act = (0, Function)(`return ${source}`)();
  const wrong = [];
  for (const [offset, text] of texts.entries()) {
    const index = from + offset;
    const check = () => {
      const found = index === 0 ? inert.learn() : inert.problems();
      wrong.push(...found.map((problem) => `${problem}, by ${JSON.stringify(text)}`));
    };
    try {
      await act(text, index, check);
    } catch (error) {
      wrong.push(`${error.message}, by ${JSON.stringify(text)}`);
    }
    check();
  }
  return wrong;
}

/** The browser's own words where a text that was an address, or a hash, is none. */
const isExpected = (problem) =>
  /^console: (Failed to load resource: .* 40[04] |Error parsing 'integrity')/.test(problem);

function assertInert({ problems, log }, wrong) {
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    problems().filter((problem) => !isExpected(problem)),
    [],
  );
  const elsewhere = log.requests.filter(({ url }) => new URL(url).origin !== site.url);
  assert.deepEqual(elsewhere, []);
}

test('there are more than 200 of them, all different', () => {
  assert.ok(XSS_PAYLOADS.length >= 200);
  assert.equal(new Set(XSS_PAYLOADS).size, XSS_PAYLOADS.length);
});

describe('hostile text is only text', () => {
  test('in every field of the dataset', async (t) => {
    const opened = await arrive(t, '/empty.html');
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive } = globalThis;
      const widget = drive.widget({ 'contact-url': '/contact', open: '' });
      const root = widget.shadowRoot;
      const plain = (words) => words.replace(/\s+/g, ' ').trim();
      const sees = (selector, words) => {
        const all = [...root.querySelectorAll(selector)].map((found) => plain(found.textContent));
        // Of a link its text is seen, of a list its items; paragraphs are apart.
        const isMarkup = /\]\((https?|tel|mailto):|^- |\n\n/.test(text);
        if (!isMarkup && !all.some((shown) => shown.includes(plain(words))))
          throw new Error(`${selector} does not say it: ${JSON.stringify(all)}`);
      };
      await drive.load(widget, `/texts/${index}.json`);
      for (const place of ['h2', '.greeting', '.disclaimer', '.pick']) sees(place, text);
      check();
      await drive.press(widget, 'All questions');
      sees('.browse-topic h4', text);
      check();
      root.querySelector('.browse .pick').click();
      await widget.updateComplete;
      for (const place of ['.topic', 'h4', '.answer', '.caveat', 'blockquote', '.translation'])
        sees(place, text);
      sees('.cite', `${text.trim()}, ${text.trim()}`);
      check();
      await drive.type(widget, '#question', 'how long does it');
      if (!root.querySelector('[role=option]')) throw new Error('no suggestion');
      check();
      await drive.ask(widget, 'What is the price?');
      sees('li.faq:last-child', text);
      check();
      await drive.clear(widget);
    });
    assertInert(opened, wrong);
  });

  test('in the question field', async (t) => {
    const opened = await arrive(t, '/empty.html');
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive } = globalThis;
      const widget = drive.widget({ 'contact-url': '/contact', open: '', remember: '' });
      if (!widget.hasAttribute('src')) {
        await drive.load(widget, '/faq-data/ketamine-bipolar.en.json');
        // All kinds of replies belong to what is harmless.
        for (const question of [
          'hello',
          'who are you',
          'how long does it last',
          'side effects',
          'price',
        ])
          await drive.ask(widget, question);
        await drive.type(widget, '#question', 'how long');
        check();
      }
      await drive.type(widget, '#question', text);
      check();
      await drive.ask(widget, text);
      const shown = widget.shadowRoot.querySelector('li.visitor:nth-last-child(2) p').textContent;
      if (shown.replace(/\r\n?/g, '\n') !== text.trim().replace(/\r\n?/g, '\n'))
        throw new Error(`it says ${JSON.stringify(shown)}`);
      check();
      await drive.clear(widget);
    });
    assertInert(opened, wrong);
  });

  test('in the fields of the contact form', async (t) => {
    const opened = await arrive(t, '/empty.html');
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive } = globalThis;
      const widget = drive.widget({ 'contact-endpoint': '/api/messages', open: '' });
      if (!widget.hasAttribute('src'))
        await drive.load(widget, '/faq-data/ketamine-bipolar.en.json');
      await drive.ask(widget, 'what is the capital of Portugal');
      await drive.press(widget, 'Contact the clinic');
      for (const field of ['message', 'name', 'email', 'phone', 'preferredTime'])
        await drive.type(widget, `#contact-${field}`, text);
      // As it is, with what is wrong with it said.
      await drive.press(widget, 'Check before sending');
      if (!widget.shadowRoot.querySelector('.problems')) throw new Error('nothing to mend');
      check();
      await drive.type(widget, '#contact-email', 'ada@example.org');
      await drive.type(widget, '#contact-phone', '');
      for (const tick of widget.shadowRoot.querySelectorAll('[type=checkbox]')) tick.click();
      await widget.updateComplete;
      await drive.press(widget, 'Check before sending');
      const values = [...widget.shadowRoot.querySelectorAll('dd')].map((dd) => dd.textContent);
      const plain = text.trim().replace(/\r\n?/g, '\n');
      if (!values.some((value) => value.trim() === plain))
        throw new Error(`the preview says ${JSON.stringify(values)}`);
      check();
      await drive.press(widget, 'Change it');
      check();
      await drive.press(widget, 'Delete this message');
      await drive.clear(widget);
    });
    assertInert(opened, wrong);
  });

  test('in every attribute of the element', async (t) => {
    const opened = await arrive(t, '/empty.html');
    const names = await opened.page.evaluate(async () => {
      await customElements.whenDefined('clinic-faq');
      return customElements.get('clinic-faq').observedAttributes;
    });
    assert.ok(names.length > 15, 'the attributes are known');
    await opened.page.evaluate(
      (all) => void (globalThis.names = all),
      [...names, 'src-integrity', 'src-crossorigin', 'id', 'clinic-faq-open'],
    );
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive, names } = globalThis;
      const way = { src: '/texts/0.json', 'src-integrity': '', lang: 'en' };
      /** Each time some attributes make sense, so that the others come to be seen. */
      const sensible = {
        file: { 'src-integrity': '', 'src-es': null },
        'contact address': { ...way, 'contact-endpoint': null, 'contact-form': null },
        'contact form': { ...way, 'contact-endpoint': '/api/messages' },
        'form of the page': { ...way, 'contact-endpoint': null },
      };
      for (const [what, own] of Object.entries(sensible)) {
        const widget = document.createElement('clinic-faq');
        for (const [name, value] of Object.entries({
          ...Object.fromEntries(names.map((name) => [name, text])),
          ...own,
        }))
          if (value !== null) widget.setAttribute(name, value);
        // By itself it may be an address of another server, which the web team may name.
        if (what === 'file') widget.removeAttribute('src-crossorigin');
        document.body.append(widget);
        await widget.updateComplete;
        check();
        await drive.until(() => !widget.shadowRoot.querySelector('[part=status]'), what);
        check();
        if (what !== 'file') {
          await drive.ask(widget, 'what is the capital of Portugal');
          check();
        }
        if (what === 'contact form' || what === 'form of the page') {
          await drive.press(widget, 'Contact the clinic');
          if (what === 'contact form')
            await drive.until(() => widget.shadowRoot.querySelector('.contact-form'), 'the form');
          check();
        }
        widget.remove();
        sessionStorage.clear();
      }
    });
    assertInert(opened, wrong);
  });

  test('in every attribute of the script tag, with the widget and without it', async (t) => {
    const opened = await arrive(t, '/bare.html');
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive } = globalThis;
      const names = ['faq-es', 'placement', 'open', 'remember', 'help-lines', 'no-safety-event'];
      names.push('contact', 'contact-form', 'contact-phone', 'contact-reply-time', 'faq-integrity');
      for (const folder of ['lonely', 'dist']) {
        const script = document.createElement('script');
        script.src = `/${folder}/clinic-faq.js`;
        for (const name of names) script.setAttribute(`data-${name}`, text);
        script.setAttribute('data-faq', `/texts/0.json?${folder}${index}`);
        // Any other attribute is the page's own.
        script.setAttribute('data-onclick', 'xss(1)');
        script.id = `script${index}`;
        document.body.append(script);
        await new Promise((resolve) => (script.onload = resolve));
        script.onload = null;
        const widget = document.body.querySelector('clinic-faq');
        const facade = document.body.lastElementChild;
        check();
        if (folder === 'lonely') {
          facade.shadowRoot.querySelector('button').click();
          await drive.until(() => facade.shadowRoot.querySelector('.failure'), 'the failure');
        } else {
          facade.shadowRoot?.querySelector('button.launcher')?.click();
          await drive.until(() => widget.shadowRoot?.querySelector('.panel'), 'the panel');
        }
        check();
        for (const element of [widget, facade, script]) element.remove();
      }
    });
    assertInert(opened, wrong);
  });

  test('in the page’s address', async (t) => {
    const opened = await arrive(t, '/empty.html');
    const wrong = await visitWithAll(opened.page, async (text, index, check) => {
      const { drive } = globalThis;
      const widget = drive.widget({ open: '' });
      if (!widget.hasAttribute('src')) {
        await drive.load(widget, '/faq-data/ketamine-bipolar.en.json');
        check();
      }
      for (const hash of [
        text,
        `clinic-faq=${text}`,
        `clinic-faq=${encodeURIComponent(text.toWellFormed())}`,
      ]) {
        const heard = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        const before = location.href;
        location.hash = hash;
        if (location.href !== before) await heard;
        await widget.updateComplete;
        check();
      }
      if (widget.shadowRoot.querySelector('li.faq')) throw new Error('it is answered');
    });
    assertInert(opened, wrong);
  });
});
