import type { Change } from './edit-session.js';
import { idFor } from './entry-id.js';
import { valueAt, withInserted, withMoved, withValueAt, type Path } from './file-values.js';
import { listIn, objectIn, type Json, type JsonObject } from './json.js';

/** What editors do with a file, each as a change of its value. */

/** The lists whose items have a form. */
export type ItemList = 'entries' | 'handoffTopics';
export type EditedList = ItemList | 'tests';

/** Where an item stands. */
export interface Place {
  readonly list: ItemList;
  readonly index: number;
}

/** Fields that a file needs even when they are empty, so that what is missing is reported in its place. */
const KEPT_EMPTY = [
  ...['id', 'topic', 'question', 'answer', 'title', 'message', 'caveat'],
  ...['ask', 'expect', 'language'],
];

/** Writes a text. An emptied one is taken out, but for those that a file needs, and a caveat: empty, it says that none is needed. */
export const setText =
  (path: Path, text: string): Change =>
  (file) =>
    withValueAt(file, path, text !== '' || isKeptEmpty(path) ? text : undefined);

const isKeptEmpty = (path: Path): boolean => KEPT_EMPTY.includes(String(path.at(-1)));

/** Writes a list of texts; an empty one is taken out where there was none that was empty. */
export const setTexts =
  (path: Path, texts: readonly string[]): Change =>
  (file) =>
    withValueAt(file, path, texts.length > 0 || isKeptList(path) ? texts : undefined);

const isKeptList = (path: Path): boolean => ['phrasings', 'quotes'].includes(String(path.at(-1)));

export const setFlag =
  (path: Path, isOn: boolean): Change =>
  (file) =>
    withValueAt(file, path, isOn ? true : undefined);

export const takeOut =
  (path: Path): Change =>
  (file) =>
    withValueAt(file, path, undefined);

/** Several changes as one. */
export const inTurn =
  (...changes: readonly Change[]): Change =>
  (file) =>
    changes.reduce((now, change) => change(now), file);

/** Adds an entry at the end: a draft, since nobody has read it. */
export const addEntry =
  (question: string, topic: string, phrasings: readonly string[] = []): Change =>
  (file) =>
    append(file, 'entries', {
      id: idFor(question, idsIn(file)),
      status: 'draft',
      topic,
      question,
      phrasings,
      answer: '',
      source: { quotes: [] },
      review: { by: '', on: '' },
    });

export const addTopic =
  (question: string, title: string, phrasings: readonly string[] = []): Change =>
  (file) =>
    append(file, 'handoffTopics', {
      id: idFor(title === '' ? question : title, idsIn(file)),
      title,
      question,
      phrasings,
      message: '',
    });

export const addTest =
  (ask: string, expect: string): Change =>
  (file) =>
    append(file, 'tests', { ask, expect });

function append(file: Json, list: EditedList, item: JsonObject): Json {
  return withInserted(file, [list], listIn(valueAt(file, [list])).length, item);
}

/** Takes an item out, and the references to an entry with it; its tests stay, and fail. */
export const removeItem =
  ({ list, index }: Place): Change =>
  (file) => {
    const id = valueAt(file, [list, index, 'id']);
    const without = withValueAt(file, [list, index], undefined);
    if (typeof id !== 'string' || without === file) return without;
    return eachReference(without, (other) => (other === id ? undefined : other), false);
  };

export const removeTest =
  (index: number): Change =>
  (file) =>
    withValueAt(file, ['tests', index], undefined);

export const moveItem =
  ({ list, index }: Place, to: number): Change =>
  (file) =>
    withMoved(file, [list], index, to);

/** Gives an item another id, and everything that points to it. */
export const renameItem =
  ({ list, index }: Place, id: string): Change =>
  (file) => {
    const before = valueAt(file, [list, index, 'id']);
    const renamed = withValueAt(file, [list, index, 'id'], id);
    if (typeof before !== 'string' || before === '' || renamed === file) return renamed;
    // An id that stands twice belongs to the first: its references stay.
    if (idListOf(renamed).includes(before)) return renamed;
    return eachReference(renamed, (other) => (other === before ? id : other), true);
  };

/** Adds a way of asking, unless it is there. */
export const addPhrasing =
  ({ list, index }: Place, text: string): Change =>
  (file) => {
    const path = [list, index, 'phrasings'];
    const phrasings = listIn(valueAt(file, path));
    return phrasings.includes(text) ? file : withInserted(file, path, phrasings.length, text);
  };

export const removePhrasing =
  ({ list, index }: Place, text: string): Change =>
  (file) => {
    const path = [list, index, 'phrasings'];
    const phrasings = listIn(valueAt(file, path));
    if (!phrasings.includes(text)) return file;
    return withValueAt(
      file,
      path,
      phrasings.filter((phrasing) => phrasing !== text),
    );
  };

/** Takes a way of asking from one item to another: the remedy when visitors are led there anyway. */
export const movePhrasing = (from: Place, to: Place, text: string): Change =>
  inTurn(removePhrasing(from, text), addPhrasing(to, text));

/** Where the item with an id stands, or null. */
export function placeOf(file: Json, id: string): Place | null {
  for (const list of ITEM_LISTS) {
    const index = listIn(valueAt(file, [list])).findIndex((item) => objectIn(item)?.['id'] === id);
    if (index >= 0) return { list, index };
  }
  return null;
}

export const ITEM_LISTS: readonly ItemList[] = ['entries', 'handoffTopics'];

export const idsIn = (file: Json): ReadonlySet<string> => new Set(idListOf(file));

const idListOf = (file: Json): string[] =>
  ITEM_LISTS.flatMap((list) => listIn(valueAt(file, [list]))).flatMap((item) => {
    const id = objectIn(item)?.['id'];
    return typeof id === 'string' ? [id] : [];
  });

/** Puts another id, or none, in the place of each reference. */
function eachReference(
  file: Json,
  replace: (id: Json) => Json | undefined,
  withTests: boolean,
): Json {
  const replaceIn = (now: Json, path: Path): Json => {
    const list = valueAt(now, path);
    if (!Array.isArray(list)) return now;
    return withValueAt(
      now,
      path,
      listIn(list).flatMap((id) => replace(id) ?? []),
    );
  };
  const entries = listIn(valueAt(file, ['entries']));
  const related = entries.reduce<Json>(
    (now, _, index) => replaceIn(now, ['entries', index, 'related']),
    replaceIn(file, ['starters']),
  );
  if (!withTests) return related;
  return listIn(valueAt(related, ['tests'])).reduce<Json>((now, test, index) => {
    const expect = objectIn(test)?.['expect'];
    return expect === undefined
      ? now
      : withValueAt(now, ['tests', index, 'expect'], replace(expect));
  }, related);
}
