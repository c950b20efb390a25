import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { withValueAt, valueAt } from '../../core/editing/file-values.js';
import type { Json } from '../../core/editing/json.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';

/** After the last keystroke: the widget reads the whole file anew. */
const REST_MS = 600;

/** The widget beside the form: made anew with the text as it is now, at the selected entry's answer. */
export class Preview {
  readonly #schedule: () => void;
  #withDrafts = true;
  #place: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #url = '';
  #wanted: { file: Json; entryId: string; language: string } | null = null;

  /** @param schedule asks for another rendering */
  constructor(schedule: () => void) {
    this.#schedule = schedule;
  }

  render(page: Page, language: string): TemplateResult {
    const { t, file, store } = page;
    const { selection } = store;
    const isEntry = selection?.list === 'entries';
    const entry = isEntry ? valueAt(file, ['entries', selection.index]) : undefined;
    const status = entry === undefined ? '' : textAt(entry, ['status']);
    const isHidden = status === 'retired' || (status === 'draft' && !this.#withDrafts);
    const entryId = entry === undefined || isHidden ? '' : textAt(entry, ['id']);
    this.#want(file, entryId, language);
    const isEmpty = store.examination.reports.findings.some(
      ({ code }) => code === 'no-entries' || (code === 'nothing-shown' && !this.#withDrafts),
    );
    return html`<section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${t.preview.heading}</h2>
      <p class="hint">${isHidden ? t.preview.notShown : t.preview.intro}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.#withDrafts}
          @change=${(event: Event) => {
            this.#withDrafts = (event.target as HTMLInputElement).checked;
            this.#wanted = null;
            this.#schedule();
          }}
        />
        ${t.preview.drafts}
      </label>
      ${isEmpty ? html`<p class="quiet">${t.preview.empty}</p>` : nothing}
      <div class="widget" ?hidden=${isEmpty} ${ref(this.#mount)}></div>
    </section>`;
  }

  /** The same function each time: Lit calls another one anew with every rendering. */
  readonly #mount = (element: Element | undefined): void => {
    this.#place = element instanceof HTMLElement ? element : null;
    clearTimeout(this.#timer);
    if (this.#place && this.#wanted) this.#show(this.#wanted);
  };

  #want(file: Json, entryId: string, language: string): void {
    const before = this.#wanted;
    const isSame = before?.file === file && before.entryId === entryId;
    if (isSame && before.language === language) return;
    const wanted = { file, entryId, language };
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    const isTyping = before !== null && before.file !== file;
    this.#timer = setTimeout(() => this.#show(wanted), isTyping ? REST_MS : 0);
  }

  #show({ file, entryId, language }: { file: Json; entryId: string; language: string }): void {
    if (!this.#place) return;
    const shown = this.#withDrafts ? withValueAt(file, ['showDrafts'], true) : file;
    URL.revokeObjectURL(this.#url);
    this.#url = URL.createObjectURL(
      new Blob([JSON.stringify(shown)], { type: 'application/json' }),
    );
    // The widget's own way to one answer (docs/element.md); with the page's opening the focus stays here.
    const { pathname, search } = location;
    history.replaceState(null, '', entryId === '' ? pathname + search : `#clinic-faq=${entryId}`);
    const widget = document.createElement('clinic-faq');
    widget.setAttribute('placement', 'inline');
    widget.setAttribute('src', this.#url);
    // Of a page from the disk every address is of another origin, also this one of its own.
    widget.toggleAttribute('src-crossorigin', true);
    widget.setAttribute('lang', language);
    widget.setAttribute('no-safety-event', '');
    this.#place.replaceChildren(widget);
  }
}
