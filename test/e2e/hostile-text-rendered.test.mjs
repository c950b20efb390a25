/** Hostile text in what `clinic-faq render` writes, read by a browser as the page that it is put into. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseFaq } from '../../dist/core.js';
import { loadInnerParts } from '../../tools/inner-parts.mjs';
import { XSS_PAYLOADS } from '../fixtures/xss-payloads.mjs';
import { openPage } from './harness/browser.mjs';
import { clinicFaq, folderWith } from './harness/command.mjs';
import { REPORT_ONLY, watchForScripts } from './harness/inert.mjs';
import { startSite } from './harness/site.mjs';
import { pageWith } from './harness/visitor.mjs';

const entryOf = (text, id) => ({
  id,
  topic: text,
  question: text,
  answer: text,
  caveat: text,
  source: { section: text, quotes: [text] },
});

let site;
before(async () => {
  site = await startSite({ pages: { '/list.html': { html: pageWith(''), headers: REPORT_ONLY } } });
});
after(() => site.close());

/**
 * Writes each text into a page of its own, as the server would have sent it.
 * @param {string[]} htmls the first one is harmless
 * @returns {Promise<{ problems: string[], data: object[] }>} and what search engines are told
 */
async function read(t, htmls) {
  const { page, close } = await openPage();
  t.after(close);
  await watchForScripts(page);
  await page.goto(`${site.url}/list.html`);
  return page.evaluate(async (all) => {
    const problems = [];
    const data = [];
    const known = new Set();
    const unsafe = /^script(@|$)|^(iframe|img|svg|style|base|form)|@on/;
    for (const [index, html] of all.entries()) {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { contentDocument: paper, contentWindow: view } = frame;
      paper.open();
      paper.write(
        `<!doctype html><title>x</title><clinic-faq>${html}</clinic-faq><p id="after"></p>`,
      );
      paper.close();
      // Images and frames would have failed by then.
      await new Promise((resolve) => setTimeout(resolve));
      const scripts = [...paper.querySelectorAll('script')];
      for (const element of paper.querySelectorAll('*')) {
        const { localName: tag } = element;
        const names = [tag, ...element.getAttributeNames().map((name) => `${tag}@${name}`)];
        for (const name of names) {
          if (index === 0) known.add(name);
          else if (!known.has(name)) problems.push(`${index}: ${name}`);
        }
        if (
          tag === 'a' &&
          !/^(https?|tel|sms|mailto):|^\/contact$/i.test(element.getAttribute('href'))
        )
          problems.push(`${index}: a link to ${element.getAttribute('href')}`);
      }
      if (scripts.length !== 1 || scripts[0].type !== 'application/ld+json')
        problems.push(`${index}: ${scripts.length} scripts`);
      if (paper.querySelector('#after')?.parentElement !== paper.body)
        problems.push(`${index}: the page around it is another one`);
      problems.push(...view.inert.ran().map((call) => `${index}: ${call}`));
      data.push(JSON.parse(scripts[0].textContent));
      frame.remove();
    }
    for (const name of known)
      if (unsafe.test(name) && !/^script(@type)?$/.test(name)) problems.push(name);
    problems.push(...globalThis.inert.ran());
    return { problems, data };
  }, htmls);
}

const OPTIONS = {
  contact: '/contact',
  headingLevel: 2,
  helpLines: {
    isDefault: true,
    emergency: '911',
    lifeline: '988',
    lifelineText: '988',
    chat: null,
    poison: null,
  },
};

const shownAs = (text) => text.replace(/\s+/g, ' ').trim();
/** Of a link its text is said, of a list its items. */
const isMarkup = (text) => /\]\((https?|tel|mailto):|^- |\n\n/.test(text);

test('in every field, each text in a file of its own', async (t) => {
  // The command's own function, in this process: hundreds of files would be hundreds of processes.
  const { renderHtml } = await loadInnerParts(['../cli/render-html']);
  const texts = ['plain words [x](https://example.org)\n\n- a', ...XSS_PAYLOADS];
  const htmls = texts.map((text) => {
    const { faq } = parseFaq({
      language: text,
      title: text,
      article: { title: text, publisher: text, language: text },
      greeting: text,
      disclaimer: text,
      showDrafts: true,
      entries: [entryOf(text, 'first'), { ...entryOf(text, 'second'), status: 'draft' }],
      handoffTopics: [{ id: 'topic', title: text, question: text, message: text }],
    });
    return renderHtml(faq, OPTIONS);
  });
  const { problems, data } = await read(t, htmls);
  assert.deepEqual(
    problems.map((problem) => `${problem}, by ${texts[problem.split(':')[0]]}`),
    [],
  );
  for (const [index, { mainEntity }] of data.entries()) {
    assert.equal(mainEntity[0].name, texts[index].trim());
    if (!isMarkup(texts[index]))
      assert.ok(shownAs(mainEntity[0].acceptedAnswer.text).includes(shownAs(texts[index])));
  }
});

test('all of them in one file, by the command', async (t) => {
  const entries = XSS_PAYLOADS.map((text, index) => entryOf(text, `e${index}`));
  const faq = { language: 'en', title: 'Texts', entries };
  const harmless = { ...faq, entries: [entryOf('plain [x](https://example.org)\n\n- a', 'a')] };
  const folder = folderWith(t, { 'all.json': faq, 'harmless.json': harmless });
  const htmls = ['harmless.json', 'all.json'].map((file) => {
    const { status, stdout, stderr } = clinicFaq(['render', file, '--contact', '/contact'], {
      cwd: folder,
    });
    assert.equal(status, 0, stderr);
    return stdout;
  });
  const { problems, data } = await read(t, htmls);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    data[1].mainEntity.map(({ name }) => name).sort(),
    XSS_PAYLOADS.map((text) => text.trim()).sort(),
  );
});
