/** Who may send to the message receiver: which origins, and how often. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPage } from './harness/browser.mjs';
import {
  MESSAGES_PATH,
  fieldsWith,
  formRequest,
  post,
  send,
  startReceiver,
  storedIn,
} from './harness/receiver.mjs';

const CLINIC = 'https://clinic.example';

describe('pages of other origins', () => {
  const allow = 'access-control-allow-origin';

  test('may send and read if they are listed', async (t) => {
    const { url } = await startReceiver(t, { allowedOrigins: [CLINIC] });
    const { status, headers } = await post(url, fieldsWith(), { origin: CLINIC });
    assert.equal(status, 201);
    assert.equal(headers.get(allow), CLINIC);
    assert.equal(headers.get('access-control-expose-headers'), 'retry-after');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.match(headers.get('vary'), /origin/i);
    const wrong = await post(url, {}, { origin: CLINIC });
    assert.equal(wrong.status, 422);
    assert.equal(wrong.headers.get(allow), CLINIC);
  });

  test('are told by the preflight what they may send', async (t) => {
    const { url } = await startReceiver(t, { allowedOrigins: [CLINIC] });
    const { status, headers } = await fetch(url + MESSAGES_PATH, {
      method: 'OPTIONS',
      headers: {
        origin: CLINIC,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    assert.equal(status, 204);
    assert.equal(headers.get(allow), CLINIC);
    assert.equal(headers.get('access-control-allow-methods'), 'POST');
    assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

  for (const origin of ['https://evil.example', 'https://clinic.example.evil.example', 'null']) {
    test(`are refused otherwise: ${origin}`, async (t) => {
      const { url, database } = await startReceiver(t, { allowedOrigins: [CLINIC] });
      const preflight = await fetch(url + MESSAGES_PATH, {
        method: 'OPTIONS',
        headers: { origin },
      });
      assert.equal(preflight.status, 403);
      assert.equal(preflight.headers.get(allow), null);
      // A form needs no preflight.
      const sent = await send(url, formRequest(fieldsWith(), { origin }));
      assert.equal(sent.status, 403);
      assert.deepEqual(await sent.json(), { error: 'origin-not-allowed' });
      assert.equal(sent.headers.get(allow), null);
      assert.deepEqual(storedIn(database), []);
    });
  }

  test('but those of the same origin always may, also behind a proxy', async (t) => {
    const { url } = await startReceiver(t);
    assert.equal((await post(url, fieldsWith(), { origin: url })).status, 201);
    const proxied = { origin: CLINIC, 'x-forwarded-host': 'clinic.example' };
    assert.equal((await post(url, fieldsWith(), proxied)).status, 201);
    const hidden = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    assert.equal((await post(url, fieldsWith(), hidden)).status, 201);
  });

  test('in a real browser', async (t) => {
    const listed = await startReceiver(t);
    const foreign = await startReceiver(t);
    const { url, database } = await startReceiver(t, { allowedOrigins: [listed.url] });
    const opened = await openPage();
    t.after(() => opened.close());
    const sendFrom = async (site, fields) => {
      await opened.page.goto(`${site.url}/contact`);
      return opened.page.evaluate(
        async (address, body) => {
          const headers = { 'content-type': 'application/json', 'idempotency-key': body.id };
          const init = { method: 'POST', headers, body: JSON.stringify(body) };
          return fetch(address, init).then(
            async (response) => (await response.json()).status,
            (error) => error.name,
          );
        },
        url + MESSAGES_PATH,
        fields,
      );
    };
    assert.equal(await sendFrom(listed, fieldsWith()), 'stored');
    assert.equal(await sendFrom(foreign, fieldsWith()), 'TypeError');
    assert.equal(storedIn(database).length, 1);
  });
});

describe('limits', () => {
  test('on how often one address may send', async (t) => {
    let now = Date.parse('2030-01-01T00:00:00Z');
    const messageLimit = { max: 3, windowMs: 600_000 };
    const { url, database } = await startReceiver(t, { messageLimit, now: () => now });
    const from = (address) => post(url, fieldsWith(), { 'x-forwarded-for': address });
    for (let i = 0; i < 3; i += 1) assert.equal((await from('192.0.2.1')).status, 201);
    now += 100_500;
    const refused = await from('192.0.2.1');
    assert.equal(refused.status, 429);
    assert.deepEqual(refused.body, { error: 'too-many' });
    assert.equal(refused.headers.get('retry-after'), '500');
    assert.equal((await from('192.0.2.2')).status, 201);
    now += 499_500;
    assert.equal((await from('192.0.2.1')).status, 201);
    assert.equal(storedIn(database).length, 5);
  });

  test('take an IPv6 network for one address', async (t) => {
    const { url } = await startReceiver(t, { messageLimit: { max: 1, windowMs: 60_000 } });
    const from = async (address) =>
      (await post(url, fieldsWith(), { 'x-forwarded-for': address })).status;
    assert.equal(await from('2001:db8::1'), 201);
    assert.equal(await from('2001:db8:0:0:ffff::2'), 429);
    assert.equal(await from('2001:db8:0:1::1'), 201);
    assert.equal(await from('::ffff:192.0.2.1'), 201);
    assert.equal(await from('192.0.2.1'), 429);
  });

  test('are ten in ten minutes unless told otherwise', async (t) => {
    const { url } = await startReceiver(t, { messageLimit: undefined });
    const statuses = [];
    for (let i = 0; i < 11; i += 1) statuses.push((await post(url, fieldsWith())).status);
    assert.deepEqual(statuses, [...Array(10).fill(201), 429]);
  });
});
