/** What the message receiver keeps, whatever happens: full databases, restarts, killed processes, faults. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../demo/server/listen.mjs';
import { openDatabase } from '../../demo/server/receiver/database.mjs';
import { createServer } from '../../demo/server/server.mjs';
import { readSettings } from '../../demo/server/settings.mjs';
import { createFaultyReceiver, temporaryDatabase } from './harness/faulty-receiver.mjs';
import {
  ACCEPT_PAGE,
  MESSAGES_PATH,
  authorization,
  fieldsWith,
  formRequest,
  jsonRequest,
  post,
  readInbox,
  send,
  startReceiver,
  storedIn,
} from './harness/receiver.mjs';

const MAIN = fileURLToPath(new URL('../../demo/server/main.mjs', import.meta.url));

describe('the database', () => {
  test('that cannot write now makes nothing seem stored', async (t) => {
    const log = [];
    const { url, database } = await startReceiver(t, { log: (line) => log.push(line) });
    const other = openDatabase(database);
    t.after(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const fields = fieldsWith();
    const refused = await post(url, fields);
    assert.equal(refused.status, 503);
    assert.deepEqual(refused.body, { error: 'unavailable' });
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.match(log[0], /^\/api\/messages failed: \S*SQLITE\S* \d+$/);
    const page = await send(url, formRequest(fieldsWith(), { accept: ACCEPT_PAGE }));
    assert.match(await page.text(), /could not be stored/);
    other.exec('ROLLBACK');
    assert.equal((await post(url, fields)).status, 201);
    assert.equal(storedIn(database).length, 1);
  });

  test('keeps its messages over a restart', async (t) => {
    const first = await startReceiver(t);
    const fields = fieldsWith();
    const { body } = await post(first.url, fields);
    await first.app.close();
    const second = await startReceiver(t, { database: first.database });
    const again = await post(second.url, fields);
    assert.equal(again.status, 200);
    assert.deepEqual(again.body, body);
    assert.match(await readInbox(second.url), /Ada Moreno/);
  });

  test('of a newer version is left alone', async (t) => {
    const { app, database } = await startReceiver(t);
    await app.close();
    const newer = openDatabase(database);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await assert.rejects(startReceiver(t, { database }), /version 99: it needs a newer receiver/);
  });

  test('finds messages by time with an index', async (t) => {
    const { database } = await startReceiver(t);
    const reader = openDatabase(database);
    t.after(() => reader.close());
    const plan = reader
      .prepare('EXPLAIN QUERY PLAN SELECT * FROM messages ORDER BY received_at DESC, number DESC')
      .all();
    assert.match(plan.map(({ detail }) => detail).join(), /USING INDEX messages_by_time/);
  });
});

describe('npm start', () => {
  /** The server as a process of its own. */
  async function spawnServer(t, env) {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: '0', INBOX_PASSWORD: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    t.after(() => child.kill('SIGKILL'));
    const printed = { text: '' };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (printed.text += chunk));
    }
    while (!printed.text.includes('Ctrl+C') && child.exitCode === null) {
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    }
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(printed.text);
    return { child, url, printed };
  }

  test('prints a password that opens the inbox, and never what a message says', async (t) => {
    const database = temporaryDatabase();
    const { child, url, printed } = await spawnServer(t, { DATABASE: database });
    const [, password] = /password is (\S+)/.exec(printed.text);
    assert.ok(password.length >= 20);
    const sentinel = 'sentinel-4d1c';
    const fields = fieldsWith({ name: sentinel, message: sentinel, transcript: sentinel });
    await post(url, fields);
    await post(url, { ...fields, message: `${sentinel} changed` });
    await send(url, { ...jsonRequest(), body: `{"${sentinel}` });
    await fetch(`${url}${MESSAGES_PATH}?message=${sentinel}`, jsonRequest(fields));
    const inbox = await fetch(`${url}/inbox`, { headers: authorization(password) });
    assert.match(await inbox.text(), /sentinel-4d1c/);
    child.kill();
    await once(child, 'exit');
    for (const line of ['POST /api/messages 201', 'POST /api/messages 409', 'GET /inbox 200']) {
      assert.ok(printed.text.includes(line), line);
    }
    assert.ok(!printed.text.includes(sentinel), printed.text);
    if (process.platform !== 'win32') assert.equal(statSync(database).mode & 0o077, 0);
  });

  test('loses nothing when the process is killed', async (t) => {
    const env = { DATABASE: temporaryDatabase(), MESSAGE_LIMIT: 'off' };
    const first = await spawnServer(t, env);
    const confirmed = [];
    const sending = (async () => {
      for (;;) {
        const fields = fieldsWith();
        if ((await post(first.url, fields)).status === 201) confirmed.push(fields.id);
        if (confirmed.length === 40) first.child.kill('SIGKILL');
      }
    })();
    await assert.rejects(sending, TypeError);
    const second = await spawnServer(t, env);
    assert.equal((await post(second.url, fieldsWith())).status, 201);
    const ids = new Set(storedIn(env.DATABASE).map(({ id }) => id));
    assert.deepEqual(
      confirmed.filter((id) => !ids.has(id)),
      [],
    );
  });

  test('may run twice on one database, and still stores a message once', async (t) => {
    const env = { DATABASE: temporaryDatabase(), MESSAGE_LIMIT: 'off' };
    const servers = await Promise.all([spawnServer(t, env), spawnServer(t, env)]);
    const fields = fieldsWith();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (unused, i) => post(servers[i % 2].url, fields)),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 200).length, 49);
    assert.equal(storedIn(env.DATABASE).length, 1);
  });

  const wrong = [
    [{ INBOX_PASSWORD: 'short' }, /INBOX_PASSWORD must have 12/],
    [{ ALLOWED_ORIGINS: 'https://a.example, b.example' }, /ALLOWED_ORIGINS .* "b\.example"/],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, /without a path/],
    [{ ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS/],
    [{ MESSAGE_LIMIT: '0' }, /MESSAGE_LIMIT/],
    [
      { DATABASE: fileURLToPath(new URL('../../dist/x.sqlite', import.meta.url)) },
      /DATABASE .*dist/,
    ],
  ];
  for (const [env, message] of wrong) {
    test(`says what is wrong with ${Object.keys(env)[0]}`, () => {
      assert.throws(() => readSettings(env), message);
    });
  }

  test('reads its settings', () => {
    const settings = readSettings({
      PORT: '9000',
      ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000',
      MESSAGE_LIMIT: '5',
    });
    assert.equal(settings.port, 9000);
    assert.equal(settings.isPasswordRandom, true);
    const { allowedOrigins, messageLimit, database } = settings.receiver;
    assert.deepEqual(allowedOrigins, ['https://a.example', 'http://localhost:3000']);
    assert.deepEqual(messageLimit, { max: 5, windowMs: 600_000 });
    assert.match(database.replaceAll('\\', '/'), /\/demo\/server\/data\/messages\.sqlite$/);
  });
});

