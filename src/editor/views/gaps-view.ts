import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addPhrasing, inTurn, placeOf } from '../../core/editing/edit-commands.js';
import type { Gap } from '../../core/editing/gaps.js';
import { nameOf, type Page } from '../page.js';
import { addItem } from './item-list.js';
import { itemChoice } from './item-choice.js';
import { linesOf } from './lines-value.js';

const WORDINGS_SHOWN = 8;

/** Questions without an answer: pasted or dropped, grouped, and each group turned into something. */
export class GapsView {
  #text = '';

  render(page: Page): TemplateResult {
    const { t, store } = page;
    const { gaps } = store.examination.reports;
    const group = (): void => {
      store.examination.group(linesOf(this.#text));
      store.show({});
    };
    return html`<h2 id="main-title" tabindex="-1">${t.gaps.heading}</h2>
      <p>${t.gaps.intro}</p>
      <label for="questions">${t.gaps.label}</label>
      <textarea
        id="questions"
        rows="6"
        .value=${live(this.#text)}
        @input=${(event: Event) => {
          this.#text = (event.target as HTMLTextAreaElement).value;
        }}
        @dragover=${(event: Event) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          const file = event.dataTransfer?.files[0];
          if (!file) return; // text is dropped as it is
          event.preventDefault();
          event.stopPropagation();
          void file.text().then((text) => {
            this.#text = text;
            group();
          });
        }}
      ></textarea>
      <div class="tools">
        <button type="button" class="primary" @click=${group}>${t.gaps.group}</button>
      </div>
      <p role="status">
        ${
          gaps === null
            ? nothing
            : gaps.gaps.length === 0
              ? t.gaps.nothing
              : t.gaps.result(gaps.unanswered, gaps.asked)
        }
      </p>
      <ul class="gaps">
        ${gaps?.gaps.map((gap, i) => row(page, gap, i))}
      </ul>`;
  }
}

function row(page: Page, gap: Gap, number: number): TemplateResult {
  const { t, items } = page;
  const { question, wordings, topicId, count } = gap;
  const others = wordings.filter(({ text }) => text !== question);
  const texts = wordings.map(({ text }) => text);
  return html`<li>
    <h3><span class="badge">${t.gaps.times(count)}</span> ${question}</h3>
    ${topicId === null ? nothing : html`<p class="quiet">${t.gaps.known(nameOf(page, topicId))}</p>`}
    <ul class="plain">
      ${others.slice(0, WORDINGS_SHOWN).map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div class="tools">
      <button
        type="button"
        aria-label=${t.gaps.makeEntryNamed(question)}
        @click=${() =>
          addItem(
            page,
            'entries',
            question,
            others.map(({ text }) => text),
          )}
      >
        ${t.gaps.makeEntry}
      </button>
      ${
        topicId !== null
          ? nothing
          : html`<button
              type="button"
              aria-label=${t.gaps.makeTopicNamed(question)}
              @click=${() =>
                addItem(
                  page,
                  'handoffTopics',
                  question,
                  others.map(({ text }) => text),
                )}
            >
              ${t.gaps.makeTopic}
            </button>`
      }
      ${itemChoice(page, {
        id: `gap-${number}`,
        label: t.gaps.makePhrasings,
        labelNamed: t.gaps.phrasingsNamed(question),
        button: t.gaps.add,
        buttonNamed: t.gaps.addNamed(question),
        first: topicId === null ? [] : [topicId],
        selected: topicId ?? items[0]?.id ?? '',
        onChoose: (id) => addPhrasings(page, id, texts),
      })}
    </div>
  </li>`;
}

function addPhrasings({ store, file }: Page, id: string, texts: readonly string[]): void {
  const place = placeOf(file, id);
  if (!place) return;
  const path = `/${place.list}/${place.index}/phrasings`;
  store.change(inTurn(...texts.map((text) => addPhrasing(place, text))), 'addPhrasing', path);
  store.show({ focus: 'main-title', notice: { kind: 'done', what: 'addPhrasing' } });
}
