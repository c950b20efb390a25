import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { setText, setTexts, takeOut } from '../../core/editing/edit-commands.js';
import { valueAt, type Path } from '../../core/editing/file-values.js';
import { pointer } from '../../core/faq/field-reader.js';
import type { Json } from '../../core/editing/json.js';
import type { Finding } from '../../core/editing/finding.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';
import { linesOf, linesValue } from './lines-value.js';

/** One field of the file in a form. */
export interface FieldOptions {
  /** From the file's root. */
  readonly path: Path;
  /** The part of the path after the item: says the element's id. */
  readonly name: readonly string[];
  readonly label: string;
  readonly hint?: string;
  /** Lines of a text area; without it, one line. */
  readonly rows?: number;
  /** Beside the hint: a measure of what is typed. */
  readonly measure?: TemplateResult;
  readonly type?: 'text' | 'date';
  readonly list?: string;
}

export const fieldId = (name: readonly string[]): string => `field-${name.join('-')}`;

export const pathOf = (path: Path): string =>
  path.reduce<string>((parent, key) => pointer(parent, key), '');

/** A text of the file, and what is wrong with it. */
export function textField(page: Page, options: FieldOptions): TemplateResult {
  const value = valueAt(page.file, options.path);
  if (value !== undefined && typeof value !== 'string') return otherKind(page, options, value);
  const { path, name, rows, type = 'text', list } = options;
  const text = textAt(page.file, path);
  const place = pathOf(path);
  const handleInput = (event: Event): void => {
    const { value: typed } = event.target as HTMLInputElement;
    page.store.change(setText(path, typed), 'edit', place, place);
  };
  const id = fieldId(name);
  const control =
    rows === undefined
      ? html`<input
          id=${id}
          type=${type}
          list=${list ?? nothing}
          data-field
          autocomplete="off"
          aria-describedby="${id}-more"
          aria-invalid=${problemsAt(page, place).length > 0}
          .value=${live(text)}
          @input=${handleInput}
          @change=${() => page.store.endRun()}
        />`
      : html`<textarea
          id=${id}
          rows=${rows}
          data-field
          aria-describedby="${id}-more"
          aria-invalid=${problemsAt(page, place).length > 0}
          .value=${live(text)}
          @input=${handleInput}
          @change=${() => page.store.endRun()}
        ></textarea>`;
  return field(page, options, control);
}

/** A list of texts, one a line. */
export function linesField(page: Page, options: FieldOptions): TemplateResult {
  const { path, name, rows = 5 } = options;
  const value = valueAt(page.file, path) ?? [];
  const lines = textsIn(value);
  if (lines === null) return otherKind(page, options, value);
  const place = pathOf(path);
  const id = fieldId(name);
  return field(
    page,
    options,
    html`<textarea
      id=${id}
      rows=${Math.max(rows, Math.min(lines.length + 1, 14))}
      data-field
      aria-describedby="${id}-more"
      aria-invalid=${problemsAt(page, place).length > 0}
      .value=${linesValue(lines)}
      @input=${(event: Event) => {
        const typed = linesOf((event.target as HTMLTextAreaElement).value);
        page.store.change(setTexts(path, typed), 'edit', place, place);
      }}
      @change=${() => page.store.endRun()}
    ></textarea>`,
  );
}

/** The texts of a list; null when it has anything else, which a text area would lose. */
export function textsIn(value: Json): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const items: readonly Json[] = value;
  const texts = items.filter((item) => typeof item === 'string');
  // A line break within one would make two of it.
  return texts.length === items.length && texts.every((text) => !text.includes('\n'))
    ? texts
    : null;
}

/** Label, control, hint and problems, as one. */
export function field(page: Page, options: FieldOptions, control: TemplateResult): TemplateResult {
  const { label, hint, name, path, measure } = options;
  const id = fieldId(name);
  const problems = problemsAt(page, pathOf(path));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    <div id="${id}-more" class="more">
      ${measure ?? nothing}${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
      ${problems.map(
        (finding) =>
          html`<p class="finding ${finding.level}">
            <span class="mark">${page.t.problems.level[finding.level]}</span>
            ${page.t.finding(finding)}
          </p>`,
      )}
    </div>
  </div>`;
}

/** Notes about many entries at once stand at the first of them: they aren't about its field. */
const SUMMARIES: readonly string[] = ['draft', 'not-reviewed'];

/** What was found at a place of the file, or within it. */
function problemsAt(page: Page, place: string): Finding[] {
  const [, list = '', index = ''] = place.split('/');
  const key = list === 'entries' || list === 'handoffTopics' ? `${list}/${index}` : '';
  return (page.findings.get(key) ?? []).filter(
    ({ path, code }) =>
      !SUMMARIES.includes(code) && (path === place || path.startsWith(`${place}/`)),
  );
}

/** A value of another kind than the form has a control for. */
export function otherKind(
  page: Page,
  options: Pick<FieldOptions, 'path' | 'name' | 'label'>,
  value: Json,
): TemplateResult {
  const { path, name } = options;
  return html`<div class="field" role="group" aria-labelledby="${fieldId(name)}-label">
    <span class="label" id="${fieldId(name)}-label">${options.label}</span>
    <p class="hint">${page.t.form.otherKind}</p>
    <pre tabindex="0">${JSON.stringify(value, null, 2)}</pre>
    <button
      type="button"
      id=${fieldId(name)}
      @click=${() => page.store.change(takeOut(path), 'edit', pathOf(path))}
    >
      ${page.t.form.startAfresh}
    </button>
  </div>`;
}
