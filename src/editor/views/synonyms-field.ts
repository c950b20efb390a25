import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt, withValueAt } from '../../core/editing/file-values.js';
import { objectIn, type Json } from '../../core/editing/json.js';
import type { Page } from '../page.js';
import { field, otherKind, textsIn } from './fields.js';
import { linesOf } from './lines-value.js';

/** Groups of words, one a line: "infusion: drip, iv". Taken over when the field is left. */
export function synonymsField(page: Page): TemplateResult {
  const { t, store, file } = page;
  const options = {
    path: ['synonyms'],
    name: ['synonyms'],
    label: t.fileView.synonyms,
    hint: t.fileView.synonymsHint,
  };
  const value = valueAt(file, ['synonyms']) ?? {};
  const text = asText(value);
  if (text === null) return otherKind(page, options, value);
  return field(
    page,
    options,
    html`<textarea
      id="field-synonyms"
      rows="12"
      aria-describedby="field-synonyms-more"
      .value=${live(text)}
      @change=${(event: Event) => {
        const typed = (event.target as HTMLTextAreaElement).value;
        if (typed === text) return;
        store.change((now) => withValueAt(now, ['synonyms'], fromText(typed)), 'edit', '/synonyms');
      }}
    ></textarea>`,
  );
}

/** Null when a word can't be told from the signs between words. */
function asText(value: Json): string | null {
  const lines: string[] = [];
  for (const [word, variants] of Object.entries(objectIn(value) ?? {})) {
    const texts = textsIn(variants);
    if (texts === null || [word, ...texts].some((one) => /[:,\n]/.test(one))) return null;
    lines.push(`${word}: ${texts.join(', ')}`);
  }
  return objectIn(value) ? lines.join('\n') : null;
}

/** Two lines of the same word are one group. */
function fromText(text: string): Json {
  const groups = new Map<string, string[]>();
  for (const line of linesOf(text)) {
    const [word = '', ...rest] = line.split(':');
    const variants = rest
      .join(',')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (word.trim() === '') continue;
    groups.set(word.trim(), [...(groups.get(word.trim()) ?? []), ...variants]);
  }
  return Object.fromEntries(groups);
}
