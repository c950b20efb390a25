import { formatCell, readCell, type Column } from './table-cells.js';
import { asJson, listIn, objectIn, type Json, type JsonObject } from './json.js';

/**
 * A FAQ file as a table, one row for each entry and hand-off topic, and back. A cell changes the
 * file only where it differs from what the file would be exported as: so an import after an export
 * changes nothing, and fields that the table doesn't have stay.
 */

type Kind = 'entry' | 'topic';

const text = (name: string, ...path: string[]): Column => ({ name, path, isList: false });
const list = (name: string, ...path: string[]): Column => ({ name, path, isList: true });

const ID = text('id', 'id');
/** In both, with the same meaning. */
const STATUS = text('status', 'status');
const SHARED = [text('question', 'question'), list('phrasings', 'phrasings')];
const COLUMNS: Readonly<Record<Kind, readonly Column[]>> = {
  entry: [
    ID,
    STATUS,
    text('topic', 'topic'),
    ...SHARED,
    text('answer', 'answer'),
    text('caveat', 'caveat'),
    text('section', 'source', 'section'),
    list('quotes', 'source', 'quotes'),
    list('translations', 'source', 'translations'),
    list('related', 'related'),
    text('reviewed by', 'review', 'by'),
    text('reviewed on', 'review', 'on'),
    text('review due', 'review', 'due'),
  ],
  topic: [ID, STATUS, text('topic', 'title'), ...SHARED, text('answer', 'message')],
};

/** The headings of the table, in order. */
export const TABLE_HEADER: readonly string[] = ['kind', ...COLUMNS.entry.map(({ name }) => name)];

const LISTS: Readonly<Record<Kind, string>> = { entry: 'entries', topic: 'handoffTopics' };
const KINDS: readonly Kind[] = ['entry', 'topic'];

/** The table of a file, with its header row. */
export function toTable(json: unknown): string[][] {
  const file = objectIn(asJson(json)) ?? {};
  const rows = KINDS.flatMap((kind) =>
    listIn(file[LISTS[kind]]).flatMap((value) => {
      const item = objectIn(value);
      return item ? [rowOf(item, kind)] : [];
    }),
  );
  return [[...TABLE_HEADER], ...rows];
}

function rowOf(item: JsonObject, kind: Kind): string[] {
  const cells = new Map(COLUMNS[kind].map((column) => [column.name, formatCell(item, column)]));
  return TABLE_HEADER.map((name) => (name === 'kind' ? kind : (cells.get(name) ?? '')));
}

export interface TableChange {
  readonly id: string;
  readonly kind: Kind;
  /** The columns that changed; none for an entry or topic that is new. */
  readonly columns: readonly string[];
  readonly isNew: boolean;
}

export interface AppliedTable {
  /** The file with the changes; the same value as before when there are none. */
  readonly json: Json;
  readonly changes: readonly TableChange[];
  /** Ids of the file that the table doesn't have. They stay as they are. */
  readonly absent: readonly string[];
  /** What can't be taken over, with the number of its row; then nothing may be written. */
  readonly problems: readonly { readonly row: number; readonly message: string }[];
}

interface Row {
  /** From 1, with the header: as a spreadsheet counts. */
  readonly number: number;
  readonly kind: Kind;
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Puts a table's cells into a file. Rows may be in any order, columns too, and columns may lack. */
export function applyTable(
  unknownJson: unknown,
  table: readonly (readonly string[])[],
): AppliedTable {
  const json = asJson(unknownJson);
  const { rows, problems } = readRows(table);
  const file = objectIn(json);
  if (!file) problems.push({ row: 1, message: 'The FAQ file is no JSON object.' });
  if (!file || problems.length > 0) return { json, changes: [], absent: [], problems };
  const changes: TableChange[] = [];
  const absent: string[] = [];
  let next = file;
  for (const kind of KINDS) {
    const mine = new Map(rows.filter((row) => row.kind === kind).map((row) => [row.id, row]));
    const before = listIn(file[LISTS[kind]]);
    const after = before.map((value) => {
      const item = objectIn(value);
      const id = typeof item?.['id'] === 'string' ? item['id'].trim() : '';
      const row = mine.get(id);
      if (!item || !row) {
        if (id !== '') absent.push(id);
        return value;
      }
      mine.delete(id);
      const { item: changed, columns } = applyRow(item, row);
      if (columns.length > 0) changes.push({ id, kind, columns, isNew: false });
      return columns.length > 0 ? changed : value;
    });
    const added = [...mine.values()].map((row) => applyRow({ id: row.id }, row).item);
    for (const { id } of mine.values()) changes.push({ id, kind, columns: [], isNew: true });
    if (added.length > 0 || after.some((value, i) => value !== before[i]))
      next = { ...next, [LISTS[kind]]: [...after, ...added] };
  }
  return { json: changes.length > 0 ? next : json, changes, absent, problems: [] };
}

function applyRow(item: JsonObject, row: Row): { item: JsonObject; columns: string[] } {
  const columns: string[] = [];
  let next = item;
  for (const column of COLUMNS[row.kind]) {
    const cell = row.cells.get(column.name);
    if (cell === undefined || column === ID) continue;
    const changed = readCell(next, column, cell);
    if (changed === next) continue;
    next = changed;
    columns.push(column.name);
  }
  return { item: next, columns };
}

function readRows(table: readonly (readonly string[])[]): {
  rows: Row[];
  problems: { row: number; message: string }[];
} {
  const [header = [], ...body] = table;
  const names = header.map((name) => name.trim().toLowerCase());
  const problems: { row: number; message: string }[] = [];
  if (!names.includes('id')) {
    const message = `The first row must name the columns, "id" among them: ${TABLE_HEADER.join(', ')}.`;
    return { rows: [], problems: [{ row: 1, message }] };
  }
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined)
    problems.push({ row: 1, message: `The column "${twice}" stands twice. Take one out.` });
  const seen = new Map<string, number>();
  const rows = body.flatMap((cells, i): Row[] => {
    const number = i + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const named = new Map(names.map((name, at) => [name, cells[at] ?? '']));
    const id = (named.get('id') ?? '').trim();
    const kindText = (named.get('kind') ?? '').trim().toLowerCase();
    const kind = kindText === '' ? 'entry' : KINDS.find((known) => known === kindText);
    const message = problemOf(id, kind, kindText, seen);
    if (message === null && kind) {
      seen.set(id, number);
      return [{ number, kind, id, cells: named }];
    }
    problems.push({ row: number, message: message ?? '' });
    return [];
  });
  return { rows, problems };
}

function problemOf(
  id: string,
  kind: Kind | undefined,
  kindText: string,
  seen: ReadonlyMap<string, number>,
): string | null {
  if (id === '') return 'The row has no id. Give it one, or delete the row.';
  const before = seen.get(id);
  if (before !== undefined)
    return `The id "${id}" stands in row ${before} too. Give one of them another id.`;
  if (!kind) return `"${kindText}" is no kind. Write "entry" or "topic".`;
  return null;
}
