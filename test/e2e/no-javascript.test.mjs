/** What `clinic-faq render` writes, in a real page: without JavaScript, and taken over by the element. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { dataset } from './harness/core.mjs';
import { clinicFaq } from './harness/command.mjs';
import { cssOf } from './harness/files.mjs';
import { startSite } from './harness/site.mjs';
import { ask, FAQ, openReadyWidget, pageWith, until, visit } from './harness/visitor.mjs';

const QUESTION = 'How long do the effects of ketamine last?';
const [ENTRY] = dataset.entries.filter(({ question }) => question === QUESTION);
const FILE = 'faq-data/ketamine-bipolar.en.json';

/** The rules that the documentation gives. */
const css = cssOf('docs/no-javascript.md');

const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * Loads the element only when the list has been painted, and tells how much of the page moved on the
 * way. What moves inside of the widget has no node that the page can see.
 */
const LATE = `<script type="module">
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      if (sources.some(({ node }) => node !== null)) globalThis.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  await import('/dist/define.js');
  globalThis.isDefined = true;
</script>`;

let site;
before(async () => {
  const list = clinicFaq(['render', FILE, '--contact', '/contact']).stdout;
  const element = (attributes = '') =>
    `<clinic-faq src="${FAQ}" contact-url="/contact" ${attributes}>${list}</clinic-faq><p>The page goes on.</p>`;
  const style = `<style>${css}</style>`;
  site = await startSite({
    pages: {
      '/floating.html': pageWith(element() + LATE),
      '/inline.html': pageWith(element('placement="inline"') + LATE, { head: style }),
      '/strict.html': {
        html: pageWith(`${element()}<script type="module" src="/dist/define.js"></script>`),
        headers: { 'content-security-policy': STRICT_POLICY },
      },
    },
  });
});
after(() => site.close());

/** A page whose scripts don't run. */
async function visitWithoutScripts(t, url) {
  const opened = await visit(t, 'about:blank');
  await opened.page.setJavaScriptEnabled(false);
  await opened.page.goto(url);
  return opened;
}

for (const path of ['/floating.html', '/inline.html']) {
  test(`without JavaScript the answers are there, with the contact link and 988: ${path}`, async (t) => {
    const { page, problems } = await visitWithoutScripts(t, site.url + path);
    const summary = await page.waitForSelector(`::-p-text(${QUESTION})`);
    await summary.focus();
    await page.keyboard.press('Enter');
    const text = await page.$eval('body', (body) => body.innerText);
    assert.ok(text.includes(ENTRY.answer), 'the answer opens with the keyboard');
    assert.ok(text.includes(ENTRY.caveat), 'with its caveat');
    await byRole(page, 'link', 'Contact the clinic');
    const numbers = await page.$$eval('clinic-faq a', (links) => links.map(({ href }) => href));
    for (const number of ['tel:988', 'sms:988', 'tel:911']) assert.ok(numbers.includes(number));
    assert.equal((await allByRole(page, 'button', 'Ask a question')).length, 0);
    assert.deepEqual(problems(), []);
  });
}

test('a floating widget comes to the list, and nothing moves', async (t) => {
  const { page, problems } = await visit(t, `${site.url}/floating.html`);
  await page.waitForFunction('globalThis.isDefined');
  await byRole(page, 'button', 'Ask a question');
  await (await page.waitForSelector(`::-p-text(${QUESTION})`, { visible: true })).scrollIntoView();
  assert.equal(await page.evaluate('globalThis.moved'), 0);
  await openReadyWidget(page);
  assert.ok((await ask(page, QUESTION)).includes(ENTRY.answer));
  assert.deepEqual(problems(), []);
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`an inline widget takes the place of the list, and nothing moves, ${viewport.width} px wide`, async (t) => {
    const { page, problems } = await visit(t, `${site.url}/inline.html`, { viewport });
    const placeOf = () => page.$eval('clinic-faq + p', (found) => found.offsetTop);
    const before = await placeOf();
    await page.waitForFunction('globalThis.isDefined');
    await byRole(page, 'heading', 'People often ask');
    assert.equal(await placeOf(), before, 'what follows the widget stays where it was');
    assert.equal(await page.evaluate('globalThis.moved'), 0);
    const isListShown = await page.$eval('clinic-faq details', (found) => found.checkVisibility());
    assert.equal(isListShown, false, 'the list is not shown beside the widget');
    assert.ok((await ask(page, QUESTION)).includes(ENTRY.answer));
    assert.deepEqual(problems(), []);
  });
}

test('the data for search engines is what can be read in the page', async (t) => {
  const { page } = await visit(t, `${site.url}/floating.html`);
  await page.waitForFunction('globalThis.isDefined');
  const { data, shown } = await page.evaluate(() => {
    const words = (text) => text.replace(/\s+/g, ' ').trim();
    const script = document.querySelector('script[type="application/ld+json"]');
    const shown = [...document.querySelectorAll('clinic-faq details')].map((details) => {
      details.open = true;
      const question = details.querySelector('summary').innerText;
      return [words(question), words(details.innerText.slice(question.length))];
    });
    const data = JSON.parse(script.textContent).mainEntity.map(({ name, acceptedAnswer }) => [
      words(name),
      words(acceptedAnswer.text),
    ]);
    return { data, shown };
  });
  assert.equal(shown.length, dataset.entries.length);
  assert.deepEqual(data, shown);
});

test('it breaks no strict content security policy', async (t) => {
  const { page, problems } = await visit(t, `${site.url}/strict.html`);
  await byRole(page, 'button', 'Ask a question');
  await until(async () => (await page.$$('clinic-faq details')).length > 0, 'the list');
  assert.deepEqual(problems(), []);
});
