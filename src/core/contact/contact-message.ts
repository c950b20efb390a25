/** What a visitor writes to the clinic, and what of it is sent. */

export type PreferredWay = 'email' | 'phone' | 'text';

/** The form as it stands, complete or not. */
export interface ContactDraft {
  /** One id for one message, kept over retries and reloads, so that the clinic stores it once. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly preferredWay: PreferredWay | '';
  readonly preferredTime: string;
  readonly message: string;
  readonly hasConsent: boolean;
  readonly withTranscript: boolean;
}

export type ContactField =
  'name' | 'email' | 'phone' | 'preferredWay' | 'preferredTime' | 'message' | 'consent';

/** Why a field can't be sent as it is. */
export type FieldProblem = 'required' | 'too-long' | 'invalid' | 'no-contact';

export type FieldProblems = Partial<Readonly<Record<ContactField, FieldProblem>>>;

/** Exactly what is sent, field by field: the preview shows this, and the encoders send this. */
export type ContactPayload = readonly (readonly [name: string, value: string])[];

/** What the widget sends; beside it there are the hidden fields that the web team names. */
export type PayloadName =
  | 'id'
  | 'name'
  | 'email'
  | 'phone'
  | 'preferredWay'
  | 'preferredTime'
  | 'message'
  | 'consent'
  | 'transcript'
  | 'website'
  | 'elapsedMs';

export const CONTACT_LIMITS = {
  name: 200,
  email: 254,
  phone: 40,
  preferredTime: 200,
  message: 4_000,
} as const;

/** Of a longer conversation the end is sent: it is what the visitor was about. */
const TRANSCRIPT_MAX = 20_000;

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const PHONE_DIGITS_MIN = 7;
const PHONE_DIGITS_MAX = 20;

export function emptyDraft(id: string, message: string): ContactDraft {
  return {
    id,
    name: '',
    email: '',
    phone: '',
    preferredWay: '',
    preferredTime: '',
    message,
    hasConsent: false,
    withTranscript: false,
  };
}

type Problems = { -readonly [field in ContactField]?: FieldProblem };

/** What has to be mended before the draft can be sent; empty when nothing has. */
export function problemsOf(draft: ContactDraft): FieldProblems {
  const problems: Problems = {};
  if (draft.name.trim() === '') problems.name = 'required';
  if (draft.message.trim() === '') problems.message = 'required';
  if (!draft.hasConsent) problems.consent = 'required';
  return { ...problems, ...waysProblems(draft), ...lengthProblems(draft) };
}

function lengthProblems(draft: ContactDraft): FieldProblems {
  const problems: Problems = {};
  for (const field of ['name', 'email', 'phone', 'preferredTime', 'message'] as const) {
    if (draft[field].length > CONTACT_LIMITS[field]) problems[field] = 'too-long';
  }
  return problems;
}

/** The clinic needs one way to answer, and the one that is preferred. */
function waysProblems(draft: ContactDraft): FieldProblems {
  const problems: Problems = {};
  const [email, phone] = [draft.email.trim(), draft.phone.trim()];
  if (email === '' && phone === '') problems.email = 'no-contact';
  if (draft.preferredWay === 'email' && email === '') problems.email = 'required';
  if ((draft.preferredWay === 'phone' || draft.preferredWay === 'text') && phone === '') {
    problems.phone = 'required';
  }
  if (email !== '' && !EMAIL.test(email)) problems.email = 'invalid';
  const digits = phone.replace(/\D/g, '').length;
  if (phone !== '' && (digits < PHONE_DIGITS_MIN || digits > PHONE_DIGITS_MAX))
    problems.phone = 'invalid';
  return problems;
}

/**
 * What is sent of a draft.
 * @param transcript the conversation as text; left out unless the visitor ticked it
 * @param trap the honeypot's value and the time since the form was opened
 * @param hidden what the endpoint wants beside it
 */
export function payloadOf(
  draft: ContactDraft,
  transcript: string,
  trap: { readonly website: string; readonly elapsedMs: number },
  hidden: ContactPayload = [],
): ContactPayload {
  const fields: [PayloadName, string][] = [
    ['id', draft.id],
    ['name', draft.name.trim()],
    ['email', draft.email.trim()],
    ['phone', draft.phone.trim()],
    ['preferredWay', draft.preferredWay],
    ['preferredTime', draft.preferredTime.trim()],
    ['message', draft.message.trim()],
    ['consent', String(draft.hasConsent)],
    ['transcript', draft.withTranscript ? transcript.slice(-TRANSCRIPT_MAX) : ''],
    ['website', trap.website],
    ['elapsedMs', String(Math.round(trap.elapsedMs))],
  ];
  return [...fields.filter(([, value]) => value !== ''), ...hidden];
}
