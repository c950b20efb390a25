import type { ContactPayload } from './contact-message.js';

/** How the clinic's endpoint wants its messages. */
export type ContactFormat = 'json' | 'urlencoded' | 'multipart';

export const CONTACT_FORMATS: readonly ContactFormat[] = ['json', 'urlencoded', 'multipart'];

/** A body for `fetch`; null as type when the browser sets it itself (multipart's boundary). */
export type EncodedMessage =
  | { readonly contentType: string; readonly text: string }
  | {
      readonly contentType: null;
      readonly fields: ContactPayload;
    };

/** Contact Form 7's names for its standard fields; the rest keeps ours. */
const CONTACT_FORM_7: ReadonlyMap<string, string> = new Map([
  ['name', 'your-name'],
  ['email', 'your-email'],
  ['phone', 'your-phone'],
  ['message', 'your-message'],
]);

export function encodeMessage(payload: ContactPayload, format: ContactFormat): EncodedMessage {
  switch (format) {
    case 'json':
      return { contentType: 'application/json', text: JSON.stringify(Object.fromEntries(payload)) };
    case 'urlencoded':
      return {
        contentType: 'application/x-www-form-urlencoded',
        text: new URLSearchParams(payload.map(([name, value]) => [name, value])).toString(),
      };
    case 'multipart':
      return {
        contentType: null,
        fields: payload.map(([name, value]) => [CONTACT_FORM_7.get(name) ?? name, value] as const),
      };
  }
}