describe('the faults that other tests use', () => {
  test('are what they say', async (t) => {
    const faulty = createFaultyReceiver();
    const app = createServer({ plugins: [faulty.plugin] });
    t.after(() => app.close());
    const url = await listen(app, 0);
    faulty.next('timeout', '500', '429', 'drop-before', 'drop-after', 'slow');
    const fields = fieldsWith();
    const request = jsonRequest(fields);

    const signal = AbortSignal.timeout(300);
    await assert.rejects(send(url, { ...request, signal }), { name: 'TimeoutError' });
    assert.equal((await send(url, request)).status, 500);
    const limited = await send(url, request);
    assert.equal(limited.status, 429);
    assert.equal(limited.headers.get('retry-after'), '1');
    await assert.rejects(send(url, request), TypeError);
    assert.deepEqual(faulty.stored(), []);
    await assert.rejects(send(url, request), TypeError);
    assert.equal(faulty.stored().length, 1);
    const before = performance.now();
    assert.equal((await send(url, request)).status, 200);
    assert.ok(performance.now() - before >= 290);
    assert.equal((await send(url, request)).status, 200);
    assert.deepEqual(
      faulty.attempts.map(({ fault }) => fault),
      ['timeout', '500', '429', 'drop-before', 'drop-after', 'slow', 'ok'],
    );
    assert.ok(faulty.attempts.every(({ id }) => id === fields.id));
    assert.equal(faulty.stored().length, 1);
    assert.throws(() => faulty.next('flood'), /No such fault: flood/);
  });
});
