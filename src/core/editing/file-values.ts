import { listIn, objectIn, type Json, type JsonObject } from './json.js';

/**
 * Changing a FAQ file as a value: nothing is changed in place, what is not changed is shared with the
 * value before, and a change that changes nothing gives the same value. So keeping every version of
 * a file costs little, and two versions are compared by `===`.
 */

/** The way to a value: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

/** The value at the end of a path, or undefined when there is none. */
export function valueAt(json: Json, path: Path): Json | undefined {
  let value: Json | undefined = json;
  for (const key of path) {
    if (typeof key === 'number') value = listIn(value)[key];
    else {
      const object: JsonObject | null = objectIn(value);
      value = object && Object.hasOwn(object, key) ? object[key] : undefined;
    }
  }
  return value;
}

/**
 * Puts a value at the end of a path, or takes it out (undefined). Objects on the way that are missing
 * are made; what stands there as another kind of value is left as it is.
 */
export function withValueAt(json: Json, path: Path, value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? json;
  const before = valueAt(json, [key]);
  const after = rest.length === 0 ? value : inner(before, rest, value);
  if (after === before || isSame(after, before)) return json;
  if (typeof key === 'number') return withItem(json, key, after);
  const object = objectIn(json);
  if (!object) return json;
  if (after !== undefined) return { ...object, [key]: after };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function inner(before: Json | undefined, rest: Path, value: Json | undefined): Json | undefined {
  if (before !== undefined) return withValueAt(before, rest, value);
  // Nothing to take out of what is not there; a list is not made up.
  if (value === undefined || rest.some((key) => typeof key === 'number')) return undefined;
  return withValueAt({}, rest, value);
}

/** A number that is no place in the list changes nothing. */
function withItem(json: Json, index: number, item: Json | undefined): Json {
  const list = listIn(json);
  if (!Array.isArray(json) || index < 0 || index >= list.length) return json;
  if (item === undefined) return list.filter((_, i) => i !== index);
  return list.map((old, i) => (i === index ? item : old));
}

/** Puts an item into the list at a path; a missing list is made. */
export function withInserted(json: Json, path: Path, index: number, item: Json): Json {
  const before = valueAt(json, path);
  if (before !== undefined && !Array.isArray(before)) return json;
  const list = listIn(before);
  const at = Math.max(0, Math.min(index, list.length));
  return withValueAt(json, path, [...list.slice(0, at), item, ...list.slice(at)]);
}

/** Moves an item of the list at a path to another place in it. */
export function withMoved(json: Json, path: Path, from: number, to: number): Json {
  const list = listIn(valueAt(json, path));
  const item = list[from];
  if (item === undefined || from === to || to < 0 || to >= list.length) return json;
  const rest = list.filter((_, i) => i !== from);
  return withValueAt(json, path, [...rest.slice(0, to), item, ...rest.slice(to)]);
}

/** Whether two values say the same, whatever the order of their fields. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false;
    const [one, other] = [listIn(a), listIn(b)];
    return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  }
  const [one, other] = [objectIn(a), objectIn(b)];
  if (!one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
