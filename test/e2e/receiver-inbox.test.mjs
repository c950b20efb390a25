/** The clinic's side of the message receiver: reading, exporting and deleting. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openMessageStore } from '../../demo/server/receiver/message-store.mjs';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { allByRole, byRole, openPage } from './harness/browser.mjs';
import { INBOX_PASSWORD } from './harness/faulty-receiver.mjs';
import {
  authorization,
  fieldsWith,
  formRequest,
  post,
  readInbox,
  startReceiver,
  storedIn,
} from './harness/receiver.mjs';

describe('the inbox', () => {
  const paths = ['/inbox', '/inbox.csv', '/inbox?page=1'];
  for (const path of paths) {
    test(`is closed without the password: ${path}`, async (t) => {
      const { url } = await startReceiver(t);
      await post(url, fieldsWith());
      const tries = [
        {},
        authorization('wrong'),
        authorization(''),
        { authorization: 'Basic' },
        { authorization: `Bearer ${INBOX_PASSWORD}` },
      ];
      for (const headers of tries) {
        const response = await fetch(url + path, { headers });
        assert.equal(response.status, 401);
        assert.match(response.headers.get('www-authenticate'), /^Basic realm=/);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.doesNotMatch(await response.text(), /Ada/);
      }
      const remove = await fetch(`${url}/inbox/delete`, formRequest({ id: 'x' }));
      assert.equal(remove.status, 401);
    });
  }

  test('is never stored, fetches nothing and runs nothing', async (t) => {
    const { url } = await startReceiver(t);
    const { status, headers } = await fetch(`${url}/inbox`, { headers: authorization() });
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    const policy = headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src/);
  });

  test('lets nobody guess the password', async (t) => {
    let now = 0;
    const { url } = await startReceiver(t, { now: () => now });
    const status = async (headers) => (await fetch(`${url}/inbox`, { headers })).status;
    for (let i = 0; i < 10; i += 1) assert.equal(await status(authorization('guess')), 401);
    const response = await fetch(`${url}/inbox`, { headers: authorization() });
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '900');
    assert.equal(await status({ ...authorization(), 'x-forwarded-proto': 'https' }), 429);
    now += 900_000;
    assert.equal(await status(authorization()), 200);
  });

  test('is to be had over https only, except on this machine', async (t) => {
    const { url } = await startReceiver(t);
    const status = async (headers) =>
      (await fetch(`${url}/inbox`, { headers: { ...authorization(), ...headers } })).status;
    const afar = { 'x-forwarded-for': '192.0.2.1' };
    assert.equal(await status(afar), 403);
    assert.equal(await status({ ...afar, 'x-forwarded-proto': 'http' }), 403);
    assert.equal(await status({ ...afar, 'x-forwarded-proto': 'https' }), 200);
    assert.equal(await status({ 'x-forwarded-for': 'unknown' }), 403);
  });

  test('shows fifty at a time, newest first', async (t) => {
    let now = Date.parse('2030-01-01T00:00:00Z');
    const { url } = await startReceiver(t, { now: () => now });
    for (let i = 1; i <= 101; i += 1) {
      now += 1000;
      await post(url, fieldsWith({ name: `Visitor ${i}.` }));
    }
    const names = async (path) =>
      [...(await readInbox(url, path)).matchAll(/<bdi>Visitor (\d+)\.<\/bdi>,/g)].map(([, n]) =>
        Number(n),
      );
    const range = (from, to) => Array.from({ length: from - to + 1 }, (unused, i) => from - i);
    assert.deepEqual(await names('/inbox'), range(101, 52));
    assert.deepEqual(await names('/inbox?page=2'), range(51, 2));
    assert.deepEqual(await names('/inbox?page=3'), [1]);
    assert.deepEqual(await names('/inbox?page=99'), [1]);
    assert.deepEqual(await names('/inbox?page=-1&page=x'), range(101, 52));
  });
});

describe('the inbox in a browser', () => {
  async function openInbox(t, messages) {
    const site = await startReceiver(t);
    for (const changes of messages) await post(site.url, fieldsWith(changes));
    const opened = await openPage();
    t.after(() => opened.close());
    await opened.page.authenticate({ username: 'clinic', password: INBOX_PASSWORD });
    await opened.page.goto(`${site.url}/inbox`);
    return { ...site, ...opened };
  }

  const HOSTILE = [
    '<img src=x onerror="globalThis.wasRun = true">',
    '<script>globalThis.wasRun = true</script>',
    '</dd></dl></article><h1 class="evil">Evil</h1>',
    '"><svg onload="globalThis.wasRun = true">',
    "' autofocus onfocus='globalThis.wasRun = true",
    '</style><style>*{display:none}</style>',
    '&lt;b&gt;bold&lt;/b&gt; &amp; <b>bold</b>',
    '${7*7} {{7*7}} \u202Eright to left',
  ];

  test('shows what was written, and makes nothing of it', async (t) => {
    const { page, log, problems } = await openInbox(t, [
      ...HOSTILE.map((text) => ({ name: text, message: text, preferredTime: text })),
      { message: 'All\nof it', transcript: HOSTILE.join('\n') },
    ]);
    const made = await page.$$eval('img, script, svg, b, .evil, [onerror], [onfocus]', (all) =>
      all.map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(made, []);
    assert.equal(await page.evaluate(() => globalThis.wasRun), undefined);
    assert.equal((await page.$$('h1, style')).length, 2);
    const texts = await page.$$eval('dd', (all) => all.map(({ textContent }) => textContent));
    for (const text of HOSTILE) {
      assert.equal(texts.filter((shown) => shown === text).length, 2, text);
    }
    assert.ok(texts.includes(HOSTILE.join('\n')));
    assert.ok(texts.includes('All\nof it'));
    assert.deepEqual(problems(), []);
    assert.ok(log.requests.every(({ url }) => url.endsWith('/inbox') || url === 'data:,'));
  });

  test('is accessible', async (t) => {
    const { page } = await openInbox(t, [{ phone: '210 555 0100' }, { website: 'x' }]);
    assert.equal((await allByRole(page, 'article')).length, 2);
    assert.equal(describeViolations(await axeViolations(page)), '');
  });

  test('deletes one message, after asking', async (t) => {
    const { page, database, problems } = await openInbox(t, [{ name: 'Ann' }, { name: 'Bea' }]);
    const [, summary] = await page.$$('summary');
    await summary.click();
    const button = await byRole(page, 'button', 'Delete for good');
    await Promise.all([page.waitForNavigation(), button.click()]);
    assert.match(await page.$eval('main', (main) => main.innerText), /The message was deleted/);
    assert.deepEqual(
      storedIn(database).map(({ name }) => name),
      ['Bea'],
    );
    assert.deepEqual(problems(), []);
  });
});

describe('deleting', () => {
  const removal = (fields) => ({ ...formRequest(fields, authorization()), redirect: 'manual' });

  test('needs a token of the inbox, for that very message', async (t) => {
    const { url, database } = await startReceiver(t);
    const kept = fieldsWith();
    const removed = fieldsWith({ name: 'Bea' });
    await post(url, kept);
    await post(url, removed);
    const page = await readInbox(url);
    const tokenOf = ({ id }) =>
      new RegExp(`"${id}"[^]*?name="token" value="([^"]+)"`).exec(page)[1];
    const remove = async (fields) => {
      const response = await fetch(`${url}/inbox/delete`, removal(fields));
      return response.status;
    };
    assert.equal(await remove({ id: kept.id }), 403);
    assert.equal(await remove({ id: kept.id, token: '' }), 403);
    assert.equal(await remove({ id: kept.id, token: tokenOf(removed) }), 403);
    assert.equal(storedIn(database).length, 2);
    assert.equal(await remove({ id: removed.id, token: tokenOf(removed) }), 303);
    assert.equal(await remove({ id: removed.id, token: tokenOf(removed) }), 303);
    assert.deepEqual(
      storedIn(database).map(({ id }) => id),
      [kept.id],
    );
  });

  test('leaves nothing in the files', async (t) => {
    const { url, database } = await startReceiver(t);
    const fields = fieldsWith({ message: 'sentinel-7f3a' });
    await post(url, fields);
    const isInFiles = () =>
      ['', '-wal'].some((end) => {
        try {
          return readFileSync(database + end).includes('sentinel-7f3a');
        } catch {
          return false;
        }
      });
    assert.ok(isInFiles());
    const [, token] = /name="token" value="([^"]+)"/.exec(await readInbox(url));
    await fetch(`${url}/inbox/delete`, removal({ id: fields.id, token }));
    assert.ok(!isInFiles());
  });
});

describe('the table', () => {
  test('can be opened by a spreadsheet, and no cell is a formula', async (t) => {
    const { url } = await startReceiver(t);
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("x","y")'];
    for (const message of hostile) await post(url, fieldsWith({ message }));
    await post(
      url,
      fieldsWith({ name: 'Zoë "Z", Smith', phone: '+12105550100', message: 'Two\nlines; 1,5' }),
    );
    const response = await fetch(`${url}/inbox.csv`, { headers: authorization() });
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('content-disposition'), /^attachment; filename="\w+\.csv"$/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);

    const rows = parseCsv(bytes.subarray(3).toString('utf8'));
    assert.equal(rows.length, 1 + hostile.length + 1);
    const column = (name) => rows.slice(1).map((cells) => cells[rows[0].indexOf(name)]);
    assert.deepEqual(column('message'), [...hostile.map((text) => `'${text}`), 'Two\nlines; 1,5']);
    assert.equal(column('name').at(-1), 'Zoë "Z", Smith');
    assert.equal(column('phone').at(-1), "'+12105550100");
  });

  test('has all messages, however many', async (t) => {
    const { url, database } = await startReceiver(t);
    const store = openMessageStore(database);
    for (let i = 0; i < 1203; i += 1) {
      const texts = { email: '', phone: '', preferredWay: '', preferredTime: '', transcript: '' };
      const marks = { isConsentGiven: true, isSuspected: false };
      store.add(
        { id: randomUUID(), name: `n${i}`, message: 'm', ...texts, ...marks },
        '2030-01-01T00:00:00.000Z',
      );
    }
    store.close();
    const rows = parseCsv((await readInbox(url, '/inbox.csv')).replace('\uFEFF', ''));
    assert.equal(rows.length, 1204);
    assert.equal(new Set(rows.map(([, name]) => name)).size, 1204);
  });

  /** Every cell is in quotes. */
  function parseCsv(text) {
    assert.match(text, /^("([^"]|"")*"(,|\r\n))+$/);
    const rows = text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g);
    return [...rows].map(([, row]) =>
      [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"')),
    );
  }
});
