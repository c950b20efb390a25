import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { setTexts } from '../../core/editing/edit-commands.js';
import { valueAt, type Path } from '../../core/editing/file-values.js';
import { nameOf, type Page } from '../page.js';
import { fieldId, otherKind, pathOf, textsIn } from './fields.js';

export interface IdsOptions {
  readonly path: Path;
  readonly name: readonly string[];
  readonly label: string;
  readonly addLabel: string;
  /** The entry that can't be chosen: itself. */
  readonly without?: string;
}

/** A list of entries, by their questions; the file has their ids. */
export function idsField(page: Page, options: IdsOptions): TemplateResult {
  const { path, name, label, addLabel, without } = options;
  const value = valueAt(page.file, path) ?? [];
  const ids = textsIn(value);
  if (ids === null) return otherKind(page, options, value);
  const id = fieldId(name);
  const set = (next: readonly string[]): void =>
    page.store.change(setTexts(path, next), 'edit', pathOf(path));
  const others = page.items.filter(
    (item) => item.place.list === 'entries' && item.id !== without && !ids.includes(item.id),
  );
  return html`<fieldset class="section" id=${id} tabindex="-1">
    <legend>${label}</legend>
    ${
      ids.length === 0
        ? nothing
        : html`<ul class="chosen">
            ${ids.map(
              (one) =>
                html`<li>
                  <span>${nameOf(page, one)}</span>
                  <button
                    type="button"
                    class="small"
                    aria-label=${page.t.form.takeOut(nameOf(page, one))}
                    @click=${() => set(ids.filter((other) => other !== one))}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
    }
    <label class="inline">
      <span>${addLabel}</span>
      <select
        @change=${(event: Event) => {
          const select = event.target as HTMLSelectElement;
          if (select.value !== '') set([...ids, select.value]);
          select.value = '';
        }}
      >
        <option value=""></option>
        ${guard(
          others.map((item) => `${item.id} ${item.question}`),
          () =>
            others.map(
              (item) => html`<option value=${item.id}>${item.question || item.id}</option>`,
            ),
        )}
      </select>
    </label>
  </fieldset>`;
}
