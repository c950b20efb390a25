/** The attributes that only the form needs; the others are in src/attributes.ts. */
import type { Warner } from '../adapters/warn.js';
import { CONTACT_FORMATS, type ContactFormat } from '../core/contact/encode-message.js';
import type { ContactPayload } from '../core/contact/contact-message.js';
import { parseHiddenFields } from '../core/contact/hidden-fields.js';

export function readFormat(text: string, warner: Warner): ContactFormat {
  if (text === '') return 'json';
  const known = CONTACT_FORMATS.find((format) => format === text);
  if (known) return known;
  const message = `contact-format "${text}" is not one of ${CONTACT_FORMATS.join(', ')}; json is sent.`;
  warner.warn('bad-contact-format', message);
  return 'json';
}

export function readHiddenFields(text: string, warner: Warner): ContactPayload {
  const { fields, wrong } = parseHiddenFields(text);
  if (wrong.length > 0) {
    const message = `contact-hidden-fields: "${wrong.join('", "')}" can't be sent. Example: "form-name=contact&subject=Question".`;
    warner.warn('bad-hidden-fields', message);
  }
  return fields;
}
