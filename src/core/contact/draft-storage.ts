import { emptyDraft, type ContactDraft, type PreferredWay } from './contact-message.js';

/** Where a draft outlives a reload of the tab. Neither call throws. */
export interface DraftStorage {
  readonly load: () => string | null;
  readonly save: (text: string) => void;
  readonly clear: () => void;
}

const WAYS: readonly string[] = ['email', 'phone', 'text'] satisfies PreferredWay[];
const TEXTS = ['id', 'name', 'email', 'phone', 'preferredTime', 'message'] as const;
/** Every field at its longest, each letter written as an escape, and room for carried questions. */
const TEXT_MAX = 100_000;
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const isWay = (value: unknown): value is PreferredWay =>
  typeof value === 'string' && WAYS.includes(value);

export const serialiseDraft = (draft: ContactDraft): string =>
  JSON.stringify({ version: 1, ...draft });

/**
 * Reads a stored draft. Storage is the page's: what is in there is not trusted.
 * @returns null when it is no draft; its id is empty when it is none that the clinic would take
 */
export function parseDraft(text: string | null): ContactDraft | null {
  if (text === null || text.length > TEXT_MAX) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('version') !== 1) return null;
  const texts = TEXTS.map((name): [string, unknown] => [name, fields.get(name)]);
  if (texts.some(([, found]) => typeof found !== 'string')) return null;
  const way = fields.get('preferredWay');
  const read = Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string>;
  return {
    ...emptyDraft('', ''),
    ...read,
    id: UUID_V4.test(read.id) ? read.id : '',
    preferredWay: isWay(way) ? way : '',
    // Consent is given anew for what is seen.
    hasConsent: false,
    withTranscript: fields.get('withTranscript') === true,
  };
}
