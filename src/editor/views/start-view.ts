import { html, nothing, type TemplateResult } from 'lit';
import { canSaveInPlace, fetchFile, pickFile, readFile } from '../browser/file-access.js';
import type { PickedFile } from '../browser/file-access.js';
import type { EditorTexts } from '../i18n/en.js';
import type { EditorStore } from '../store.js';

/** Before a file is open: the ways to one, and the work that is not saved. */
export function startView(store: EditorStore, t: EditorTexts, source: string): TemplateResult {
  const open = (picking: Promise<PickedFile | null>): void =>
    void picking.then(
      (file) => file && store.open(file),
      () => store.show({ notice: { kind: 'unreadable' } }),
    );
  const isOnSite = source !== '' && location.protocol.startsWith('http');
  return html`<div class="start">
    <h2 id="main-title" tabindex="-1">${t.start.heading}</h2>
    <p>${t.start.intro}</p>
    <div class="drop">
      ${
        canSaveInPlace()
          ? html`<button
              type="button"
              class="primary"
              @click=${() => open(pickFile(t.start.fileKind))}
            >
              ${t.start.pick}
            </button>`
          : html`<label class="button primary">
              ${t.start.pick}
              <input
                type="file"
                class="hidden"
                accept=".json,application/json"
                @change=${(event: Event) => {
                  const [file] = (event.target as HTMLInputElement).files ?? [];
                  if (file) open(readFile(file));
                }}
              />
            </label>`
      }
      <span class="quiet">${t.start.drop}</span>
    </div>
    ${
      isOnSite
        ? html`<p>
            <button
              type="button"
              @click=${() =>
                void fetchFile(source).then(
                  (file) => store.open(file),
                  () => store.show({ notice: { kind: 'not-fetched' } }),
                )}
            >
              ${t.start.site}
            </button>
          </p>`
        : nothing
    }
    ${drafts(store, t)}
  </div>`;
}

function drafts(store: EditorStore, t: EditorTexts): TemplateResult | typeof nothing {
  if (store.drafts.length === 0) return nothing;
  const format = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = (savedAt: string): string => {
    const date = new Date(savedAt);
    return Number.isNaN(date.getTime()) ? savedAt : format.format(date);
  };
  return html`<section aria-labelledby="drafts-title">
    <h2 id="drafts-title">${t.start.drafts}</h2>
    <p>${t.start.draftsIntro}</p>
    <ul class="drafts">
      ${store.drafts.map(
        (draft) =>
          html`<li>
            <span>${t.start.draftAt(draft.name, time(draft.savedAt))}</span>
            <button
              type="button"
              class="primary"
              aria-label=${t.start.restoreNamed(draft.name)}
              @click=${() => store.restore(draft)}
            >
              ${t.start.restore}
            </button>
            <button
              type="button"
              aria-label=${t.start.discardNamed(draft.name)}
              @click=${() => void store.discard(draft)}
            >
              ${t.start.discard}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
