/** From where the FAQ file may come, and that it leads nowhere else. docs/privacy.md names these tests. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { goodFaq } from '../fixtures/faq-cases.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { startSite } from './harness/site.mjs';
import { recordAtServer } from './harness/traces.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  scriptTag,
  visit,
} from './harness/visitor.mjs';

const SPANISH = '/faq-data/ketamine-bipolar.es.json';
const sha384 = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(`../..${path}`, import.meta.url)))
    .digest('base64')}`;

const tag = (faq, attributes = '') =>
  pageWith(scriptTag({ faq, attributes: `${attributes} async` }));

let site;
/** Another origin, which lets every page read its files. */
let other;
let served;
before(async () => {
  other = await startSite({
    plugins: [
      async (app) => {
        app.get('/shared.json', (request, reply) =>
          reply.header('access-control-allow-origin', '*').send(goodFaq()),
        );
      },
    ],
  });
  served = recordAtServer(other);
  const shared = `${other.url}/shared.json`;
  site = await startSite({
    plugins: [
      async (app) => {
        app.get('/moved.json', (request, reply) => reply.redirect(shared));
        app.get('/leading.json', () => ({
          ...goodFaq(),
          contact: `${other.url}/contact`,
          contactUrl: `${other.url}/contact`,
          'contact-endpoint': `${other.url}/api/messages`,
          contactEndpoint: `${other.url}/api/messages`,
          src: shared,
        }));
      },
    ],
    pages: {
      '/elsewhere.html': tag(shared),
      '/allowed.html': tag(shared, 'data-faq-crossorigin'),
      '/moved.html': tag('/moved.json'),
      '/moved-allowed.html': tag('/moved.json', 'data-faq-crossorigin'),
      '/pinned.html': tag(
        FAQ,
        `data-faq-es="${SPANISH}" data-faq-integrity="${sha384(FAQ)} ${sha384(SPANISH)}"`,
      ),
      '/changed.html': tag(FAQ, `data-faq-integrity="${sha384(SPANISH)}"`),
      '/leading.html': pageWith(scriptTag({ faq: '/leading.json', contact: null })),
    },
  });
});
after(() => Promise.all([site.close(), other.close()]));

const arrive = (t, address) => {
  served.length = 0;
  return visit(t, site.url + address);
};

/** Waits until the visitor reads that there are no answers. */
async function fails(opened) {
  await openWidget(opened.page);
  await byRole(opened.page, 'button', 'Try again');
  await byRole(opened.page, 'link', 'Contact the clinic');
  const [{ detail }] = opened.events.filter(({ type }) => type === 'clinic-faq-error');
  return detail;
}

describe('a file of another origin', () => {
  test('is not even asked for, and the web team is told what to write', async (t) => {
    const opened = await arrive(t, '/elsewhere.html');
    assert.equal((await fails(opened)).code, 'other-origin');
    assert.ok(opened.log.console.some(({ text }) => text.includes('data-faq-crossorigin')));
    assert.deepEqual(served, []);
  });

  test('is not followed to by a redirect', async (t) => {
    const opened = await arrive(t, '/moved.html');
    assert.equal((await fails(opened)).code, 'offline');
    assert.deepEqual(served, []);
  });

  for (const address of ['/allowed.html', '/moved-allowed.html']) {
    test(`is shown where the page allows it, without cookies and without the page’s address: ${address}`, async (t) => {
      const opened = await arrive(t, address);
      await opened.page.evaluate(() => void (document.cookie = 'visit=1'));
      await openWidget(opened.page);
      await byRole(opened.page, 'heading', 'Teeth');
      assert.deepEqual(
        served.map(({ method, url }) => [method, url]),
        [['GET', '/shared.json']],
      );
      const names = served[0].headers.map((header) => header.toLowerCase());
      assert.ok(!names.includes('cookie') && !names.includes('referer'), names.join());
      assert.deepEqual(opened.problems(), []);
    });
  }
});

describe('a file that is pinned by its hash', () => {
  test('is shown, in both languages', async (t) => {
    const { page, problems } = await arrive(t, '/pinned.html');
    await openReadyWidget(page);
    await (await byRole(page, 'button', 'Español')).click();
    await byRole(page, 'heading', 'La gente suele preguntar');
    assert.deepEqual(problems(), []);
  });

  test('is not shown when it is another one', async (t) => {
    const opened = await arrive(t, '/changed.html');
    assert.equal((await fails(opened)).code, 'offline');
  });
});

test('no address in the file is read: what it names as contact or endpoint is not there', async (t) => {
  const { page, log } = await arrive(t, '/leading.html');
  await openWidget(page);
  await byRole(page, 'heading', 'Teeth');
  assert.match(
    await ask(page, 'what is the capital of Portugal'),
    /Please ask the clinic directly/,
  );
  for (const role of ['link', 'button'])
    assert.deepEqual(await allByRole(page, role, 'Contact the clinic'), []);
  assert.deepEqual(served, []);
  assert.ok(log.requests.every(({ url }) => url.startsWith(site.url)));
});
