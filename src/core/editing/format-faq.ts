import { listIn, objectIn, type Json, type JsonObject } from './json.js';

const FILE = [
  ...['$schema', 'language', 'title', 'article', 'greeting', 'disclaimer', 'showDrafts'],
  ...['starters', 'synonyms', 'entries', 'handoffTopics', 'tests'],
];
const ARTICLE = ['title', 'publisher', 'language'];
const ENTRY = [
  ...['id', 'status', 'topic', 'question', 'phrasings', 'answer', 'caveat'],
  ...['source', 'related', 'review', 'changed'],
];
const SOURCE = ['section', 'quotes', 'translations'];
const REVIEW = ['by', 'on', 'due'];
const CHANGED = ['on', 'by', 'fields'];
const TOPIC = ['id', 'status', 'title', 'question', 'phrasings', 'message', 'changed'];
const TEST = ['ask', 'expect'];

/**
 * The one form in which tools write a FAQ file: fields in the order of the schema, unknown ones
 * after them, two spaces, one item a line, a line break at the end. So a diff shows what changed.
 */
export function formatFaq(json: Json): string {
  return `${JSON.stringify(ordered(json), null, 2)}\n`;
}

function ordered(json: Json): Json {
  const file = objectIn(json);
  if (!file) return json;
  return inOrder(file, FILE, {
    article: (value) => each(value, ARTICLE),
    entries: (value) =>
      many(value, ENTRY, {
        source: (source) => each(source, SOURCE),
        review: (review) => each(review, REVIEW),
        changed: (changed) => many(changed, CHANGED),
      }),
    handoffTopics: (value) => many(value, TOPIC, { changed: (changed) => many(changed, CHANGED) }),
    tests: (value) => many(value, TEST),
  });
}

type Inner = Readonly<Record<string, (value: Json) => Json>>;

const each = (value: Json, keys: readonly string[], inner: Inner = {}): Json => {
  const object = objectIn(value);
  return object ? inOrder(object, keys, inner) : value;
};

const many = (value: Json, keys: readonly string[], inner: Inner = {}): Json =>
  Array.isArray(value) ? listIn(value).map((item) => each(item, keys, inner)) : value;

function inOrder(object: JsonObject, keys: readonly string[], inner: Inner): JsonObject {
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  // Sorting is stable: unknown fields keep their own order.
  const fields = Object.entries(object).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    fields.map(([key, value]) => [
      key,
      Object.hasOwn(inner, key) ? (inner[key]?.(value) ?? value) : value,
    ]),
  );
}
