/**
 * Plain data as JSON. Unlike `JSON.stringify` it asks no object for a `toJSON` of its own: Prototype.js
 * gives one to all arrays of a page, and they would come back as texts.
 */
export function jsonText(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data, function original(this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
