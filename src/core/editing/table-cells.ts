import { objectIn, type Json, type JsonObject } from './json.js';

/** One column: the field that it shows, by the names that lead there. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  /** One item a line. */
  readonly isList: boolean;
}

/** What a spreadsheet shows of a field. A field that is missing is an empty cell. */
export function formatCell(item: JsonObject, { path, isList }: Column): string {
  const value = valueAt(item, path);
  if (isList && Array.isArray(value))
    return value.filter((part) => typeof part === 'string').join('\n');
  return !isList && typeof value === 'string' ? value : '';
}

/**
 * The item with what a cell says.
 * @returns the same object when the cell says what the item has
 */
export function readCell(item: JsonObject, column: Column, cell: string): JsonObject {
  const wanted = plain(cell);
  if (wanted === plain(formatCell(item, column))) return item;
  const lines = wanted
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return withValue(item, column.path, column.isList ? lines : wanted);
}

/** Spreadsheets end lines in their own ways, and put spaces nobody sees at the end. */
const plain = (cell: string): string =>
  cell
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

function valueAt(item: JsonObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = item;
  for (const key of path) {
    const object: JsonObject | null = objectIn(value);
    value = object && Object.hasOwn(object, key) ? object[key] : undefined;
  }
  return value;
}

/** An emptied field is taken out, but for a caveat: empty, it says that none is needed. */
function withValue(
  item: JsonObject,
  [key = '', ...rest]: readonly string[],
  value: Json,
): JsonObject {
  if (rest.length > 0) {
    const inner = objectIn(item[key]) ?? {};
    return { ...item, [key]: withValue(inner, rest, value) };
  }
  if (value !== '' || key === 'caveat') return { ...item, [key]: value };
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}
