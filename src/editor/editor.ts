import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { droppedFile } from './browser/file-access.js';
import { textsFor, type EditorLanguage, EDITOR_LANGUAGES } from './i18n/index.js';
import { findingsByItem, itemsIn } from './items.js';
import type { Page } from './page.js';
import { EditorStore } from './store.js';
import { Attempt } from './views/attempt.js';
import { banners, bar, noticeView, sections } from './views/bar.js';
import { entryForm } from './views/entry-form.js';
import { fileView } from './views/file-view.js';
import { GapsView } from './views/gaps-view.js';
import { itemList } from './views/item-list.js';
import { Preview } from './views/preview.js';
import { problemsView } from './views/problems-view.js';
import { saveView } from './views/save-view.js';
import { startView } from './views/start-view.js';
import { testsView } from './views/tests-view.js';

/**
 * The editors' page. In the light: it is a whole page by itself, with its own style sheet, and
 * nobody else's to be kept out.
 */
export class ClinicFaqEditor extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, language: { state: true } };

  /** Address of the FAQ file of this site, or empty. */
  declare src: string;
  declare language: EditorLanguage;

  readonly #store = new EditorStore(() => this.requestUpdate());
  readonly #preview = new Preview(() => this.requestUpdate());
  readonly #attempt = new Attempt();
  readonly #gaps = new GapsView();

  constructor() {
    super();
    this.src = '';
    this.language = navigator.language.startsWith('es') ? 'es' : 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#handleKey);
    document.addEventListener('dragover', keepHere);
    document.addEventListener('drop', this.#handleDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#handleKey);
    document.removeEventListener('dragover', keepHere);
    document.removeEventListener('drop', this.#handleDrop);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const store = this.#store;
    const t = textsFor(this.language);
    const page = this.#page();
    return html`<header>
        <a class="skip" href="#main" @click=${this.#skip}>${t.skip}</a>
        <h1 class="title">${t.title}</h1>
        ${page ? bar(page) : nothing}
        <label class="language">
          <span class="hidden">${t.language}</span>
          <select
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.language = EDITOR_LANGUAGES.find(({ code }) => code === value)?.code ?? 'en';
            }}
          >
            ${EDITOR_LANGUAGES.map(
              ({ code, name }) =>
                html`<option value=${code} lang=${code} ?selected=${code === this.language}>
                  ${name}
                </option>`,
            )}
          </select>
        </label>
      </header>
      ${page ? html`${sections(page)}${banners(page)}` : nothing} ${noticeView(store, t)}
      <main id="main" tabindex="-1">
        ${page ? this.#view(page) : startView(store, t, this.src)}
      </main>`;
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.title = textsFor(this.language).title;
    const { focus } = this.#store;
    if (focus === null) return;
    this.#store.focus = null;
    const exact = this.querySelector<HTMLElement>(`#${CSS.escape(focus)}`);
    const near = this.querySelector<HTMLElement>(
      `[id^="${CSS.escape(focus)}-"]:is(input, textarea)`,
    );
    const target = exact ?? near ?? this.querySelector<HTMLElement>('#item-title');
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  #page(): Page | null {
    const store = this.#store;
    if (!store.file) return null;
    const { file } = store.file.session;
    return {
      store,
      t: textsFor(this.language),
      file,
      items: itemsIn(file),
      findings: findingsByItem(store.examination.reports.findings),
    };
  }

  #view(page: Page): TemplateResult {
    if (page.store.isSaving) return html`<div class="sheet">${saveView(page)}</div>`;
    switch (page.store.view) {
      case 'entries':
        return html`<div class="columns">
          ${itemList(page)}
          <div class="form">${entryForm(page)}</div>
          <aside aria-label=${page.t.attempt.heading}>
            ${this.#attempt.render(page)}${this.#preview.render(page, this.#fileLanguage(page))}
          </aside>
        </div>`;
      case 'problems':
        return html`<div class="sheet">${problemsView(page)}</div>`;
      case 'tests':
        return html`<div class="sheet">${testsView(page)}</div>`;
      case 'gaps':
        return html`<div class="sheet">${this.#gaps.render(page)}</div>`;
      case 'file':
        return html`<div class="sheet">${fileView(page)}</div>`;
    }
  }

  /** The widget speaks the language of its file. */
  #fileLanguage({ file }: Page): string {
    const language = file !== null && typeof file === 'object' && 'language' in file;
    return language && typeof file.language === 'string' ? file.language : this.language;
  }

  readonly #skip = (event: Event): void => {
    // The address is the widget's way to one answer.
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (!this.#store.file || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command === 'undo') this.#store.undo();
    else if (command === 'redo') this.#store.redo();
    else this.#store.show({ isSaving: true, notice: null, focus: 'main-title' });
  };

  readonly #handleDrop = (event: DragEvent): void => {
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    // A file that is open is closed first, on purpose: its changes stay among the drafts.
    void droppedFile(event.dataTransfer).then(
      (file) => file && this.#store.open(file),
      () => this.#store.show({ notice: { kind: 'unreadable' } }),
    );
  };
}

/** Without it, the browser would leave the page for a file that is dropped. */
function keepHere(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** What a key with Ctrl or Cmd asks for. */
function commandOf(event: KeyboardEvent): 'save' | 'undo' | 'redo' | null {
  const key = event.key.toLowerCase();
  if (key === 's') return 'save';
  const command = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : 'undo';
  if (command === 'undo' && key !== 'z') return null;
  // A field of the search or the widget has its own way back.
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return command;
  const isOther = target.matches('input, textarea') && !target.hasAttribute('data-field');
  return isOther || target.closest('clinic-faq') ? null : command;
}
