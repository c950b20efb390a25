import { html, nothing, type TemplateResult } from 'lit';
import {
  changesBetween,
  type FieldChange,
  type ItemChange,
} from '../../core/editing/file-changes.js';
import { formatFaq } from '../../core/editing/format-faq.js';
import { listIn, type Json } from '../../core/editing/json.js';
import { canSaveInPlace } from '../browser/file-access.js';
import type { Page } from '../page.js';

const NAME_KEY = 'clinic-faq-editor:name';

/** What is changed, item by item, before it is saved. */
export function saveView(page: Page): TemplateResult {
  const { store, t } = page;
  const { file } = store;
  if (!file) return html``;
  const { opened, file: now } = file.session;
  const changes = changesBetween(opened.file, now);
  const problems = store.examination.reports.findings.filter(({ level }) => level === 'problem');
  const isOtherLayout = formatFaq(opened.file) !== opened.text;
  return html`<h2 id="main-title" tabindex="-1">${t.save.heading}</h2>
    <p role="status">
      ${changes.length === 0 ? t.save.nothing : t.save.summary(changes.length)}
      ${problems.length === 0 ? nothing : t.save.problems(problems.length)}
    </p>
    ${changes.map((change) => row(page, change))}
    ${isOtherLayout && now !== opened.file ? html`<p class="quiet">${t.save.layout}</p>` : nothing}
    <label for="editor-name">${t.save.name}</label>
    <input id="editor-name" autocomplete="name" .value=${rememberedName()} />
    ${buttons(page)}`;
}

function buttons({ store, t }: Page): TemplateResult {
  const name = store.file?.name ?? '';
  const hasHandle = store.file?.handle !== null;
  const editor = (): string => {
    const by = document.querySelector<HTMLInputElement>('#editor-name')?.value.trim() ?? '';
    rememberName(by);
    return by;
  };
  const save = (options: { inPlace?: boolean; isForced?: boolean } = {}): void =>
    void store.save(editor(), options);
  return html`<div class="tools">
    ${
      hasHandle
        ? html`<button type="button" class="primary" @click=${() => save()}>
            ${t.save.inPlace(name)}
          </button>`
        : nothing
    }
    ${
      !hasHandle && canSaveInPlace()
        ? html`<button
            type="button"
            @click=${() => void store.saveOver(editor(), t.start.fileKind)}
          >
            ${t.save.over}
          </button>`
        : nothing
    }
    ${
      store.notice?.kind === 'changed-on-disk'
        ? html`<button type="button" class="danger" @click=${() => save({ isForced: true })}>
            ${t.save.force}
          </button>`
        : nothing
    }
    <button
      type="button"
      class=${hasHandle ? '' : 'primary'}
      @click=${() => save({ inPlace: false })}
    >
      ${t.save.download}
    </button>
    <button
      type="button"
      @click=${() => store.show({ isSaving: false, notice: null, focus: 'save' })}
    >
      ${t.save.cancel}
    </button>
  </div>`;
}

function row(page: Page, change: ItemChange): TemplateResult {
  const { t } = page;
  const { kind, list, id, question, fields } = change;
  const name = list === 'file' ? '' : question || id;
  return html`<details class="change" ?open=${kind === 'changed'}>
    <summary>
      <span class="badge ${kind}">${t.save[kind]}</span> ${t.save.kinds[list]} ${name}
    </summary>
    <dl>${kind === 'removed' ? nothing : fields.map((field) => fieldRow(page, field))}</dl>
  </details>`;
}

function fieldRow({ t }: Page, { path, before, after }: FieldChange): TemplateResult {
  const name = path.map((key) => t.fields[key] ?? key).join(': ');
  const isList = Array.isArray(before ?? []) && Array.isArray(after ?? []);
  return html`<dt>${name}</dt>
    <dd>
      ${isList ? listDifference(listIn(before), listIn(after)) : textDifference(before, after)}
    </dd>`;
}

const shown = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** Only what came and went: nobody reads forty phrasings for one. */
function listDifference(before: readonly Json[], after: readonly Json[]): TemplateResult {
  const [was, is] = [before.map(shown), after.map(shown)];
  const gone = was.filter((one) => !is.includes(one));
  const come = is.filter((one) => !was.includes(one));
  if (gone.length + come.length === 0) return html`<p>↕ ${is.join(' · ')}</p>`;
  return html`<ul class="plain">
    ${gone.map((one) => html`<li><del>${one}</del></li>`)}
    ${come.map((one) => html`<li><ins>${one}</ins></li>`)}
  </ul>`;
}

/** The part that differs, with what is the same around it. */
function textDifference(before: Json | undefined, after: Json | undefined): TemplateResult {
  const [was, is] = [words(shown(before)), words(shown(after))];
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start += 1;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const gone = was.slice(start, was.length - end).join('');
  const come = is.slice(start, is.length - end).join('');
  return html`<p class="lines">
    ${is.slice(0, start).join('')}${
      gone === '' ? nothing : html`<del>${gone}</del>`
    }${come === '' ? nothing : html`<ins>${come}</ins>`}${
      end === 0 ? nothing : is.slice(-end).join('')
    }
  </p>`;
}

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

function rememberedName(): string {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return '';
  }
}

function rememberName(name: string): void {
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    // It is typed again the next time.
  }
}
