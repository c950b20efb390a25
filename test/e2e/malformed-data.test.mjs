/**
 * Whatever stands in the place of the FAQ file: the page is not disturbed, and the panel has the
 * crisis line, a way to the clinic, and help for someone in danger. docs/privacy.md names these tests.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { goodFaq } from '../fixtures/faq-cases.mjs';
import { malformedTexts, misshapenTexts } from '../fixtures/malformed-json.mjs';
import { openPage } from './harness/browser.mjs';
import { driveFromWithin } from './harness/drive.mjs';
import { startSite } from './harness/site.mjs';
import { pageWith, until } from './harness/visitor.mjs';

const GOOD = goodFaq();
const GOOD_TEXT = JSON.stringify(GOOD);
const MALFORMED = malformedTexts(GOOD);
const MISSHAPEN = misshapenTexts(GOOD, 200);

const JSON_TYPE = 'application/json; charset=utf-8';
const SIZE_MAX = 5_000_000;
/** The good file with white space at its end, so that it has this many bytes. */
const padded = (bytes) => GOOD_TEXT + ' '.repeat(bytes - Buffer.byteLength(GOOD_TEXT));

/** How a server may send it; each with what becomes of it. */
const DELIVERIES = {
  'with a byte order mark': { body: `\ufeff${GOOD_TEXT}`, becomes: 'ready' },
  'as UTF-16, little-endian': { body: Buffer.from(`\ufeff${GOOD_TEXT}`, 'utf16le') },
  'as UTF-16, big-endian': { body: Buffer.from(GOOD_TEXT, 'utf16le').swap16() },
  'as Latin-1': { body: Buffer.from(GOOD_TEXT, 'latin1'), becomes: 'ready' },
  'as bytes of no encoding': { body: Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0]) },
  'with zeros': { body: Buffer.alloc(1_000) },
  'as plain text': { type: 'text/plain', becomes: 'ready' },
  'as a web page by its type': { type: 'text/html', becomes: 'ready' },
  'as an image by its type': { type: 'image/png', becomes: 'ready' },
  'without a type': { type: undefined, becomes: 'ready' },
  'as a web page that reports an error with 200': {
    body: '<!doctype html><title>Error</title><h1>500</h1>',
  },
  'with 204': { status: 204, body: undefined },
  'with 206': { status: 206, becomes: 'ready' },
  'with 304 to a first request': { status: 304, body: undefined },
  'with 401': { status: 401 },
  'with 403': { status: 403 },
  'with 410': { status: 410 },
  'with 429': { status: 429 },
  'with 503': { status: 503 },
  empty: { body: '' },
  'with exactly 5 MB': { body: padded(SIZE_MAX), becomes: 'ready' },
  'with one byte more': { body: padded(SIZE_MAX + 1) },
  'with exactly 5 MB, in pieces': { body: padded(SIZE_MAX), isChunked: true, becomes: 'ready' },
  'with one byte more, in pieces': { body: padded(SIZE_MAX + 1), isChunked: true },
  'with 60 MB in 60 kB': {
    body: gzipSync(padded(60_000_000)),
    headers: { 'content-encoding': 'gzip' },
  },
  'compressed, and it is not': { headers: { 'content-encoding': 'gzip' } },
  'with a redirect': { status: 302, headers: { location: '/good.json' }, becomes: 'ready' },
  'with a redirect to itself': { status: 302, headers: { location: '' } },
  'with a redirect to nowhere': { status: 302 },
  'with a redirect to a script': { status: 302, headers: { location: 'javascript:alert(1)' } },
  'with a redirect to data': { status: 302, headers: { location: 'data:application/json,{}' } },
};

/** Those that take a socket in hand: the answer begins, and then. */
const CUT = {
  'cut off in the middle': (socket) => socket.end(),
  'reset in the middle': (socket) => socket.resetAndDestroy(),
};

const isSocketOpen = { endless: null };

