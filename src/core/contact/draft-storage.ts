import { emptyDraft, type ContactDraft, type PreferredWay } from './contact-message.js';

/** Where a draft outlives a reload of the tab. Neither call throws. */
export interface DraftStorage {
  readonly load: () => string | null;
  readonly save: (text: string) => void;
  readonly clear: () => void;
}

const WAYS: readonly string[] = ['email', 'phone', 'text'] satisfies PreferredWay[];
const TEXTS = ['id', 'name', 'email', 'phone', 'preferredTime', 'message'] as const;
const TEXT_MAX = 10_000;

const isWay = (value: unknown): value is PreferredWay =>
  typeof value === 'string' && WAYS.includes(value);

export const serialiseDraft = (draft: ContactDraft): string =>
  JSON.stringify({ version: 1, ...draft });

/**
 * Reads a stored draft. Storage is the page's: what is in there is not trusted.
 * @returns null when it is no draft
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
  return {
    ...emptyDraft('', ''),
    ...(Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string>),
    preferredWay: isWay(way) ? way : '',
    // Consent is given anew for what is seen.
    hasConsent: false,
    withTranscript: fields.get('withTranscript') === true,
  };
}
