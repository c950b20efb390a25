/** The demo's server, over real HTTP. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../demo/server/listen.mjs';
import { createServer } from '../../demo/server/server.mjs';
import { FAULTS, startSite } from './harness/site.mjs';

const MAIN = fileURLToPath(new URL('../../demo/server/main.mjs', import.meta.url));

/** Sends the path as it is: `fetch` would tidy `..` away before it leaves. */
async function get(url, path, headers = {}) {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  const chunks = await response.setEncoding('utf8').toArray();
  return { status: response.statusCode, headers: response.headers, body: chunks.join('') };
}

describe('the demo server', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  const contentTypes = {
    '/': /^text\/html; charset=utf-8$/,
    '/contact': /^text\/html; charset=utf-8$/,
    '/demo/index.html': /^text\/html; charset=utf-8$/,
    '/dist/clinic-faq.js': /^(text|application)\/javascript; charset=utf-8$/,
    '/dist/element.js': /^(text|application)\/javascript; charset=utf-8$/,
    '/dist/element.js.map': /^application\/json/,
    '/faq-data/faq.schema.json': /^application\/json; charset=utf-8$/,
  };
  for (const [path, type] of Object.entries(contentTypes)) {
    test(`serves ${path} as what it is`, async () => {
      const { status, headers, body } = await get(site.url, path);
      assert.equal(status, 200);
      assert.match(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.ok(body.length > 0);
    });
  }

  test('has a file asked for again, and sends it only when it has changed', async () => {
    const first = await get(site.url, '/dist/element.js');
    assert.equal(first.headers['cache-control'], 'no-cache');
    assert.ok(first.headers.etag);
    const again = await get(site.url, '/dist/element.js', { 'if-none-match': first.headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.body, '');
  });

  for (const path of [
    '/nothing',
    '/demo/',
    '/dist',
    '/demo/nothing.html',
    '/dist/types/',
    '/%00',
  ]) {
    test(`answers ${path} with a short text that says no`, async () => {
      const { status, headers, body } = await get(site.url, path);
      assert.ok(status === 404 || status === 400, `status ${status}`);
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
      assert.ok(body.length < 200);
    });
  }

  const outside = [
    '/package.json',
    '/demo/../package.json',
    '/demo/../../etc/passwd',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/demo/..%5cpackage.json',
    '/demo/%252e%252e/package.json',
    '/dist/..;/package.json',
    '/dist/types/../../package.json',
    '/dist//../package.json',
    '//etc/passwd',
    '/demo/.hidden',
    '/demo/server/server.mjs',
    '/demo//server/server.mjs',
    '/demo/./server/server.mjs',
    '/demo/%73erver/server.mjs',
    '/demo/server%2fserver.mjs',
    '/demo/x/../server/server.mjs',
    '/demo/SERVER/server.mjs',
  ];
  for (const path of outside) {
    test(`gives nothing away at ${path}`, async () => {
      const { status, body } = await get(site.url, path);
      assert.ok(status >= 400 && status < 500, `status ${status}`);
      assert.doesNotMatch(body, /clinic-faq|createServer|root:/);
    });
  }

  test('refuses what is not a question for a file', async () => {
    const response = await fetch(`${site.url}/`, { method: 'POST', body: 'x' });
    assert.equal(response.status, 404);
  });

  test('does not follow a link that leads out of a folder', async (t) => {
    const root = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
    t.after(() => rmSync(root, { recursive: true }));
    for (const folder of ['demo', 'dist', 'faq-data']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'secret.txt'), 'secret');
    writeFileSync(join(root, 'dist', 'public.txt'), 'public');
    try {
      symlinkSync(join(root, 'secret.txt'), join(root, 'dist', 'link.txt'));
    } catch {
      return t.skip('This account may not make symbolic links.');
    }
    const app = createServer({ root });
    t.after(() => app.close());
    const url = await listen(app, 0);
    assert.equal((await get(url, '/dist/public.txt')).body, 'public');
    assert.equal((await get(url, '/dist/link.txt')).status, 404);
  });

  test('is not to be reached from other machines', async (t) => {
    assert.equal(new URL(site.url).hostname, '127.0.0.1');
    const addresses = Object.values(networkInterfaces())
      .flat()
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    if (addresses.length === 0) return t.skip('This machine has no other address.');
    for (const { address } of addresses) {
      const socket = connect({ host: address, port: Number(new URL(site.url).port) });
      await assert.rejects(once(socket, 'connect'), { code: 'ECONNREFUSED' });
    }
  });
});

describe('starting the demo', () => {
  const listenAnywhere = async (t) => {
    const server = createTcpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    return server.address().port;
  };

  test('moves on to the next port when one is busy, and says where it is', async (t) => {
    const busy = await listenAnywhere(t);
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: String(busy) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill());
    let printed = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      printed += chunk;
      if (printed.includes('Ctrl+C')) break;
    }
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
    assert.ok(Number(new URL(address).port) > busy);
    assert.equal((await fetch(address)).status, 200);
  });

  test('says what is wrong with a PORT that is none', async () => {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: 'eighty' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = (await child.stderr.setEncoding('utf8').toArray()).join('');
    assert.match(said, /PORT must be a number .* "eighty"/);
    assert.equal(child.exitCode ?? (await once(child, 'exit'))[0], 1);
  });
});

describe('the faults that other tests use', () => {
  let site;
  before(async () => {
    site = await startSite({
      pages: { '/strict.html': { html: '<p>hi</p>', headers: { 'x-test': 'yes' } } },
    });
  });
  after(() => site.close());

  test('are what they say', async () => {
    const text = async (path) => (await fetch(site.url + path)).text();
    assert.equal((await fetch(site.url + FAULTS.missing)).status, 404);
    assert.equal((await fetch(site.url + FAULTS.broken)).status, 500);
    assert.match(await text(FAULTS.html), /^<!doctype html>/);
    await assert.rejects(async () => JSON.parse(await text(FAULTS.invalid)), SyntaxError);
    assert.equal(await text(FAULTS.empty), '');
    await assert.rejects(fetch(site.url + FAULTS.cut), TypeError);
    const signal = AbortSignal.timeout(300);
    await assert.rejects(fetch(site.url + FAULTS.silent, { signal }), { name: 'TimeoutError' });
  });

  test('and a page of a test comes with its headers', async () => {
    const response = await fetch(`${site.url}/strict.html`);
    assert.equal(response.headers.get('x-test'), 'yes');
    assert.equal(await response.text(), '<p>hi</p>');
  });
});
