/** `clinic-faq/react` with a real React in the browser, and rendered on a server first. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ClinicFaq } from 'clinic-faq/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { allByRole, byRole } from './harness/browser.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { bundleReact, scripts } from './harness/react-app.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  replyNumber,
  until,
  visit,
} from './harness/visitor.mjs';

const { question, entry } = answeredQuestion();

/** Leaves in `globalThis` what the test plays with: the component's props, its ref, what it was told. */
const APP = `
  import { StrictMode, useRef, useState } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { ClinicFaq, type ClinicFaqElement } from 'clinic-faq/react';

  const told: unknown[] = [];
  function App() {
    const [props, setProps] = useState({ contactUrl: '/contact' });
    const [isThere, setThere] = useState(true);
    const ref = useRef<ClinicFaqElement>(null);
    Object.assign(globalThis, { told, ref, setProps, setThere });
    return isThere && (
      <ClinicFaq
        src="${FAQ}"
        className="faq"
        contact-phone="210 555 0100"
        {...props}
        ref={ref}
        onFaqAnswered={({ detail }) => told.push(detail.entryId)}
        onFaqOpen={() => told.push('open')}
      >
        <p id="without-script">An answer without JavaScript.</p>
      </ClinicFaq>
    );
  }
  const place = document.getElementById('app');
  const app = <StrictMode><App /></StrictMode>;
  if (place.hasChildNodes()) hydrateRoot(place, app);
  else createRoot(place).render(app);
`;

const SERVED = renderToString(
  createElement(
    ClinicFaq,
    {
      src: FAQ,
      contactUrl: '/contact',
      className: 'faq',
      'contact-phone': '210 555 0100',
      onFaqOpen: () => undefined,
    },
    createElement('p', { id: 'without-script' }, 'An answer without JavaScript.'),
  ),
);

let site;
before(async () => {
  const page = (content) =>
    pageWith(`<div id="app">${content}</div><script type="module" src="/app.js"></script>`);
  site = await startSite({
    pages: { '/client.html': page(''), '/served.html': page(SERVED) },
    plugins: [scripts({ '/app.js': await bundleReact(APP) })],
  });
});
after(() => site.close());

for (const [name, address] of [
  ['in the browser', '/client.html'],
  ['over what a server has rendered', '/served.html'],
]) {
  test(`answers, and tells React of it, ${name}`, async (t) => {
    const { page, problems } = await visit(t, site.url + address);
    await openReadyWidget(page);
    assert.ok((await ask(page, question)).includes(entry.question));
    assert.deepEqual(await page.evaluate(() => globalThis.told), ['open', entry.id]);
    assert.equal(await page.$eval('clinic-faq.faq p', ({ id }) => id), 'without-script');
    assert.deepEqual(problems(), []);
  });
}

test('a server renders the tag with its children, and nothing that only the browser knows', () => {
  assert.equal(
    SERVED,
    '<clinic-faq class="faq" contact-phone="210 555 0100">' +
      '<p id="without-script">An answer without JavaScript.</p></clinic-faq>',
  );
});

describe('React code', () => {
  const openApp = async (t) => {
    const opened = await visit(t, `${site.url}/client.html`);
    await byRole(opened.page, 'button', 'Ask a question');
    return opened;
  };

  test('asks through the ref', async (t) => {
    const { page, problems } = await openApp(t);
    await page.evaluate((text) => globalThis.ref.current.ask(text), question);
    assert.ok((await replyNumber(page, 1)).includes(entry.question));
    assert.deepEqual(problems(), []);
  });

  test('takes a property back, and its default is there again', async (t) => {
    const { page, problems, log } = await openApp(t);
    const hrefs = async () =>
      Promise.all(
        (await allByRole(page, 'link', 'Contact the clinic')).map((link) =>
          link.evaluate(({ href }) => href),
        ),
      );
    await openReadyWidget(page);
    await ask(page, 'flurbish wobbletop grommet');
    assert.ok((await hrefs()).includes(`${site.url}/contact`));
    await page.evaluate(() =>
      globalThis.setProps({ contactUrl: undefined, placement: undefined, helpLines: undefined }),
    );
    await until(async () => (await hrefs()).length === 0, 'the contact links to go');
    assert.deepEqual(
      log.console.filter(({ type }) => type === 'warn'),
      [],
    );
    assert.deepEqual(problems(), []);
  });

  test('renders again without closing what the visitor has opened', async (t) => {
    const { page } = await openApp(t);
    await openWidget(page);
    await page.evaluate(() => globalThis.setProps({ contactUrl: '/elsewhere' }));
    await until(
      () => page.$eval('clinic-faq', ({ contactUrl }) => contactUrl === '/elsewhere'),
      'the new property',
    );
    await byRole(page, 'textbox', 'Your question');
  });

  test('takes it away', async (t) => {
    const { page, problems } = await openApp(t);
    await openWidget(page);
    await page.evaluate(() => globalThis.setThere(false));
    await until(async () => (await page.$('clinic-faq')) === null, 'the element to go');
    assert.deepEqual(problems(), []);
  });
});
