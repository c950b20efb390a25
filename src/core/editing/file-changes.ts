import { ITEM_LISTS, type EditedList } from './edit-commands.js';
import { isSame, valueAt } from './file-values.js';
import { listIn, objectIn, type Json, type JsonObject } from './json.js';

/** One field that says something else than before. A value that is missing is undefined. */
export interface FieldChange {
  /** Names that lead to it, from the item: ["source", "quotes"]. */
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What became of an entry, a hand-off topic, a test, or the file's own fields ("file"). */
export interface ItemChange {
  readonly list: EditedList | 'file';
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly id: string;
  /** Where it stands now; of one that is removed, where it stood. */
  readonly index: number;
  readonly question: string;
  readonly fields: readonly FieldChange[];
}

/** What differs between two versions of a file, item by item: for reading before saving. */
export function changesBetween(before: Json, after: Json): ItemChange[] {
  if (before === after) return [];
  return [
    ...fileChanges(before, after),
    ...ITEM_LISTS.flatMap((list) => listChanges(before, after, list, keyOfItem)),
    ...listChanges(before, after, 'tests', keyOfTest),
  ];
}

const LISTS: readonly string[] = [...ITEM_LISTS, 'tests'];

function fileChanges(before: Json, after: Json): ItemChange[] {
  const without = (json: Json): JsonObject =>
    Object.fromEntries(
      Object.entries(objectIn(json) ?? {}).filter(
        ([key, value]) => !LISTS.includes(key) || !Array.isArray(value),
      ),
    );
  const fields = fieldChanges(without(before), without(after));
  if (fields.length === 0) return [];
  return [{ list: 'file', kind: 'changed', id: '', index: 0, question: '', fields }];
}

type KeyOf = (item: Json, index: number) => string;

const keyOfItem: KeyOf = (item, index) => {
  const id = objectIn(item)?.['id'];
  return typeof id === 'string' && id !== '' ? id : `#${index}`;
};

const keyOfTest: KeyOf = (item, index) => {
  const ask = objectIn(item)?.['ask'];
  return typeof ask === 'string' ? ask : `#${index}`;
};

interface Keyed {
  readonly key: string;
  readonly index: number;
  readonly item: Json;
}

/** By key; the second of the same key counts as its own. */
function keyed(items: readonly Json[], keyOf: KeyOf): Map<string, Keyed> {
  const found = new Map<string, Keyed>();
  items.forEach((item, index) => {
    let key = keyOf(item, index);
    while (found.has(key)) key += '#';
    found.set(key, { key, index, item });
  });
  return found;
}

function listChanges(before: Json, after: Json, list: EditedList, keyOf: KeyOf): ItemChange[] {
  const [oldItems, newItems] = [before, after].map((file) => listIn(valueAt(file, [list])));
  if (!oldItems || !newItems || oldItems === newItems) return [];
  const was = keyed(oldItems, keyOf);
  const is = keyed(newItems, keyOf);
  const moved = movedKeys([...was.keys()], [...is.keys()]);
  const changes: ItemChange[] = [];
  const add = (kind: ItemChange['kind'], { item, index }: Keyed, fields: FieldChange[]): void => {
    const { id, question, ask } = objectIn(item) ?? {};
    changes.push({ list, kind, id: textIn(id), index, question: textIn(question ?? ask), fields });
  };
  for (const now of is.values()) {
    const old = was.get(now.key);
    if (!old) add('added', now, fieldChanges({}, now.item));
    else if (!isSame(old.item, now.item)) add('changed', now, fieldChanges(old.item, now.item));
    else if (moved.has(now.key)) add('moved', now, []);
  }
  for (const old of was.values())
    if (!is.has(old.key)) add('removed', old, fieldChanges(old.item, {}));
  return changes;
}

const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Of the keys in both, those out of the longest run that kept its order: the fewest that were moved. */
function movedKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((key, i) => [key, i]));
  const common = after.filter((key) => places.has(key));
  // Longest increasing subsequence of the old places, by patience sorting.
  const tails: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const key of common) {
    const place = places.get(key) ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places.get(tails[middle] ?? '') ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.set(key, tails[low - 1]);
    tails[low] = key;
  }
  const kept = new Set<string>();
  for (let key = tails.at(-1); key !== undefined; key = previous.get(key)) kept.add(key);
  return new Set(common.filter((key) => !kept.has(key)));
}

/** The objects within an item that are looked into; anything else is one value. */
const OPENED: readonly string[] = ['source', 'review', 'article', 'synonyms'];

function fieldChanges(before: Json, after: Json, path: readonly string[] = []): FieldChange[] {
  const was = objectIn(before);
  const is = objectIn(after);
  if (!was || !is) return isSame(before, after) ? [] : [{ path, before, after }];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys.flatMap((key): FieldChange[] => {
    const [old, now] = [own(was, key), own(is, key)];
    if (isSame(old, now)) return [];
    const isOpened = OPENED.includes(key) && path.length === 0;
    if (isOpened && (objectIn(old) || objectIn(now)))
      return fieldChanges(old ?? {}, now ?? {}, [key]);
    return [{ path: [...path, key], before: old, after: now }];
  });
}

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
