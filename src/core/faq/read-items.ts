import {
  TEST_OUTCOMES,
  type Entry,
  type EntryStatus,
  type FaqTest,
  type HandoffTopic,
  type Review,
  type Source,
} from './faq.js';
import type { FieldReader, Fields } from './field-reader.js';
import { LIMITS } from './limits.js';
import { isSafeLink, linksIn } from './rich-text.js';

/** An entry before its references are checked: these may point forward in the file. */
export type RawEntry = Omit<Entry, 'status'> & {
  readonly status: EntryStatus;
  readonly path: string;
};

/** A topic that may be one that visitors don't see. */
export type RawTopic = Omit<HandoffTopic, 'status'> & { readonly status: EntryStatus };

const STATUSES: readonly EntryStatus[] = ['draft', 'published', 'retired'];

/** Reads one entry; null when a required part is missing. */
export function readEntry(
  reader: FieldReader,
  fields: Fields,
  path: string,
  id: string,
): RawEntry | null {
  const question = reader.text(fields, 'question', path, LIMITS.question);
  const answer = reader.text(fields, 'answer', path, LIMITS.answer);
  const source = readSource(reader, fields, path);
  const caveat = reader.optionalText(fields, 'caveat', path, LIMITS.answer);
  const related = reader.strings(fields, 'related', path, LIMITS.related, LIMITS.id);
  const review = readReview(reader, fields, path);
  const status = readStatus(reader, fields, path);
  const phrasings = reader.strings(fields, 'phrasings', path, LIMITS.phrasings, LIMITS.question);
  const topic = reader.text(fields, 'topic', path, LIMITS.short) ?? '';
  if (question === null || answer === null || source === null) return null;
  for (const href of linksIn(answer)) {
    if (isSafeLink(href)) continue;
    const message = `The link to "${href.slice(0, 60)}" is shown as text: only http, https, tel, sms and mailto are links.`;
    reader.report('unsafe-link', `${path}/answer`, message);
  }
  return {
    id,
    status,
    topic,
    question,
    phrasings,
    answer,
    caveat: caveat || null,
    source,
    related,
    review,
    path,
  };
}

/** Reads one hand-off topic; null when a required part is missing. */
export function readTopic(
  reader: FieldReader,
  fields: Fields,
  path: string,
  id: string,
): RawTopic | null {
  const title = reader.text(fields, 'title', path, LIMITS.short);
  const question = reader.text(fields, 'question', path, LIMITS.question);
  const message = reader.text(fields, 'message', path, LIMITS.answer);
  const status = readStatus(reader, fields, path);
  const phrasings = reader.strings(fields, 'phrasings', path, LIMITS.phrasings, LIMITS.question);
  if (title === null || question === null || message === null) return null;
  return { id, status, title, question, phrasings, message };
}

/**
 * Reads the file's own tests.
 * @param ids of every entry and hand-off topic in the file, shown or not
 */
export function readTests(
  reader: FieldReader,
  fields: Fields,
  ids: ReadonlySet<string>,
): FaqTest[] {
  return reader.list(fields, 'tests', '', LIMITS.tests).flatMap((value, index) => {
    const path = `/tests/${index}`;
    const test = reader.fields(value, path);
    const ask = test && reader.text(test, 'ask', path, LIMITS.answer);
    const expect = test && reader.text(test, 'expect', path, LIMITS.id);
    if (ask === null || expect === null) return [];
    if (ids.has(expect) || TEST_OUTCOMES.includes(expect)) return [{ ask, expect }];
    const message = `There is no entry or topic "${expect}". Expect an id of this file, "handoff" or "safety".`;
    reader.report('unknown-id', `${path}/expect`, message);
    return [];
  });
}

function readSource(reader: FieldReader, fields: Fields, path: string): Source | null {
  if (!fields.has('source')) {
    reader.report(
      'missing',
      `${path}/source`,
      '"source" is missing: an answer is shown only with the sentences it comes from.',
    );
    return null;
  }
  const source = reader.fields(fields.get('source'), `${path}/source`);
  if (!source) return null;
  const section = reader.optionalText(source, 'section', `${path}/source`, LIMITS.question);
  const quotes = reader.strings(source, 'quotes', `${path}/source`, LIMITS.quotes, LIMITS.answer);
  const translations = readTranslations(reader, source, path, quotes.length);
  if (quotes.length > 0) return { section, quotes, translations };
  reader.report('empty', `${path}/source/quotes`, 'Quote at least one sentence of the article.');
  return null;
}

/** One for each quote, or none at all: a translation beside the wrong sentence would mislead. */
function readTranslations(
  reader: FieldReader,
  source: Fields,
  path: string,
  quoteCount: number,
): string[] {
  const place = `${path}/source`;
  const texts = reader.strings(source, 'translations', place, LIMITS.quotes, LIMITS.answer);
  if (texts.length === 0 || texts.length === quoteCount) return texts;
  const message = `Has ${texts.length} translations for ${quoteCount} quotes; none is shown. Give one for each quote, in the same order.`;
  reader.report('translations-differ', `${place}/translations`, message);
  return [];
}

/** A status that can't be read counts as retired: what may be unfit is better not shown. */
function readStatus(reader: FieldReader, fields: Fields, path: string): EntryStatus {
  if (!fields.has('status')) return 'published';
  const text = reader.string(fields.get('status'), `${path}/status`, LIMITS.short);
  const known = STATUSES.find((status) => status === text);
  if (known) return known;
  if (text !== null) {
    const message = `"${text.slice(0, 60)}" is no status, so the entry is not shown. Use ${STATUSES.join(', ')}.`;
    reader.report('bad-status', `${path}/status`, message);
  }
  return 'retired';
}

function readReview(reader: FieldReader, fields: Fields, path: string): Review {
  const review = fields.has('review')
    ? reader.fields(fields.get('review'), `${path}/review`)
    : null;
  if (!review) return { by: '', on: '', due: '' };
  return {
    by: reader.optionalText(review, 'by', `${path}/review`, LIMITS.short),
    on: reader.optionalText(review, 'on', `${path}/review`, LIMITS.short),
    due: reader.optionalText(review, 'due', `${path}/review`, LIMITS.short),
  };
}
