import { jsonText } from '../text/json-text.js';
import { emptyDraft, type ContactDraft, type PreferredWay } from './contact-message.js';

/** Where a draft outlives a reload of the tab. No call throws. */
export interface DraftStorage {
  readonly load: () => string | null;
  /** @returns whether it outlives a reload: false where the browser forbids or has no room */
  readonly save: (text: string) => boolean;
  readonly clear: () => void;
}

const WAYS: readonly string[] = ['email', 'phone', 'text'] satisfies PreferredWay[];
const TEXTS = ['id', 'name', 'email', 'phone', 'preferredTime', 'message'] as const;
/** Every field at its longest, each letter written as an escape, and room for carried questions. */
const TEXT_MAX = 100_000;
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const isWay = (value: unknown): value is PreferredWay =>
  typeof value === 'string' && WAYS.includes(value);

/** What was tried under which id, by `fingerprint`. */
export type TriedIds = ReadonlyMap<string, string>;

const TRIED_MAX = 50;

export const serialiseDraft = (draft: ContactDraft, tried: TriedIds = new Map()): string =>
  jsonText({ version: 1, ...draft, tried: [...tried].slice(-TRIED_MAX) });

/** Short, and says nothing of the text (FNV-1a). Two texts with the same one do no harm: the server tells them apart. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Reads a stored draft. Storage is the page's: what is in there is not trusted.
 * @returns null when it is no draft; its id is empty when it is none that the clinic would take
 */
export function parseDraft(text: string | null): ContactDraft | null {
  const fields = parseFields(text);
  if (!fields) return null;
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

/** The ids that go with a stored draft; none when they can't be read. */
export function parseTried(text: string | null): TriedIds {
  const list = parseFields(text)?.get('tried');
  if (!Array.isArray(list)) return new Map();
  const pairs = list.flatMap((pair: unknown): [string, string][] => {
    if (!Array.isArray(pair)) return [];
    const [content, id] = pair as unknown[];
    const isPair = typeof content === 'string' && typeof id === 'string' && UUID_V4.test(id);
    return isPair ? [[content, id]] : [];
  });
  return new Map(pairs);
}

function parseFields(text: string | null): Map<string, unknown> | null {
  if (text === null || text.length > TEXT_MAX) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.get('version') === 1 ? fields : null;
}
