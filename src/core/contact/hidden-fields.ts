/** What an endpoint wants beside the message: the hidden fields of the form it stands for. */
import type { ContactPayload, PayloadName } from './contact-message.js';
import type { ContactFormat } from './encode-message.js';

const OWN: readonly string[] = [
  'id',
  'name',
  'email',
  'phone',
  'preferredWay',
  'preferredTime',
  'message',
  'consent',
  'transcript',
  'website',
  'elapsedMs',
] satisfies PayloadName[];

const NAME = /^[\w.[\]-]{1,80}$/;
const VALUE_MAX = 500;
const FIELDS_MAX = 20;

const UNIT_TAG = '_wpcf7_unit_tag';
/** Contact Form 7's REST endpoint, by its path or by `?rest_route=`. */
const CONTACT_FORM_7 = /\/contact-forms\/(\d+)\/feedback\/?$/;

/**
 * Reads the attribute: "form-name=contact&subject=Question", written as an address writes its query.
 * @returns the fields that can be sent, and the names of those that can't
 */
export function parseHiddenFields(text: string): {
  readonly fields: ContactPayload;
  readonly wrong: readonly string[];
} {
  const all = [...new URLSearchParams(text.trim())];
  const fields = all
    .filter(([name, value]) => NAME.test(name) && !OWN.includes(name) && value.length <= VALUE_MAX)
    .slice(0, FIELDS_MAX);
  const right = new Set(fields.map(([name]) => name));
  return { fields, wrong: all.map(([name]) => name).filter((name) => !right.has(name)) };
}

/** Contact Form 7 takes nothing without a unit tag; of which place in a page it is, it doesn't mind. */
export function withUnitTag(
  fields: ContactPayload,
  { url, format }: { readonly url: URL; readonly format: ContactFormat },
): ContactPayload {
  const route = url.searchParams.get('rest_route') ?? url.pathname;
  const form = CONTACT_FORM_7.exec(route)?.[1];
  const isNeeded = format === 'multipart' && !fields.some(([name]) => name === UNIT_TAG);
  return isNeeded && form !== undefined ? [...fields, [UNIT_TAG, `wpcf7-f${form}-o1`]] : fields;
}
