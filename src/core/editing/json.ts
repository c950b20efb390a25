/** JSON as it comes from a parser, typed so far as to be walked through. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Takes unknown JSON; a value that is none (a function, undefined) becomes null. */
export function asJson(value: unknown): Json {
  if (value === null || ['boolean', 'string', 'number'].includes(typeof value))
    return value as null | boolean | number | string;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, item]) => [key, asJson(item)]));
}

/** The object that a value is, or null. */
export function objectIn(value: Json | undefined): JsonObject | null {
  return isObject(value) ? value : null;
}

/** The list that a value is; anything else is an empty one. */
export function listIn(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
