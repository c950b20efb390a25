import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Explanation } from '../../core/conversation/responder.js';
import { addPhrasing, addTest, placeOf } from '../../core/editing/edit-commands.js';
import { linksAsText } from '../../core/faq/rich-text.js';
import { textAt } from '../items.js';
import { valueAt } from '../../core/editing/file-values.js';
import { nameOf, type Page } from '../page.js';
import { itemChoice } from './item-choice.js';

/** "Try a question": what a visitor would see, why, and what to make of it. */
export class Attempt {
  #question = '';

  render(page: Page): TemplateResult {
    const { t, store } = page;
    const { answered } = store.examination.reports;
    const isNow = answered?.text === this.#question.trim() && this.#question.trim() !== '';
    return html`<section class="attempt" aria-labelledby="attempt-title">
      <h2 id="attempt-title">${t.attempt.heading}</h2>
      <label for="attempt">${t.attempt.label}</label>
      <input
        id="attempt"
        type="search"
        autocomplete="off"
        placeholder=${t.attempt.placeholder}
        .value=${live(this.#question)}
        @input=${(event: Event) => {
          this.#question = (event.target as HTMLInputElement).value;
          store.examination.ask(this.#question.trim());
          store.show({});
        }}
      />
      <div aria-live="polite">
        ${isNow && answered.explanation ? result(page, answered.explanation) : nothing}
      </div>
      ${isNow && answered.explanation ? this.#remedies(page, answered.explanation) : nothing}
    </section>`;
  }

  #remedies(page: Page, { candidates }: Explanation): TemplateResult {
    const { t, store } = page;
    const text = this.#question.trim();
    const guess = candidates[0]?.id ?? '';
    return html`<div class="remedies">
      ${itemChoice(page, {
        id: 'make-phrasing',
        label: t.attempt.phrasingOf,
        button: t.attempt.add,
        first: candidates.map(({ id }) => id),
        selected: guess,
        onChoose: (id) => {
          const place = placeOf(page.file, id);
          if (!place) return;
          const path = `/${place.list}/${place.index}/phrasings`;
          store.change(addPhrasing(place, text), 'addPhrasing', path);
          store.show({ notice: { kind: 'done', what: 'addPhrasing' } });
        },
      })}
      ${itemChoice(page, {
        id: 'make-test',
        label: t.attempt.test,
        button: t.attempt.add,
        first: candidates.map(({ id }) => id),
        selected: guess,
        outcomes: true,
        onChoose: (id) => {
          store.change(addTest(text, id), 'addTest', '/tests');
          store.show({ notice: { kind: 'done', what: 'addTest' } });
        },
      })}
    </div>`;
  }
}

function result(page: Page, explanation: Explanation): TemplateResult {
  const { t } = page;
  const { reply, candidates, terms } = explanation;
  const words = terms.filter((term) => !term.isPair);
  return html`<h3>${t.attempt.sees}</h3>
    <p class="outcome">${t.attempt.kinds[reply.kind]}</p>
    ${shown(page, reply)} ${reply.below ? shown(page, reply.below) : nothing}
    <h3>${t.attempt.why}</h3>
    <p>${reason(page, explanation)}</p>
    ${
      explanation.decision === null
        ? nothing
        : html`<p class="words">
              ${words.length === 0 ? t.attempt.noWords : t.attempt.words}
              ${words.map(({ typed, word, isKnown }) => {
                const read = word === typed ? typed : `${typed} → ${word}`;
                return html`<span class="word"
                  >${isKnown ? read : t.attempt.unknownWord(typed)}</span
                > `;
              })}
            </p>
            <h3>${t.attempt.runnersUp}</h3>
            <ol class="candidates">
              ${candidates.map(
                ({ id, share }) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => go(page, id)}>
                      ${nameOf(page, id)}
                    </button>
                    <span class="share">${t.attempt.percent(share)}</span>
                  </li>`,
              )}
            </ol>`
    }`;
}

function go({ store, file }: Page, id: string): void {
  const place = placeOf(file, id);
  if (place) store.select(place.list, place.index);
}

/** The texts that the visitor reads. */
function shown({ file }: Page, { kind, entryIds, topicId }: Explanation['reply']): TemplateResult {
  const ids = [...entryIds, ...(topicId === undefined ? [] : [topicId])];
  const places = ids.flatMap((id) => placeOf(file, id) ?? []);
  const items = places.map(({ list, index }) => valueAt(file, [list, index]) ?? null);
  if (kind === 'choices')
    return html`<ul>
      ${items.map((item) => html`<li>${textAt(item, ['question'])}</li>`)}
    </ul>`;
  return html`${items.map((item) => {
    const caveat = textAt(item, ['caveat']);
    const text = textAt(item, ['answer']) || textAt(item, ['message']);
    return html`<blockquote>
      <p class="asked">${textAt(item, ['question'])}</p>
      <p class="lines">${linksAsText(text)}</p>
      ${caveat === '' ? nothing : html`<p class="lines">${linksAsText(caveat)}</p>`}
    </blockquote>`;
  })}`;
}

function reason({ t }: Page, { reply, decision }: Explanation): string {
  if (decision === null)
    return reply.kind === 'safety' ? t.attempt.reason.safety : t.attempt.reason.smalltalk;
  return t.attempt.reason[decision.kind](t.attempt.percent(decision.confidence));
}
