import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { historyOf } from '../../core/editing/change-history.js';
import { renameItem, type Place } from '../../core/editing/edit-commands.js';
import { isId } from '../../core/editing/entry-id.js';
import { objectIn, type Json } from '../../core/editing/json.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';
import { field, pathOf } from './fields.js';

/** The id is changed when it is whole, and with it all that points to it. */
export function idField(page: Page, place: Place): TemplateResult {
  const { t, store } = page;
  const path = [place.list, place.index, 'id'];
  const id = textAt(page.file, path);
  const complaint = (typed: string): string => {
    if (!isId(typed)) return t.form.idWrong;
    const isTaken = page.items.some(
      ({ id: other, place: at }) =>
        other === typed && (at.list !== place.list || at.index !== place.index),
    );
    return isTaken ? t.form.idTaken : '';
  };
  return field(
    page,
    { path, name: ['id'], label: t.form.id, hint: t.form.idHint },
    html`<input
      id="field-id"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="field-id-more"
      .value=${live(id)}
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const typed = input.value.trim();
        input.setCustomValidity(typed === id ? '' : complaint(typed));
        if (input.reportValidity()) store.change(renameItem(place, typed), 'rename', pathOf(path));
      }}
    />`,
  );
}

/** Who changed what, the newest first. */
export function history({ t }: Page, item: Json): TemplateResult | typeof nothing {
  const lines = historyOf(item).reverse();
  if (lines.length === 0) return nothing;
  return html`<h3>${t.form.history}</h3>
    <ul class="plain">
      ${lines.map(({ on, by, fields }) => {
        const names = fields.map((name) => t.fields[name] ?? name).join(', ');
        return html`<li>${t.form.historyLine(on, by, names)}</li>`;
      })}
    </ul>`;
}

const KNOWN = {
  entries: [
    ...['id', 'status', 'topic', 'question', 'phrasings', 'answer', 'caveat'],
    ...['source', 'related', 'review', 'changed'],
  ],
  handoffTopics: ['id', 'status', 'title', 'question', 'phrasings', 'message', 'changed'],
};

/** What the form has no field for. */
export function unknownFields(
  { t }: Page,
  { list }: Place,
  item: Json,
): TemplateResult | typeof nothing {
  const names = Object.keys(objectIn(item) ?? {}).filter((name) => !KNOWN[list].includes(name));
  if (names.length === 0) return nothing;
  return html`<p class="hint">${t.form.unknown} <code>${names.join(', ')}</code></p>`;
}
