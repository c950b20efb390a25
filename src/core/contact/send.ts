import type { ContactPayload, FieldProblems } from './contact-message.js';

/** What became of sending a message. Only `stored` means that the clinic has it. */
export type SendResult =
  | { readonly kind: 'stored' }
  /** The id stands for another message already: the earlier version of this one arrived. */
  | { readonly kind: 'id-used' }
  /** The server named fields that it won't take. */
  | { readonly kind: 'rejected'; readonly problems: FieldProblems }
  /** Nobody knows whether it arrived: sending again with the same id is safe. */
  | { readonly kind: 'unknown'; readonly reason: 'timeout' | 'connection' }
  | {
      readonly kind: 'refused';
      readonly reason: 'server' | 'busy' | 'offline';
      readonly retryAfterS: number | null;
    };

/** The port that sends. Resolves always; never rejects. */
export type SendMessage = (payload: ContactPayload) => Promise<SendResult>;

const FIELDS: readonly string[] = [
  'name',
  'email',
  'phone',
  'preferredWay',
  'preferredTime',
  'message',
  'consent',
];
const PROBLEMS: readonly string[] = ['required', 'too-long', 'invalid', 'no-contact'];

/** Contact Form 7 reports by its own field names. */
const FROM_CONTACT_FORM_7: ReadonlyMap<string, string> = new Map([
  ['your-name', 'name'],
  ['your-email', 'email'],
  ['your-phone', 'phone'],
  ['your-message', 'message'],
]);

/**
 * Reads an endpoint's answer, of our own receiver or of Contact Form 7. What is not understood
 * decides by its status.
 * @param status the HTTP status
 * @param body parsed JSON, or undefined
 * @param retryAfterS of the header, in seconds
 */
export function readSendReply(
  status: number,
  body: unknown,
  retryAfterS: number | null,
): SendResult {
  const fields = new Map<string, unknown>(
    typeof body === 'object' && body !== null ? Object.entries(body) : [],
  );
  const problems = {
    ...problemsIn(fields.get('errors')),
    // Formspree lists them under "errors".
    ...invalidFields(fields.get('errors')),
    ...invalidFields(fields.get('invalid_fields')),
  };
  if (Object.keys(problems).length > 0) return { kind: 'rejected', problems };
  if (status === 409 && fields.get('error') === 'id-used') return { kind: 'id-used' };
  if (status === 429 || status === 503) return { kind: 'refused', reason: 'busy', retryAfterS };
  const isMail = fields.has('status') && fields.has('contact_form_id');
  if (isMail && fields.get('status') !== 'mail_sent')
    return { kind: 'refused', reason: 'server', retryAfterS };
  if (status >= 200 && status < 300) return { kind: 'stored' };
  return { kind: 'refused', reason: 'server', retryAfterS };
}

function problemsIn(errors: unknown): FieldProblems {
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([field]) => FIELDS.includes(field))
      .map(([field, code]: [string, unknown]) => [
        field,
        typeof code === 'string' && PROBLEMS.includes(code) ? code : 'invalid',
      ]),
  );
}

function invalidFields(list: unknown): FieldProblems {
  if (!Array.isArray(list)) return {};
  const names = list.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'field' in item && typeof item.field === 'string'
      ? [FROM_CONTACT_FORM_7.get(item.field) ?? item.field]
      : [],
  );
  return problemsIn(Object.fromEntries(names.map((name) => [name, 'invalid'])));
}
