import type { ContactPayload, FieldProblems } from './contact-message.js';

/** What became of sending a message. Only `stored` means that the clinic has it. */
export type SendResult =
  | { readonly kind: 'stored' }
  /** The id stands for another message already: the earlier version of this one arrived. */
  | { readonly kind: 'id-used' }
  /** The server named fields that it won't take. */
  | { readonly kind: 'rejected'; readonly problems: FieldProblems }
  /** Nobody knows whether it arrived. `unconfirmed`: what answered did not say that it has it. */
  | { readonly kind: 'unknown'; readonly reason: 'timeout' | 'connection' | 'unconfirmed' }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly retryAfterS: number | null;
    };

export type RefusalReason = 'server' | 'busy' | 'offline' | 'not-accepted' | 'spam';

/** The port that sends. Resolves always; never rejects. */
export type SendMessage = (payload: ContactPayload) => Promise<SendResult>;

/** What an endpoint answered. */
export interface EndpointReply {
  readonly status: number;
  /** It sent the browser elsewhere: what is there knows nothing of the message. */
  readonly isRedirect: boolean;
  readonly text: string;
  /** Of the header, in seconds. */
  readonly retryAfterS: number | null;
}

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

/** Contact Form 7 answers 200 whatever became of the message, and says it in `status`. */
const REFUSED_BY_CONTACT_FORM_7: ReadonlyMap<unknown, RefusalReason> = new Map([
  ['init', 'server'],
  ['validation_failed', 'not-accepted'],
  ['acceptance_missing', 'not-accepted'],
  ['spam', 'spam'],
  ['aborted', 'server'],
  ['mail_failed', 'server'],
]);

/**
 * Reads an endpoint's answer: our own receiver's, Formspree's, Contact Form 7's, or a page. A status
 * of 2xx alone says nothing: log-in pages and firewalls answer so too (docs/contact.md).
 * @param successText words that only the endpoint's thank-you page has; empty when it sends none
 */
export function readSendReply(reply: EndpointReply, successText: string): SendResult {
  if (reply.isRedirect) return { kind: 'unknown', reason: 'unconfirmed' };
  const json = parseObject(reply.text);
  const problems = {
    ...problemsIn(json?.get('errors')),
    // Formspree lists them under "errors".
    ...invalidFields(json?.get('errors')),
    ...invalidFields(json?.get('invalid_fields')),
  };
  if (Object.keys(problems).length > 0) return { kind: 'rejected', problems };
  if (reply.status >= 200 && reply.status < 300) return readSuccess(reply, json, successText);
  return readFailure(reply, json);
}

type Json = ReadonlyMap<string, unknown> | null;

function readFailure({ status, retryAfterS }: EndpointReply, json: Json): SendResult {
  if (status === 409 && json?.get('error') === 'id-used') return { kind: 'id-used' };
  if (status === 429 || status === 503) return { kind: 'refused', reason: 'busy', retryAfterS };
  const reason = status >= 400 && status < 500 ? 'not-accepted' : 'server';
  return { kind: 'refused', reason, retryAfterS };
}

function readSuccess(reply: EndpointReply, json: Json, successText: string): SendResult {
  const refusal = json && refusalIn(json);
  if (refusal) return { kind: 'refused', reason: refusal, retryAfterS: reply.retryAfterS };
  const isConfirmed = json !== null || isConfirmedWithoutJson(reply, successText);
  return isConfirmed ? { kind: 'stored' } : { kind: 'unknown', reason: 'unconfirmed' };
}

/** What contradicts a status of 2xx. */
function refusalIn(json: ReadonlyMap<string, unknown>): RefusalReason | null {
  const status = json.get('status');
  const known = REFUSED_BY_CONTACT_FORM_7.get(status);
  if (known) return known;
  if (json.has('contact_form_id') && status !== 'mail_sent') return 'server';
  const isDenied =
    ['ok', 'success', 'accepted'].some((name) => json.has(name) && isNo(json.get(name))) ||
    ['status', 'result'].some((name) => FAILURE.test(String(json.get(name)))) ||
    ['error', 'errors'].some((name) => isSomething(json.get(name)));
  return isDenied ? 'not-accepted' : null;
}

/** As a word, or as a status of HTTP. */
const FAILURE = /^(error|fail(ed|ure)?|invalid|rejected|denied|[45]\d\d)$/i;
const NO = /^(false|no|0|)$/i;
const isNo = (value: unknown): boolean =>
  value === null || value === false || value === 0 || (typeof value === 'string' && NO.test(value));
/** "error": "", null, [] and {} say that there is none. */
const isSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

function isConfirmedWithoutJson({ status, text }: EndpointReply, successText: string): boolean {
  if (text.trim() === '') return status === 201 || status === 204;
  return successText !== '' && oneSpaced(text).includes(oneSpaced(successText));
}

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function parseObject(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
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
