import { ITEM_LISTS, type Place } from '../core/editing/edit-commands.js';
import type { Finding } from '../core/editing/finding.js';
import { valueAt } from '../core/editing/file-values.js';
import { listIn, objectIn, type Json } from '../core/editing/json.js';
import { changedSinceReview } from '../core/editing/change-history.js';
import { dueDay } from '../core/editing/review-dates.js';
import { normalise } from '../core/text/normalise.js';

/** An entry or hand-off topic as lists show it. */
export interface Item {
  readonly place: Place;
  readonly id: string;
  readonly question: string;
  /** The heading that it stands under: an entry's topic. */
  readonly topic: string;
  readonly status: string;
  /** The day by which it must be read, "" when nobody has read it yet; null: nothing is asked of a topic. */
  readonly due: string | null;
  /** All its words, for searching. */
  readonly words: string;
}

type Summary = Omit<Item, 'place'>;

/** By value: an entry that was not changed is the same object in the next version of the file. */
const summaries = new WeakMap<object, Summary>();

/** Every entry, then every hand-off topic, as they stand in the file. */
export function itemsIn(file: Json): Item[] {
  return ITEM_LISTS.flatMap((list) =>
    listIn(valueAt(file, [list])).flatMap((value, index): Item[] => {
      const object = objectIn(value);
      if (!object) return [];
      const known = summaries.get(object) ?? summaryOf(object, list === 'entries');
      summaries.set(object, known);
      return [{ ...known, place: { list, index } }];
    }),
  );
}

function summaryOf(item: Json, isEntry: boolean): Summary {
  const text = (...path: string[]): string => textAt(item, path);
  const review = { on: text('review', 'on'), due: text('review', 'due') };
  const isStale = changedSinceReview(item, review.on) !== null;
  const phrasings = listIn(valueAt(item, ['phrasings'])).filter((part) => typeof part === 'string');
  const words = [text('id'), text('question'), ...phrasings, text('answer'), text('message')];
  return {
    id: text('id'),
    question: text('question'),
    topic: isEntry ? text('topic') : '',
    status: text('status') || 'published',
    due: isEntry ? (isStale ? '' : (dueDay(review) ?? '')) : null,
    words: normalise(words.join('\n')),
  };
}

/** The text at a path, or "" when there is none. */
export function textAt(json: Json, path: readonly (string | number)[]): string {
  const value = valueAt(json, path);
  return typeof value === 'string' ? value : '';
}

export type Filter = 'all' | 'draft' | 'due' | 'problems';

/** The items that a search and a filter let through. */
export function matching(
  items: readonly Item[],
  search: string,
  filter: Filter,
  today: string,
  hasProblem: (place: Place) => boolean,
): Item[] {
  const words = normalise(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    if (!words.every((word) => item.words.includes(word))) return false;
    switch (filter) {
      case 'all':
        return true;
      case 'draft':
        return item.status === 'draft';
      case 'due':
        return item.status !== 'retired' && item.due !== null && item.due < today;
      case 'problems':
        return hasProblem(item.place);
    }
  });
}

/** Items under their headings, in the order of the file; hand-off topics come last, without one. */
export function byTopic(items: readonly Item[]): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const key = item.place.list === 'entries' ? item.topic : null;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const ITEM_PATH = /^\/(entries|handoffTopics)\/(\d+)(?:\/(.*))?$/;

/** Where a finding leads: the item, and the field within it. */
export function placeOfPath(path: string): { place: Place; field: string } | null {
  const [, list, index, field = ''] = ITEM_PATH.exec(path) ?? [];
  if (list !== 'entries' && list !== 'handoffTopics') return null;
  return { place: { list, index: Number(index) }, field };
}

export const placeKey = ({ list, index }: Place): string => `${list}/${index}`;

/** The findings of each item, by `placeKey`; those of the file itself under "". */
export function findingsByItem(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = placeOfPath(finding.path);
    const key = found ? placeKey(found.place) : '';
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
