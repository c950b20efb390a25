/** Messages as a table for a spreadsheet program. */

/** Without it Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = {
  received: ({ receivedAt }) => receivedAt,
  name: ({ name }) => name,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  'preferred way': ({ preferredWay }) => preferredWay,
  'preferred time': ({ preferredTime }) => preferredTime,
  message: ({ message }) => message,
  conversation: ({ transcript }) => transcript,
  consent: ({ isConsentGiven }) => (isConsentGiven ? 'yes' : 'no'),
  suspected: ({ isSuspected }) => (isSuspected ? 'yes' : 'no'),
  id: ({ id }) => id,
};

/**
 * A spreadsheet takes a cell that begins like a formula for one, also in quotes, and a formula can
 * send the table away (OWASP, "CSV injection"). Phone numbers with a + get the apostrophe too.
 */
const defuse = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const toCell = (text) => `"${defuse(text).replaceAll('"', '""')}"`;

const toRow = (texts) => `${texts.map(toCell).join(',')}\r\n`;

/** @param {Iterable<import('./message-store.mjs').StoredMessage>} messages */
export function* toCsv(messages) {
  yield BYTE_ORDER_MARK + toRow(Object.keys(COLUMNS));
  for (const message of messages) {
    yield toRow(Object.values(COLUMNS).map((read) => read(message)));
  }
}
