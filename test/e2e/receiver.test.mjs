/** The message receiver, over real HTTP and with a real database: what senders are answered. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { byRole, openPage } from './harness/browser.mjs';
import {
  ACCEPT_PAGE,
  MESSAGES_PATH,
  fieldsWith,
  formRequest,
  jsonRequest,
  multipartRequest,
  post,
  readInbox,
  send,
  startReceiver,
  storedIn,
} from './harness/receiver.mjs';

const FORM = 'application/x-www-form-urlencoded';

describe('a message', () => {
  const bodies = {
    'application/json': jsonRequest,
    [FORM]: formRequest,
    'multipart/form-data': multipartRequest,
  };
  for (const [type, toRequest] of Object.entries(bodies)) {
    test(`is stored when it comes as ${type}`, async (t) => {
      const { url, database } = await startReceiver(t);
      const fields = fieldsWith({
        phone: '+1 (210) 555-0100 ext. 2',
        preferredWay: 'text',
        preferredTime: 'Mornings, é, 早上',
        message: 'Two\r\nlines & "quotes" 🙂',
        transcript: 'You: hi\nAnswer: hello',
        color: 'ignored',
      });
      const response = await send(url, toRequest(fields));
      assert.equal(response.status, 201);
      const body = await response.json();
      assert.deepEqual(Object.keys(body), ['id', 'receivedAt', 'status']);
      assert.equal(body.id, fields.id);
      assert.equal(body.status, 'stored');
      assert.ok(Math.abs(Date.parse(body.receivedAt) - Date.now()) < 60_000);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.deepEqual(storedIn(database), [
        {
          number: 1,
          id: fields.id,
          receivedAt: body.receivedAt,
          name: fields.name,
          email: fields.email,
          phone: fields.phone,
          preferredWay: 'text',
          preferredTime: fields.preferredTime,
          message: 'Two\nlines & "quotes" 🙂',
          transcript: fields.transcript,
          isConsentGiven: true,
          isSuspected: false,
        },
      ]);
    });
  }

  test('loses control characters, but not its lines', async (t) => {
    const { url, database } = await startReceiver(t);
    const fields = fieldsWith({
      name: 'A\u0000d\u001Ba\r\nBcc: x',
      message: ' a\u0007\tb\rc\u2028d\u009F\uD800 ',
    });
    assert.equal((await post(url, fields)).status, 201);
    assert.equal((await post(url, fields)).status, 200);
    const [{ name, message }] = storedIn(database);
    assert.equal(name, 'Ada Bcc: x');
    assert.equal(message, 'a b\nc\nd\uFFFD');
  });

  test('may have its id in the header, and must not have two', async (t) => {
    const { url } = await startReceiver(t);
    const { id, ...fields } = fieldsWith();
    assert.equal((await post(url, fields, { 'idempotency-key': id })).body.id, id);
    const other = await post(url, { ...fields, id }, { 'idempotency-key': randomUUID() });
    assert.equal(other.status, 422);
    assert.deepEqual(other.body, { errors: { id: 'invalid' } });
    const same = await post(url, { ...fields, id }, { 'idempotency-key': id.toUpperCase() });
    assert.equal(same.status, 200);
  });

  const suspicious = {
    'a filled trap': { website: 'https://spam.example' },
    'a quick one': { elapsedMs: 2999 },
    'one without a time': { elapsedMs: undefined },
    'one with nonsense for a time': { elapsedMs: { valueOf: 1 } },
  };
  for (const [what, changes] of Object.entries(suspicious)) {
    test(`is stored like any other, and marked: ${what}`, async (t) => {
      const { url, database } = await startReceiver(t);
      const { status, body } = await post(url, fieldsWith(changes));
      assert.equal(status, 201);
      assert.equal(body.status, 'stored');
      assert.equal(storedIn(database)[0].isSuspected, true);
      assert.match(await readInbox(url), /Suspected/);
    });
  }
});

describe('a message with something wrong', () => {
  const long = (length) => 'x'.repeat(length);
  const cases = [
    [{ id: null }, { id: 'required' }],
    [{ id: '1' }, { id: 'invalid' }],
    [{ id: '3b241101-e2bb-1255-8caf-4136c566a962' }, { id: 'invalid' }],
    [{ id: { toString: 1 } }, { id: 'invalid' }],
    [{ name: ' \n ' }, { name: 'required' }],
    [{ name: ['x'] }, { name: 'invalid' }],
    [{ name: long(201) }, { name: 'too-long' }],
    [{ email: '' }, { email: 'no-contact' }],
    [{ email: 'ada@example' }, { email: 'invalid' }],
    [{ email: 'a b@example.org' }, { email: 'invalid' }],
    [{ email: `${long(250)}@example.org` }, { email: 'too-long' }],
    [{ email: '', phone: '12 34' }, { phone: 'invalid' }],
    [{ phone: '0123456789 0123456789 0' }, { phone: 'invalid' }],
    [{ preferredWay: 'pigeon' }, { preferredWay: 'invalid' }],
    [{ preferredTime: long(201) }, { preferredTime: 'too-long' }],
    [{ message: null }, { message: 'required' }],
    [{ message: long(4001) }, { message: 'too-long' }],
    [{ transcript: long(20_001) }, { transcript: 'too-long' }],
    [{ consent: '' }, { consent: 'required' }],
    [{ consent: 'false' }, { consent: 'required' }],
    [
      { name: '', email: '', message: null, consent: false },
      { name: 'required', message: 'required', email: 'no-contact', consent: 'required' },
    ],
  ];
  for (const [changes, errors] of cases) {
    test(`is told ${JSON.stringify(errors)} for ${JSON.stringify(changes).slice(0, 40)}`, async (t) => {
      const { url, database } = await startReceiver(t);
      const { status, body } = await post(url, fieldsWith(changes));
      assert.equal(status, 422);
      assert.deepEqual(body, { errors });
      assert.deepEqual(storedIn(database), []);
    });
  }

  test('is taken at the very limits', async (t) => {
    const { url } = await startReceiver(t);
    const longest = {
      name: long(200),
      preferredTime: long(200),
      message: long(4000),
      transcript: long(20_000),
      elapsedMs: 3000,
    };
    assert.equal((await post(url, fieldsWith(longest))).status, 201);
    assert.equal((await post(url, fieldsWith({ email: '', phone: '5550100' }))).status, 201);
  });

  const unreadable = [
    [413, { error: 'too-large' }, jsonRequest({ message: long(65_536) })],
    [413, { error: 'too-large' }, formRequest({ message: long(65_536) })],
    [415, { error: 'unsupported-type' }, { method: 'POST', body: 'message=hello' }],
    [400, { error: 'unreadable' }, { ...jsonRequest(), body: '{"message":' }],
    [400, { error: 'unreadable' }, { ...jsonRequest(), body: '{"__proto__":{"a":1}}' }],
    [
      400,
      { error: 'unreadable' },
      { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'hello' },
    ],
    [
      400,
      { error: 'unreadable' },
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' }, body: 'x' },
    ],
  ];
  for (const [status, answer, request] of unreadable) {
    test(`gets ${status} for ${String(request.body).slice(0, 20)}`, async (t) => {
      const { url } = await startReceiver(t);
      const response = await send(url, request);
      assert.equal(response.status, status);
      assert.deepEqual(await response.json(), answer);
    });
  }

  for (const body of ['[]', '"text"', '7', 'null', 'true']) {
    test(`has no fields when it is the JSON ${body}`, async (t) => {
      const { url } = await startReceiver(t);
      const response = await send(url, { ...jsonRequest(), body });
      assert.equal(response.status, 422);
      assert.equal((await response.json()).errors.message, 'required');
    });
  }

  test('does not have its files taken', async (t) => {
    const { url, database } = await startReceiver(t);
    const message = new File(['hello'], 'hello.txt', { type: 'text/plain' });
    const response = await send(url, multipartRequest(fieldsWith({ message })));
    assert.deepEqual(await response.json(), { errors: { message: 'required' } });
    const photo = new File(['hello'], 'photo.png', { type: 'image/png' });
    assert.equal((await send(url, multipartRequest(fieldsWith({ photo })))).status, 201);
    assert.equal(storedIn(database).length, 1);
  });
});

describe('a message that comes again', () => {
  test('is answered with the same, in whatever form, and stored once', async (t) => {
    const { url, database } = await startReceiver(t);
    const fields = fieldsWith({ message: 'Two\nlines' });
    const first = await post(url, fields);
    assert.equal(first.status, 201);
    // Meanwhile time has passed, and a form sends other line breaks.
    const again = { ...fields, elapsedMs: 90_000, message: 'Two\r\nlines' };
    for (const toRequest of [jsonRequest, formRequest, multipartRequest]) {
      const response = await send(url, toRequest(again));
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), first.body);
    }
    assert.equal(storedIn(database).length, 1);
  });

  test('with other content is refused, and the first stays', async (t) => {
    const { url, database } = await startReceiver(t);
    const fields = fieldsWith();
    await post(url, fields);
    for (const change of [{ message: 'Another' }, { phone: '210 555 0100' }, { transcript: 'x' }]) {
      const { status, body } = await post(url, { ...fields, ...change });
      assert.equal(status, 409);
      assert.deepEqual(body, { error: 'id-used' });
    }
    assert.deepEqual(
      storedIn(database).map(({ message }) => message),
      [fields.message],
    );
  });

  test('fifty times at once is one message', async (t) => {
    const { url, database } = await startReceiver(t);
    const fields = fieldsWith();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, fields)));
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [...Array(49).fill(200), 201]);
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
    assert.equal(storedIn(database).length, 1);
  });
});

describe('a form without JavaScript', () => {
  const { name, email, message, consent } = fieldsWith();
  const plain = { name, email, message, consent };

  test('is answered with a page, in a real browser', async (t) => {
    const inputs = Object.entries(plain).map(
      ([name, value]) => `<input name="${name}" value="${value}">`,
    );
    const page = `<!doctype html><title>Form</title>
      <form method="post" action="${MESSAGES_PATH}">${inputs.join('')}<button>Send</button></form>`;
    const ownPage = async (app) => {
      app.get('/form', (request, reply) => reply.type('text/html; charset=utf-8').send(page));
    };
    const { url, database } = await startReceiver(t, { plugins: [ownPage] });
    const opened = await openPage();
    t.after(() => opened.close());
    await opened.page.setJavaScriptEnabled(false);
    await opened.page.goto(`${url}/form`);
    await Promise.all([
      opened.page.waitForNavigation(),
      (await byRole(opened.page, 'button', 'Send')).click(),
    ]);
    await byRole(opened.page, 'heading', 'Thank you');
    await byRole(opened.page, 'link', 'call 911');
    assert.deepEqual(opened.problems(), []);
    const [stored, ...others] = storedIn(database);
    assert.equal(stored.message, plain.message);
    assert.deepEqual(others, []);
  });

  test('that is sent twice, or whose answer is reloaded, is one message', async (t) => {
    const { url, database } = await startReceiver(t);
    const first = await send(url, formRequest(plain, { accept: ACCEPT_PAGE }));
    const second = await send(url, formRequest(plain, { accept: ACCEPT_PAGE }));
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.match(first.headers.get('content-type'), /^text\/html/);
    assert.equal(await first.text(), await second.text());
    await send(url, formRequest({ ...plain, message: 'Another' }, { accept: ACCEPT_PAGE }));
    const stored = storedIn(database);
    assert.equal(stored.length, 2);
    assert.notEqual(stored[0].id, stored[1].id);
  });

  test('is told on a page what is wrong', async (t) => {
    const { url } = await startReceiver(t);
    const wrong = { ...plain, name: '', email: 'ada' };
    const response = await send(url, formRequest(wrong, { accept: ACCEPT_PAGE }));
    assert.equal(response.status, 422);
    const text = await response.text();
    assert.match(text, /Name is missing/);
    assert.match(text, /Email does not look right/);
    assert.doesNotMatch(text, /Message is/);
  });

  test('gets a page for every other answer as well', async (t) => {
    const { url } = await startReceiver(t, { messageLimit: { max: 2, windowMs: 60_000 } });
    const tooLong = formRequest({ ...plain, message: 'x'.repeat(70_000) }, { accept: ACCEPT_PAGE });
    const long = await send(url, tooLong);
    assert.equal(long.status, 413);
    assert.match(await long.text(), /Your message is too long/);
    const foreign = { accept: ACCEPT_PAGE, origin: 'https://evil.example' };
    assert.equal((await send(url, formRequest(plain, foreign))).status, 403);
    assert.equal((await send(url, formRequest(plain, { accept: ACCEPT_PAGE }))).status, 201);
    const limited = await send(url, formRequest(plain, { accept: ACCEPT_PAGE }));
    assert.equal(limited.status, 429);
    assert.match(await limited.text(), /too many messages/);
  });
});
