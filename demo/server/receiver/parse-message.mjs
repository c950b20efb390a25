/** From what a form sent to a message, or to what is wrong with it: the one way in. */

/**
 * @typedef {object} Message texts that were not given are empty
 * @property {string} id a version 4 UUID
 * @property {string} name
 * @property {string} email
 * @property {string} phone
 * @property {'' | 'email' | 'phone' | 'text'} preferredWay
 * @property {string} preferredTime
 * @property {string} message
 * @property {string} transcript
 * @property {boolean} isConsentGiven
 * @property {boolean} isSuspected likely sent by a machine; for people to judge
 *
 * @typedef {'required' | 'too-long' | 'invalid' | 'no-contact'} FieldError
 */

/** As the widget's own form has it: what is plausible there is so here. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** The longest texts, in UTF-16 units, as `maxlength` counts in a browser. */
const TEXTS = {
  name: { max: 200, isRequired: true },
  // The longest address that mail can carry (RFC 5321).
  email: { max: 254, isPlausible: (text) => EMAIL.test(text) },
  phone: { max: 40, isPlausible: isPlausiblePhone },
  preferredWay: { max: 10, isPlausible: (text) => ['email', 'phone', 'text'].includes(text) },
  preferredTime: { max: 200 },
  message: { max: 4000, isRequired: true, hasLines: true },
  transcript: { max: 20_000, hasLines: true },
};

/** Nobody fills in the form faster. */
const LEAST_ELAPSED_MS = 3000;

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** International numbers have up to 15 digits, and an extension may follow: "… (mobile), ext. 12". */
function isPlausiblePhone(text) {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 20;
}

/** Text as it is stored: one kind of line break, no other control characters, no half characters. */
function cleanText(text, hasLines) {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(hasLines ? /\t/g : /[\t\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim();
}

const isGiven = (value) => value !== undefined && value !== null && value !== '';

/** @returns {{ text: string, error?: FieldError }} */
function parseText(value, { max, isRequired = false, isPlausible = () => true, hasLines = false }) {
  if (isGiven(value) && typeof value !== 'string') return { text: '', error: 'invalid' };
  const text = cleanText(value ?? '', hasLines);
  if (text === '') return isRequired ? { text, error: 'required' } : { text };
  if (text.length > max) return { text, error: 'too-long' };
  return isPlausible(text) ? { text } : { text, error: 'invalid' };
}

/** @returns {{ id: string, error?: FieldError }} */
function parseId(inBody, inHeader) {
  const ids = [inBody, inHeader]
    .filter(isGiven)
    .map((value) => (typeof value === 'string' ? value.toLowerCase() : ''));
  if (ids.length === 0) return { id: '', error: 'required' };
  const [id] = ids;
  const isRight = UUID_V4.test(id) && ids.every((other) => other === id);
  return isRight ? { id } : { id, error: 'invalid' };
}

/** Marks, never drops: a person may use a password manager that fills in every field. */
function isSuspected({ website, elapsedMs }) {
  // Forms send text, JSON numbers. What is missing or no number is suspected as well.
  const elapsed = ['string', 'number'].includes(typeof elapsedMs) ? Number(elapsedMs) : 0;
  return isGiven(website) || !(elapsed >= LEAST_ELAPSED_MS);
}

/**
 * @param {Record<string, unknown>} fields unknown ones are ignored
 * @param {string} [idempotencyKey] the header, which must not contradict `fields.id`
 * @returns {{ message: Message } | { errors: Record<string, FieldError> }}
 */
export function parseMessage(fields, idempotencyKey) {
  const errors = {};
  const { id, error: idError } = parseId(fields.id, idempotencyKey);
  if (idError) errors.id = idError;

  const texts = {};
  for (const [name, rule] of Object.entries(TEXTS)) {
    const { text, error } = parseText(fields[name], rule);
    texts[name] = text;
    if (error) errors[name] = error;
  }
  if (!texts.email && !texts.phone && !errors.email && !errors.phone) errors.email = 'no-contact';

  const isConsentGiven = fields.consent === 'true' || fields.consent === true;
  if (!isConsentGiven) errors.consent = 'required';

  if (Object.keys(errors).length > 0) return { errors };
  return { message: { id, ...texts, isConsentGiven, isSuspected: isSuspected(fields) } };
}
