/** The clinic's messages, each stored once. */
import { migrate, openDatabase } from './database.mjs';

const MIGRATIONS = [
  `CREATE TABLE messages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    preferred_way TEXT NOT NULL,
    preferred_time TEXT NOT NULL,
    message TEXT NOT NULL,
    transcript TEXT NOT NULL,
    consent INTEGER NOT NULL,
    suspected INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX messages_by_time ON messages (received_at);`,
];

const EXPORT_BATCH = 500;

const INSERT = `
  INSERT INTO messages (id, received_at, name, email, phone, preferred_way, preferred_time, message,
    transcript, consent, suspected)
  VALUES (@id, @receivedAt, @name, @email, @phone, @preferredWay, @preferredTime, @message,
    @transcript, @consent, @suspected)
  ON CONFLICT (id) DO NOTHING`;

/**
 * What must be the same when a message comes a second time. The transcript may be missing then: a
 * reload of the page has ended the conversation, and the clinic has it already.
 */
const CONTENT = [
  'name',
  'email',
  'phone',
  'preferredWay',
  'preferredTime',
  'message',
  'isConsentGiven',
];

/**
 * @typedef {import('./parse-message.mjs').Message & { number: number, receivedAt: string }}
 *   StoredMessage `receivedAt` is ISO 8601, UTC
 */

/** @returns {StoredMessage} */
const fromRow = (row) => ({
  number: row.number,
  id: row.id,
  receivedAt: row.received_at,
  name: row.name,
  email: row.email,
  phone: row.phone,
  preferredWay: row.preferred_way,
  preferredTime: row.preferred_time,
  message: row.message,
  transcript: row.transcript,
  isConsentGiven: row.consent === 1,
  isSuspected: row.suspected === 1,
});

const toRow = ({ isConsentGiven, isSuspected, ...texts }) => ({
  ...texts,
  consent: isConsentGiven ? 1 : 0,
  suspected: isSuspected ? 1 : 0,
});

/**
 * @param {string} file the database
 * @throws {Error} when it cannot be opened; its functions throw when it cannot be read or written
 */
export function openMessageStore(file) {
  const database = openDatabase(file);
  migrate(database, MIGRATIONS);
  const insert = database.prepare(INSERT);
  const byId = database.prepare('SELECT * FROM messages WHERE id = ?');
  const remove = database.prepare('DELETE FROM messages WHERE id = ?');
  const count = database.prepare('SELECT count(*) AS total FROM messages');
  const newest = database.prepare(
    'SELECT * FROM messages ORDER BY received_at DESC, number DESC LIMIT ? OFFSET ?',
  );
  const following = database.prepare(
    'SELECT * FROM messages WHERE number > ? ORDER BY number LIMIT ?',
  );

  return {
    /**
     * Stores a message, unless its id is there already.
     * @param {import('./parse-message.mjs').Message} message
     * @param {string} receivedAt
     * @returns {{ outcome: 'stored' | 'repeated' | 'id-used', receivedAt: string }} `repeated`: the
     *   same message came before, `id-used`: another one did
     */
    add(message, receivedAt) {
      const { changes } = insert.run(toRow({ ...message, receivedAt }));
      if (changes === 1) return { outcome: 'stored', receivedAt };
      const known = fromRow(byId.get(message.id));
      const isSame =
        CONTENT.every((field) => known[field] === message[field]) &&
        ['', known.transcript].includes(message.transcript);
      return { outcome: isSame ? 'repeated' : 'id-used', receivedAt: known.receivedAt };
    },
    /** @returns {StoredMessage[]} newest first */
    page: (offset, limit) => newest.all(limit, offset).map(fromRow),
    count: () => count.get().total,
    /** All, oldest first, without having all in memory. @returns {Iterable<StoredMessage>} */
    *all() {
      let last = 0;
      for (;;) {
        const batch = following.all(last, EXPORT_BATCH).map(fromRow);
        yield* batch;
        if (batch.length < EXPORT_BATCH) return;
        last = batch.at(-1).number;
      }
    },
    /** @returns {boolean} whether there was such a message */
    remove(id) {
      const { changes } = remove.run(id);
      // The log would keep a copy until the next checkpoint.
      if (changes > 0) database.checkpoint();
      return changes > 0;
    },
    close: () => database.close(),
  };
}
