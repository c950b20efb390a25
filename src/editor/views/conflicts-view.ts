import { html, nothing, type TemplateResult } from 'lit';
import { movePhrasing, placeOf } from '../../core/editing/edit-commands.js';
import type { Loss } from '../../core/editing/finding.js';
import { valueAt } from '../../core/editing/file-values.js';
import { listIn } from '../../core/editing/json.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';

/** Two entries or topics that visitors of one are led to the other. */
interface Conflict {
  readonly ids: readonly [string, string];
  readonly isProblem: boolean;
  /** What the present file still has of what was found. */
  readonly losses: readonly Loss[];
}

/** Conflicts, each with both entries side by side and a remedy for each way of asking. */
export function conflictsSection(page: Page): TemplateResult {
  const { t, store } = page;
  const { conflictState } = store.examination.reports;
  const conflicts = conflictsIn(page);
  return html`<section aria-labelledby="conflicts-title">
    <h3 id="conflicts-title" tabindex="-1">${t.problems.conflicts}</h3>
    <p>${t.problems.conflictsIntro}</p>
    <div class="tools">
      <button
        type="button"
        id="look"
        ?disabled=${conflictState === 'searching'}
        @click=${() => store.examination.findConflicts()}
      >
        ${conflictState === 'none' ? t.problems.look : t.problems.lookAgain}
      </button>
      ${progress(page)}
    </div>
    ${conflicts.map((conflict) => sideBySide(page, conflict))}
  </section>`;
}

function progress({ t, store }: Page): TemplateResult {
  const { conflictState, searched, conflicts } = store.examination.reports;
  if (conflictState === 'searching')
    return html`<progress max="1" .value=${searched} aria-labelledby="searched"></progress>
      <span id="searched">${t.problems.searching(t.attempt.percent(searched))}</span>`;
  const text =
    conflictState === 'old'
      ? t.problems.old
      : conflictState === 'found' && conflicts.length === 0
        ? t.problems.noConflicts
        : '';
  return html`<span role="status" class="quiet">${text}</span>`;
}

/** Those of one pair together, problems first; what has been moved or reworded since is gone. */
function conflictsIn({ store, file }: Page): Conflict[] {
  const pairs = new Map<string, { ids: [string, string]; isProblem: boolean; losses: Loss[] }>();
  const isThere = ({ owner, text }: Loss): boolean => {
    const place = placeOf(file, owner);
    if (!place) return false;
    const item = valueAt(file, [place.list, place.index]) ?? null;
    const phrasings = listIn(valueAt(item, ['phrasings']));
    const isPhrasing = phrasings.some((one) => typeof one === 'string' && one.trim() === text);
    return isPhrasing || textAt(item, ['question']).trim() === text;
  };
  for (const { level, losses = [] } of store.examination.reports.conflicts) {
    for (const loss of losses.filter(isThere)) {
      if (!placeOf(file, loss.winner)) continue;
      const ids: [string, string] = [loss.owner, loss.winner];
      const key = [...ids].sort().join(' ');
      const found = pairs.get(key) ?? { ids, isProblem: false, losses: [] };
      found.isProblem ||= level === 'problem';
      if (!found.losses.some(({ text, owner }) => text === loss.text && owner === loss.owner))
        found.losses.push(loss);
      pairs.set(key, found);
    }
  }
  return [...pairs.values()].sort((a, b) => Number(b.isProblem) - Number(a.isProblem));
}

function sideBySide(page: Page, { ids, isProblem, losses }: Conflict): TemplateResult {
  const { t } = page;
  const [one, other] = ids;
  return html`<article class="conflict ${isProblem ? 'problem' : 'note'}">
    <h4>
      <span class="mark">${t.problems.level[isProblem ? 'problem' : 'note']}</span>
      ${t.problems.against(one, other)}
    </h4>
    <div class="sides">
      ${ids.map((id) =>
        side(
          page,
          id,
          losses.filter(({ owner }) => owner === id),
        ),
      )}
    </div>
  </article>`;
}

function side(page: Page, id: string, losses: readonly Loss[]): TemplateResult {
  const { t, store, file } = page;
  const place = placeOf(file, id);
  const item = place && valueAt(file, [place.list, place.index]);
  if (!place || item === undefined || item === null) return html``;
  const path = `/${place.list}/${place.index}`;
  const phrasings = listIn(valueAt(item, ['phrasings'])).filter((one) => typeof one === 'string');
  const lost = new Set(losses.map(({ text }) => text));
  return html`<div class="side">
    <p class="asked">${textAt(item, ['question'])}</p>
    <p class="lines">${textAt(item, ['answer']) || textAt(item, ['message'])}</p>
    ${losses.map(
      ({ text, winner }) =>
        html`<div class="loss">
          <p>“${text}” ${t.problems.leads(winner)}</p>
          ${
            phrasings.includes(text)
              ? html`<button
                  type="button"
                  aria-label=${t.problems.moveNamed(text, winner)}
                  @click=${() => move(page, text, id, winner)}
                >
                  ${t.problems.move(winner)}
                </button>`
              : nothing
          }
        </div>`,
    )}
    <details>
      <summary>${t.problems.own}</summary>
      <ul class="plain">
        ${phrasings.map((text) => html`<li class=${lost.has(text) ? 'lost' : ''}>${text}</li>`)}
      </ul>
    </details>
    <button type="button" @click=${() => store.goTo(`${path}/phrasings`)}>
      ${t.problems.edit}<span class="hidden"> ${textAt(item, ['question'])}</span>
    </button>
  </div>`;
}

function move({ store, file }: Page, text: string, owner: string, winner: string): void {
  const [from, to] = [placeOf(file, owner), placeOf(file, winner)];
  if (!from || !to) return;
  store.change(
    movePhrasing(from, to, text),
    'movePhrasing',
    `/${from.list}/${from.index}/phrasings`,
  );
  // The button that was pressed goes away.
  store.show({ focus: 'conflicts-title', notice: { kind: 'done', what: 'movePhrasing' } });
}
