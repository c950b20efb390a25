/** The demo's message receiver, with faults that a test asks for. Everything else about it is real. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMessageStore } from '../../../demo/server/receiver/message-store.mjs';
import { NO_LIMIT, receiver } from '../../../demo/server/receiver/receiver.mjs';

export const INBOX_PASSWORD = 'a password of the tests';

const SLOW_MS = 300;

/**
 * What may happen to a message:
 * - `ok`
 * - `timeout`: it is not stored, and no answer ever comes
 * - `500`, `429` (Retry-After: 1): it is not stored
 * - `drop-before`: the connection is cut before it is stored
 * - `drop-after`: it is stored, then the connection is cut
 * - `slow`: it is stored, and the answer comes after 300 ms
 * @typedef {'ok' | 'timeout' | '500' | '429' | 'drop-before' | 'drop-after' | 'slow'} Fault
 */
export const FAULTS = ['ok', 'timeout', '500', '429', 'drop-before', 'drop-after', 'slow'];

const folders = [];

process.once('exit', () => {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Windows removes no file that is open; its temporary folder is cleaned some day.
    }
  }
});

/** The path of a database in a folder of its own, which goes with the process. */
export function temporaryDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
  folders.push(folder);
  return join(folder, 'messages.sqlite');
}

function cutConnection(request, reply) {
  reply.hijack();
  request.raw.socket.destroy();
}

/** What happens instead of storing. */
const BEFORE = {
  timeout: (request, reply) => void reply.hijack(),
  500: (request, reply) => reply.code(500).send({ error: 'failed' }),
  429: (request, reply) => reply.code(429).header('retry-after', '1').send({ error: 'too-many' }),
  'drop-before': cutConnection,
};

/** What happens to the answer. */
const AFTER = {
  'drop-after': (request) => void request.raw.socket.destroy(),
  slow: () => new Promise((resolve) => setTimeout(resolve, SLOW_MS)),
};

/**
 * @param {Partial<Parameters<typeof receiver>[0]>} [options] the receiver's own; without
 *   `database` in a temporary file, without `messageLimit` unlimited
 */
export function createFaultyReceiver(options = {}) {
  const { database = temporaryDatabase() } = options;
  /** @type {Fault[]} */
  const coming = [];
  const attempts = [];
  const faults = new WeakMap();
  let reader;

  const plugin = async (app) => {
    // After the receiver's own `onRequest`, so that answers have CORS headers and the body is read.
    app.addHook('preHandler', async (request, reply) => {
      if (request.method !== 'POST' || request.url !== '/api/messages') return;
      const fault = coming.shift() ?? 'ok';
      faults.set(request, fault);
      attempts.push({ fault, id: request.body?.id });
      await BEFORE[fault]?.(request, reply);
    });
    app.addHook('onSend', async (request) => {
      await AFTER[faults.get(request)]?.(request);
    });
    app.addHook('onClose', async () => reader?.close());
    app.register(
      receiver({ password: INBOX_PASSWORD, messageLimit: NO_LIMIT, ...options, database }),
    );
  };

  return {
    /** For `startSite({ plugins: [plugin] })` or `createServer`. */
    plugin,
    database,
    /** @param {...Fault} next of the next messages that arrive, in order; then all is well again */
    next(...next) {
      const unknown = next.filter((fault) => !FAULTS.includes(fault));
      if (unknown.length > 0) throw new Error(`No such fault: ${unknown.join(', ')}.`);
      coming.push(...next);
    },
    /** Forgets the faults that have not happened. */
    clear: () => void coming.splice(0),
    /** Of each message that arrived, in order, its id and its fault. */
    attempts,
    /** What is in the database now, oldest first. Needs the plug-in to be registered and ready. */
    stored() {
      reader ??= openMessageStore(database);
      return [...reader.all()];
    },
  };
}
