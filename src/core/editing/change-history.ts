import type { Change } from './edit-session.js';
import { changesBetween, type ItemChange } from './file-changes.js';
import { valueAt, withValueAt } from './file-values.js';
import { listIn, objectIn, type Json } from './json.js';

/** One saving of an entry or hand-off topic, in its `changed` list: oldest first. */
export interface HistoryLine {
  /** ISO 8601 day. */
  readonly on: string;
  /** Who, or empty. */
  readonly by: string;
  /** The fields that were changed: "answer", "source". */
  readonly fields: readonly string[];
}

/** Lines kept of one entry; the file's own history, in git or a backup, has the rest. */
export const HISTORY_MAX = 50;

/** Of an entry's fields, those that a reviewer vouches for. */
const REVIEWED = ['question', 'answer', 'caveat', 'source', 'message'];

/**
 * Writes down, with each entry and topic, that it was changed since `opened`.
 * @param on ISO 8601 day
 * @param by the editor's name, or empty
 */
export const withHistory =
  (opened: Json, on: string, by: string): Change =>
  (file) =>
    changesBetween(opened, file).reduce<Json>((now, change) => addLine(now, change, on, by), file);

function addLine(file: Json, change: ItemChange, on: string, by: string): Json {
  const { list, index, kind } = change;
  const isItem = list === 'entries' || list === 'handoffTopics';
  if (!isItem || (kind !== 'added' && kind !== 'changed')) return file;
  const fields = [...new Set(change.fields.map(({ path }) => path[0] ?? ''))].filter(
    (name) => name !== 'changed' && name !== '',
  );
  const place = [list, index, 'changed'];
  const before = valueAt(file, place);
  // What stands there and is no list isn't ours to replace.
  if (fields.length === 0 || (before !== undefined && !Array.isArray(before))) return file;
  const lines = listIn(before);
  const last = objectIn(lines.at(-1));
  const isSameSitting = last?.['on'] === on && (last['by'] ?? '') === by;
  const known = isSameSitting ? listIn(last['fields']) : [];
  const line = {
    on,
    ...(by === '' ? {} : { by }),
    fields: [...known, ...fields.filter((name) => !known.includes(name))],
  };
  const kept = isSameSitting ? lines.slice(0, -1) : lines;
  return withValueAt(file, place, [...kept, line].slice(-HISTORY_MAX));
}

/** Reads an item's `changed`; lines that can't be read are passed over. */
export function historyOf(item: Json): HistoryLine[] {
  return listIn(objectIn(item)?.['changed']).flatMap((value): HistoryLine[] => {
    const { on, by, fields } = objectIn(value) ?? {};
    if (typeof on !== 'string') return [];
    const names = listIn(fields).filter((name) => typeof name === 'string');
    return [{ on, by: typeof by === 'string' ? by : '', fields: names }];
  });
}

/** The day after its review on which a text was last changed, or null: what was reviewed still stands. */
export function changedSinceReview(item: Json, reviewedOn: string): string | null {
  const last = historyOf(item)
    .filter(({ fields }) => fields.some((name) => REVIEWED.includes(name)))
    .at(-1);
  return last && reviewedOn !== '' && last.on > reviewedOn ? last.on : null;
}