async function documents(app) {
  const sets = { malformed: MALFORMED, misshapen: MISSHAPEN };
  app.get('/documents/:set/:index', (request, reply) =>
    reply.type(JSON_TYPE).send(sets[request.params.set][request.params.index]),
  );
  app.get('/good.json', (request, reply) => reply.type(JSON_TYPE).send(GOOD_TEXT));
  app.get('/delivery/:index', (request, reply) => {
    const delivery = Object.values(DELIVERIES)[request.params.index];
    const { body = 'body' in delivery ? '' : GOOD_TEXT, status = 200, isChunked } = delivery;
    const { type = 'type' in delivery ? undefined : JSON_TYPE, headers = {} } = delivery;
    reply.hijack();
    const bytes = Buffer.from(body);
    reply.raw.writeHead(status, {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(isChunked || status === 204 || status === 304 ? {} : { 'content-length': bytes.length }),
      ...headers,
    });
    if (isChunked)
      for (let at = 0; at < bytes.length; at += 65_536)
        reply.raw.write(bytes.subarray(at, at + 65_536));
    reply.raw.end(isChunked ? undefined : bytes);
  });
  app.get('/cut/:index', (request, reply) => {
    reply.hijack();
    const { socket } = request.raw;
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: 90000\r\n\r\n{"entries":[`,
    );
    setTimeout(() => Object.values(CUT)[request.params.index](socket), 50);
  });
  app.get('/dripping.json', (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': JSON_TYPE });
    const drip = setInterval(() => reply.raw.write(' '), 100);
    request.raw.socket.on('close', () => clearInterval(drip));
  });
  app.get('/endless.json', (request, reply) => {
    reply.hijack();
    isSocketOpen.endless = true;
    reply.raw.writeHead(200, { 'content-type': JSON_TYPE });
    const flow = setInterval(() => reply.raw.write(' '.repeat(500_000)), 5);
    request.raw.socket.on('close', () => {
      clearInterval(flow);
      isSocketOpen.endless = false;
    });
  });
}

let site;
before(async () => {
  const html = pageWith('<script type="module" src="/dist/define.js"></script>');
  site = await startSite({ plugins: [documents], pages: { '/page.html': html } });
});
after(() => site.close());

async function arrive(t) {
  const opened = await openPage({ openShadowRoots: true });
  t.after(() => opened.close());
  await driveFromWithin(opened.page);
  await opened.page.goto(`${site.url}/page.html`);
  await opened.page.evaluate(() => {
    globalThis.before = [Object.prototype, Array.prototype].map((proto) =>
      Object.getOwnPropertyNames(proto).join(),
    );
  });
  return opened;
}

/**
 * Opens a widget with each of the addresses and looks what a visitor has.
 * @returns {Promise<{ outcomes: ('ready' | 'failed')[], wrong: string[] }>}
 */
const openAll = (page, addresses) =>
  page.evaluate(async (all) => {
    const { drive } = globalThis;
    const outcomes = [];
    const wrong = [];
    await customElements.whenDefined('clinic-faq');
    for (const [index, src] of all.entries()) {
      const widget = drive.widget({ src, 'contact-url': '/contact', open: '' });
      const has = (what, isSo) => isSo || wrong.push(`${index}: no ${what}`);
      try {
        const root = widget.shadowRoot;
        await widget.updateComplete;
        has('crisis line at once', drive.textOf(root).includes('988'));
        await drive.until(() => !root.querySelector('[part=status]'), 'the end of loading');
        const failure = root.querySelector('.failure');
        outcomes.push(failure ? 'failed' : 'ready');
        const said = drive.textOf(failure ?? root.querySelector('.panel'));
        has(
          'words for the visitor',
          said.trim().length > 3 && !/undefined|null|\[object/.test(said),
        );
        if (failure) has('contact', failure.querySelector('a[href$="/contact"]'));
        await drive.ask(widget, 'I want to kill myself');
        has('card', root.querySelector('.card')?.textContent.includes('988'));
        has('number to call', root.querySelector('.card a[href="tel:988"]'));
        if (!failure) {
          await drive.ask(widget, 'flurbish wobbletop grommet');
          has('contact', root.querySelector('li.faq:last-child a[href$="/contact"]'));
        }
      } catch (error) {
        wrong.push(`${index}: ${error.message}`);
      }
      widget.remove();
    }
    const now = [Object.prototype, Array.prototype].map((proto) =>
      Object.getOwnPropertyNames(proto).join(),
    );
    if (now.join() !== globalThis.before.join() || {}.polluted) wrong.push('a prototype changed');
    return { outcomes, wrong };
  }, addresses);

/** Nothing reached the page but the browser's own words on failed requests. */
function assertCalm({ log }) {
  assert.deepEqual(log.pageErrors, []);
  const own = log.errors.filter(
    (text) => !/^Failed to load resource|CORS policy|^Unsafe attempt to load/.test(text),
  );
  assert.deepEqual(own, []);
}

const named = (wrong, texts) =>
  wrong.map((found) => `${found}, by ${texts[found.split(':')[0]]?.slice(0, 200)}`);

test('there are more than 300 documents, all different', () => {
  const all = new Set([...MALFORMED, ...MISSHAPEN]);
  assert.ok(MALFORMED.length >= 150, `${MALFORMED.length} are no JSON`);
  assert.ok(all.size >= 300, `${all.size} are different`);
});

describe('a usable panel, and a page that notices nothing', () => {
  test('with what is no JSON', async (t) => {
    const opened = await arrive(t);
    const addresses = MALFORMED.map((_, index) => `/documents/malformed/${index}`);
    const { outcomes, wrong } = await openAll(opened.page, addresses);
    assert.deepEqual(named(wrong, MALFORMED), []);
    assert.deepEqual(new Set(outcomes), new Set(['failed']));
    assertCalm(opened);
  });

  test('with JSON that is no FAQ file, or a broken one', async (t) => {
    const opened = await arrive(t);
    const addresses = MISSHAPEN.map((_, index) => `/documents/misshapen/${index}`);
    const { outcomes, wrong } = await openAll(opened.page, addresses);
    assert.deepEqual(named(wrong, MISSHAPEN), []);
    assert.equal(outcomes[0], 'ready', 'the good file');
    const failed = outcomes.filter((outcome) => outcome === 'failed').length;
    assert.ok(failed > 20 && failed < outcomes.length - 20, `${failed} have failed`);
    assertCalm(opened);
  });

  test('however it is sent', async (t) => {
    const opened = await arrive(t);
    const names = Object.keys(DELIVERIES);
    const addresses = names.map((_, index) => `/delivery/${index}`);
    const { outcomes, wrong } = await openAll(opened.page, addresses);
    assert.deepEqual(named(wrong, names), []);
    assert.deepEqual(
      Object.fromEntries(names.map((name, index) => [name, outcomes[index]])),
      Object.fromEntries(names.map((name) => [name, DELIVERIES[name].becomes ?? 'failed'])),
    );
    assertCalm(opened);
  });

  test('when it breaks off, comes too slowly, or does not end', async (t) => {
    const opened = await arrive(t);
    const cuts = Object.keys(CUT).map((_, index) => `/cut/${index}`);
    const addresses = [...cuts, '/dripping.json', '/endless.json'];
    const { outcomes, wrong } = await openAll(opened.page, addresses);
    assert.deepEqual(named(wrong, addresses), []);
    assert.deepEqual(
      outcomes,
      addresses.map(() => 'failed'),
    );
    await until(() => isSocketOpen.endless === false, 'no more is taken than 5 MB');
    assertCalm(opened);
  });
});
