import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTexts, StepKind } from '../i18n/en.js';
import type { Page } from '../page.js';
import type { EditorStore, Notice, View } from '../store.js';

/** File, what is kept, undo, redo, save. */
export function bar({ store, t }: Page): TemplateResult {
  const { file } = store;
  if (!file) return html``;
  const { past, future } = file.session;
  const step = (steps: typeof past): string => {
    const what = steps.at(-1)?.what;
    return what === undefined ? '' : t.steps[what as StepKind];
  };
  const state = store.isChanged
    ? store.keptState === 'none'
      ? 'keeping'
      : store.keptState
    : 'unchanged';
  return html`<p class="file">
      <strong>${file.name}</strong>
      <span class="state ${state}" id="state">${t.bar[state]}</span>
    </p>
    <div class="tools">
      <button
        type="button"
        ?disabled=${past.length === 0}
        title=${past.length === 0 ? nothing : t.bar.undoStep(step(past))}
        @click=${() => store.undo()}
      >
        ${t.bar.undo}
      </button>
      <button
        type="button"
        ?disabled=${future.length === 0}
        title=${future.length === 0 ? nothing : t.bar.redoStep(step(future))}
        @click=${() => store.redo()}
      >
        ${t.bar.redo}
      </button>
      <button
        type="button"
        id="save"
        class="primary"
        aria-expanded=${store.isSaving}
        @click=${() => store.show({ isSaving: true, notice: null, focus: 'main-title' })}
      >
        ${t.bar.save}
      </button>
      <button type="button" @click=${() => void store.close()}>${t.bar.close}</button>
    </div>`;
}

const VIEWS: readonly View[] = ['entries', 'problems', 'tests', 'gaps', 'file'];

/** The parts of the page, with how much there is to mend in each. */
export function sections({ store, t }: Page): TemplateResult {
  const { findings, tests } = store.examination.reports;
  const count: Partial<Record<View, number>> = {
    problems: findings.filter(({ level }) => level === 'problem').length,
    tests: tests.filter(({ passed }) => !passed).length,
  };
  return html`<nav class="sections" aria-label=${t.sections}>
    ${VIEWS.map((view) => {
      const number = count[view] ?? 0;
      const isHere = store.view === view && !store.isSaving;
      return html`<button
        type="button"
        aria-current=${isHere ? 'page' : nothing}
        @click=${() => store.show({ view, isSaving: false, notice: null })}
      >
        ${t.views[view]}
        ${number === 0 ? nothing : html`<span class="badge alert">${number}</span>`}
      </button>`;
    })}
  </nav>`;
}

/** What stands above everything while it lasts. */
export function banners({ store, t }: Page): TemplateResult {
  const dropped = store.file?.dropped ?? [];
  return html`${
    store.isElsewhere ? html`<p class="banner alert" role="alert">${t.bar.elsewhere}</p>` : nothing
  }
  ${
    dropped.length === 0
      ? nothing
      : html`<p class="banner alert">
          ${t.bar.dropped} ${dropped.map(({ position }) => t.bar.line(position.line)).join(', ')}
        </p>`
  }`;
}

const ALERTS: readonly Notice['kind'][] = [
  ...([
    'unreadable',
    'not-fetched',
    'changed-on-disk',
    'refused',
    'not-saved',
    'not-json',
  ] as const),
];

/** The live region, always there, with what was said last. */
export function noticeView(store: EditorStore, t: EditorTexts): TemplateResult {
  const { notice } = store;
  const isAlert = notice !== null && ALERTS.includes(notice.kind);
  return html`<div class="notice ${isAlert ? 'alert' : ''}">
    <div role="status">${notice === null ? nothing : html`<p>${noticeText(notice, t)}</p>`}</div>
    ${
      notice === null
        ? nothing
        : html`<button
            type="button"
            class="small"
            aria-label=${t.notice.dismiss}
            @click=${() => store.show({ notice: null })}
          >
            ×
          </button>`
    }
  </div>`;
}

function noticeText(notice: Notice, t: EditorTexts): string {
  if ('what' in notice) return t.notice[notice.kind](t.steps[notice.what]);
  if (notice.kind !== 'not-json') return t.notice[notice.kind];
  const { position, message } = notice.problem;
  return t.notice.notJson(position.line, message);
}
