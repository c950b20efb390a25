/** Servers with a message receiver, and what is sent to them. */
import { randomUUID } from 'node:crypto';
import { listen } from '../../../demo/server/listen.mjs';
import { openMessageStore } from '../../../demo/server/receiver/message-store.mjs';
import { NO_LIMIT, receiver } from '../../../demo/server/receiver/receiver.mjs';
import { createServer } from '../../../demo/server/server.mjs';
import { INBOX_PASSWORD, temporaryDatabase } from './faulty-receiver.mjs';

export const MESSAGES_PATH = '/api/messages';

/** What a browser accepts that shows the answer to a form. */
export const ACCEPT_PAGE = 'text/html,application/xhtml+xml,*/*;q=0.8';

/** The fields of a message that nothing is wrong with, except what the test changes. */
export const fieldsWith = (changes = {}) => ({
  id: randomUUID(),
  name: 'Ada Moreno',
  email: 'ada@example.org',
  message: 'Do you take new patients?',
  consent: 'true',
  elapsedMs: 12_000,
  ...changes,
});

/**
 * A server with a receiver, until the test ends.
 * @param {import('node:test').TestContext} t
 * @param {Partial<Parameters<typeof receiver>[0]> &
 *   { plugins?: import('fastify').FastifyPluginAsync[] }} [options] the receiver's own, and more
 *   routes; without `database` in a temporary file, without `messageLimit` unlimited
 */
export async function startReceiver(t, options = {}) {
  const { database = temporaryDatabase(), plugins = [], ...others } = options;
  const settings = { password: INBOX_PASSWORD, messageLimit: NO_LIMIT, ...others, database };
  const app = createServer({ plugins: [receiver(settings), ...plugins] });
  t.after(() => app.close());
  const url = await listen(app, 0);
  return { app, url, database };
}

export const jsonRequest = (fields, headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(fields),
});

export const formRequest = (fields, headers = {}) => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
});

export function multipartRequest(fields, headers = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: 'POST', headers, body };
}

export const send = (url, request) => fetch(url + MESSAGES_PATH, request);

/** Sends JSON and reads JSON. */
export async function post(url, fields, headers) {
  const response = await send(url, jsonRequest(fields, headers));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const authorization = (password = INBOX_PASSWORD) => ({
  authorization: `Basic ${Buffer.from(`clinic:${password}`).toString('base64')}`,
});

export const readInbox = async (url, path = '/inbox') =>
  (await fetch(url + path, { headers: authorization() })).text();

/** What is in the database, oldest first. */
export function storedIn(database) {
  const store = openMessageStore(database);
  try {
    return [...store.all()];
  } finally {
    store.close();
  }
}
