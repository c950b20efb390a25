/** An id for a form without JavaScript, which cannot make one. */
import { createHash } from 'node:crypto';

/**
 * The same fields on the same day give the same id, so that a second click or a reload of the answer
 * does not store a message twice.
 * @param {Record<string, unknown>} fields
 * @param {string} day for example 2030-01-31
 * @returns {string} in the form of a version 4 UUID
 */
export function contentId(fields, day) {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = createHash('sha256')
    .update(JSON.stringify([day, sorted]))
    .digest()
    .subarray(0, 16);
  // The version and the variant stand at fixed places.
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
