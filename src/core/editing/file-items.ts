import { FieldReader, type Fields } from '../faq/field-reader.js';
import { changedSinceReview } from './change-history.js';
import { asJson } from './json.js';
import { LIMITS } from '../faq/limits.js';
import type { Review } from '../faq/faq.js';

/** A text of the file with its place. */
export interface PlacedText {
  readonly text: string;
  readonly path: string;
}

/** An entry or hand-off topic as it stands in the file: a draft too, and half-written. */
export interface FileItem {
  readonly kind: 'entry' | 'topic';
  readonly path: string;
  readonly id: string;
  readonly status: string;
  readonly question: PlacedText;
  readonly phrasings: readonly PlacedText[];
  /** What visitors read: an entry's answer, a topic's message. */
  readonly answer: PlacedText;
  /** Null when the field is not there; an empty one says that somebody decided against it. */
  readonly caveat: PlacedText | null;
  readonly review: Review;
  /** The day on which it was changed after that review, or null. */
  readonly changedSinceReview: string | null;
}

/** The parts of a file that content rules look at. What can't be read is empty: `parseFaq` reports it. */
export interface FileContent {
  readonly language: string;
  readonly items: readonly FileItem[];
  readonly greeting: PlacedText;
  readonly disclaimer: PlacedText;
}

/** Reads what is there, without the parser's strictness, so that every text can be checked. */
export function readFileContent(json: unknown): FileContent {
  // Its problems are not looked at: they are the parser's to tell, in its order.
  const reader = new FieldReader();
  const fields: Fields = reader.fields(json, '') ?? new Map<string, unknown>();
  return {
    language: textIn(reader, fields, 'language', '').text || 'en',
    items: [
      ...itemsIn(reader, fields, 'entries', 'entry'),
      ...itemsIn(reader, fields, 'handoffTopics', 'topic'),
    ],
    greeting: textIn(reader, fields, 'greeting', ''),
    disclaimer: textIn(reader, fields, 'disclaimer', ''),
  };
}

function itemsIn(
  reader: FieldReader,
  fields: Fields,
  key: string,
  kind: FileItem['kind'],
): FileItem[] {
  return reader.list(fields, key, '', LIMITS.entries).flatMap((value, index) => {
    const path = `/${key}/${index}`;
    const item = reader.fields(value, path);
    return item ? [readItem(reader, item, path, kind)] : [];
  });
}

function readItem(
  reader: FieldReader,
  fields: Fields,
  path: string,
  kind: FileItem['kind'],
): FileItem {
  const text = (key: string): PlacedText => textIn(reader, fields, key, path);
  const review = reader.fields(fields.get('review') ?? {}, `${path}/review`);
  const reviewText = (key: string): string =>
    review ? textIn(reader, review, key, `${path}/review`).text : '';
  const reviewedOn = reviewText('on');
  return {
    kind,
    path,
    id: text('id').text,
    status: text('status').text || 'published',
    question: text('question'),
    phrasings: reader.list(fields, 'phrasings', path, LIMITS.phrasings).map((value, i) => ({
      text: typeof value === 'string' ? value.trim() : '',
      path: `${path}/phrasings/${i}`,
    })),
    answer: text(kind === 'entry' ? 'answer' : 'message'),
    caveat: fields.has('caveat') ? text('caveat') : null,
    review: { by: reviewText('by'), on: reviewedOn, due: reviewText('due') },
    changedSinceReview: changedSinceReview(
      { changed: asJson(fields.get('changed') ?? null) },
      reviewedOn,
    ),
  };
}

const textIn = (reader: FieldReader, fields: Fields, key: string, parent: string): PlacedText => ({
  text: reader.optionalText(fields, key, parent, LIMITS.answer),
  path: `${parent}/${key}`,
});
