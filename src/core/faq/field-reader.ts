import type { Problem, ProblemCode } from './problem.js';

export type Fields = ReadonlyMap<string, unknown>;

/** Reads fields of unknown JSON, and writes down what is wrong with them instead of throwing. */
export class FieldReader {
  readonly problems: Problem[] = [];

  report(code: ProblemCode, path: string, message: string): void {
    this.problems.push({ code, path, message });
  }

  /** An object's own fields; a Map, so that a key such as "__proto__" is only a key. */
  fields(value: unknown, path: string): Fields | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return new Map<string, unknown>(Object.entries(value));
    }
    this.#wrongType(path, 'an object', value);
    return null;
  }

  /** A list; the rest of one that is longer than `max` is left out. An absent list is empty. */
  list(fields: Fields, key: string, parent: string, max: number): readonly unknown[] {
    const value = fields.get(key);
    const path = pointer(parent, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#wrongType(path, 'a list', value);
      return [];
    }
    const items: unknown[] = value;
    if (items.length > max) {
      this.report('too-many', path, `Has ${items.length} items; only the first ${max} are used.`);
    }
    return items.slice(0, max);
  }

  /** A required text: trimmed, not empty and at most `max` characters long, or null. */
  text(fields: Fields, key: string, parent: string, max: number): string | null {
    const path = pointer(parent, key);
    if (!fields.has(key)) {
      this.report('missing', path, `"${key}" is missing. Add it.`);
      return null;
    }
    return this.string(fields.get(key), path, max);
  }

  /** A text that may be absent or empty. */
  optionalText(fields: Fields, key: string, parent: string, max: number): string {
    const value = fields.get(key);
    if (value === undefined || value === '') return '';
    return this.string(value, pointer(parent, key), max) ?? '';
  }

  /** A list of texts; items that are none are left out. */
  strings(fields: Fields, key: string, parent: string, max: number, length: number): string[] {
    return this.list(fields, key, parent, max)
      .map((value, index) => this.string(value, `${pointer(parent, key)}/${index}`, length))
      .filter((text) => text !== null);
  }

  /** True or false; absent is false. */
  flag(fields: Fields, key: string, parent: string): boolean {
    const value = fields.get(key);
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    this.#wrongType(pointer(parent, key), 'true or false', value);
    return false;
  }

  string(value: unknown, path: string, max: number): string | null {
    if (typeof value !== 'string') {
      this.#wrongType(path, 'a text', value);
      return null;
    }
    const text = value.trim();
    if (text === '') {
      this.report('empty', path, 'Is empty. Write a text.');
      return null;
    }
    if (isLongerThan(text, max)) {
      this.report(
        'too-long',
        path,
        `Is ${text.length} characters long; at most ${max} are allowed.`,
      );
      return null;
    }
    return text;
  }

  #wrongType(path: string, expected: string, value: unknown): void {
    this.report('wrong-type', path, `Should be ${expected}, but is ${nameOf(value)}.`);
  }
}

/** Appends one segment to a JSON Pointer. */
export function pointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Counts characters as JSON Schema does: an emoji is one, not two. */
function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  return text.length > 2 * max || [...text].length > max;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  const names: Partial<Record<string, string>> = {
    object: 'an object',
    string: 'a text',
    boolean: 'true or false',
  };
  return names[typeof value] ?? `a ${typeof value}`;
}
