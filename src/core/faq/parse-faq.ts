import type { EntryStatus, Faq, ShownStatus, SynonymGroup } from './faq.js';
import { FieldReader, pointer, type Fields } from './field-reader.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { readEntry, readTests, readTopic } from './read-items.js';

export interface ParsedFaq {
  /** Null when not one entry could be used. */
  readonly faq: Faq | null;
  /** Everything that is wrong with the file, in the order of reading. */
  readonly problems: readonly Problem[];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a FAQ file. Never throws: every problem is reported with its place, and what is good is
 * kept, so that one broken entry doesn't silence the others.
 * @param json the parsed JSON, or anything else
 */
export function parseFaq(json: unknown): ParsedFaq {
  const reader = new FieldReader();
  try {
    return { faq: readFaq(reader, json), problems: reader.problems };
  } catch {
    // Not from JSON: a getter or proxy that throws.
    reader.report('unreadable', '', 'The data could not be read. Pass the result of JSON.parse.');
    return { faq: null, problems: reader.problems };
  }
}

function readFaq(reader: FieldReader, json: unknown): Faq | null {
  const fields = reader.fields(json, '');
  if (!fields) return null;
  const seen = new Set<string>();
  const entries = readAll(reader, fields, 'entries', seen, readEntry);
  const handoffTopics = readAll(reader, fields, 'handoffTopics', seen, readTopic);
  if (entries.length === 0) {
    reader.report(
      'no-entries',
      '/entries',
      'There is no entry that could be used. Add at least one.',
    );
    return null;
  }
  const ids = new Set(entries.map((entry) => entry.id));
  const language = reader.text(fields, 'language', '', LIMITS.id) ?? 'en';
  const showDrafts = reader.flag(fields, 'showDrafts', '');
  const shown = shownOf(entries, showDrafts);
  if (shown.length === 0) {
    const message =
      'Every entry is retired, or a draft. Publish one, or set "showDrafts" to true to show drafts with a mark.';
    reader.report('nothing-shown', '/entries', message);
    return null;
  }
  const shownIds = new Set(shown.map((entry) => entry.id));
  const isShown = (id: string): boolean => shownIds.has(id);
  return {
    language,
    title: reader.text(fields, 'title', '', LIMITS.question) ?? '',
    article: readArticle(reader, fields, language),
    greeting: reader.optionalText(fields, 'greeting', '', LIMITS.answer),
    disclaimer: reader.optionalText(fields, 'disclaimer', '', LIMITS.answer),
    starters: readIds(reader, fields, 'starters', '', LIMITS.starters, ids).filter(isShown),
    synonyms: readSynonyms(reader, fields),
    entries: shown.map(({ related, path, ...entry }) => ({
      ...entry,
      related: knownIds(reader, related, `${path}/related`, ids).filter(
        (id) => id !== entry.id && isShown(id),
      ),
    })),
    handoffTopics: shownOf(handoffTopics, showDrafts),
    ...(fields.has('tests') ? { tests: readTests(reader, fields, seen) } : {}),
  };
}

/** What visitors may see: what is behind the parser can't show anything else. */
function shownOf<T extends { readonly status: EntryStatus }>(
  items: readonly T[],
  showDrafts: boolean,
): (T & { readonly status: ShownStatus })[] {
  return items.filter(
    (item): item is T & { readonly status: ShownStatus } =>
      item.status === 'published' || (item.status === 'draft' && showDrafts),
  );
}

function readArticle(reader: FieldReader, fields: Fields, language: string): Faq['article'] {
  const none = { title: '', publisher: '', language };
  const article = fields.has('article') ? reader.fields(fields.get('article'), '/article') : null;
  if (!article) return none;
  const text = (key: string, max: number): string =>
    reader.optionalText(article, key, '/article', max);
  return {
    title: text('title', LIMITS.question),
    publisher: text('publisher', LIMITS.question),
    language: text('language', LIMITS.id) || language,
  };
}

type ReadItem<T> = (reader: FieldReader, fields: Fields, path: string, id: string) => T | null;

function readAll<T>(
  reader: FieldReader,
  fields: Fields,
  key: string,
  seen: Set<string>,
  read: ReadItem<T>,
): T[] {
  const items: T[] = [];
  reader.list(fields, key, '', LIMITS.entries).forEach((value, index) => {
    const path = `/${key}/${index}`;
    const item = reader.fields(value, path);
    const id = item && readId(reader, item, path, seen);
    const made = item && id !== null ? read(reader, item, path, id) : null;
    if (made === null || id === null) return;
    seen.add(id);
    items.push(made);
  });
  return items;
}

function readId(
  reader: FieldReader,
  fields: Fields,
  path: string,
  seen: ReadonlySet<string>,
): string | null {
  const id = reader.text(fields, 'id', path, LIMITS.id);
  if (id === null) return null;
  if (!ID.test(id)) {
    reader.report(
      'bad-id',
      `${path}/id`,
      `"${id}" is not an id. Use lower-case letters, digits and single hyphens.`,
    );
    return null;
  }
  if (seen.has(id)) {
    reader.report(
      'duplicate-id',
      `${path}/id`,
      `The id "${id}" is used twice. Give this one another id.`,
    );
    return null;
  }
  return id;
}

function readSynonyms(reader: FieldReader, fields: Fields): SynonymGroup[] {
  const groups = fields.has('synonyms') ? reader.fields(fields.get('synonyms'), '/synonyms') : null;
  if (!groups) return [];
  if (groups.size > LIMITS.synonymGroups) {
    reader.report(
      'too-many',
      '/synonyms',
      `Has ${groups.size} groups; only the first ${LIMITS.synonymGroups} are used.`,
    );
  }
  return [...groups.keys()].slice(0, LIMITS.synonymGroups).flatMap((canonical): SynonymGroup[] => {
    const word = canonical.trim();
    if (word === '') {
      const message = 'A group of synonyms needs its own word before the colon.';
      reader.report('empty', pointer('/synonyms', canonical), message);
    }
    const variants = reader.strings(groups, canonical, '/synonyms', LIMITS.variants, LIMITS.short);
    return word === '' || variants.length === 0 ? [] : [[word, ...variants]];
  });
}

function readIds(
  reader: FieldReader,
  fields: Fields,
  key: string,
  parent: string,
  max: number,
  ids: ReadonlySet<string>,
): string[] {
  return knownIds(
    reader,
    reader.strings(fields, key, parent, max, LIMITS.id),
    `${parent}/${key}`,
    ids,
  );
}

function knownIds(
  reader: FieldReader,
  wanted: readonly string[],
  path: string,
  ids: ReadonlySet<string>,
): string[] {
  return wanted.filter((id, index) => {
    if (ids.has(id)) return wanted.indexOf(id) === index;
    reader.report('unknown-id', path, `There is no entry "${id}". Correct the id or take it out.`);
    return false;
  });
}
