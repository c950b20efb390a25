import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { addEntry, addTopic, type ItemList } from '../../core/editing/edit-commands.js';
import { valueAt } from '../../core/editing/file-values.js';
import { listIn } from '../../core/editing/json.js';
import { byTopic, matching, placeKey, type Filter, type Item } from '../items.js';
import type { Page } from '../page.js';

const FILTERS: readonly Filter[] = ['all', 'draft', 'due', 'problems'];

/** Every entry and hand-off topic, by topic, with search and filters. */
export function itemList(page: Page): TemplateResult {
  const { store, t, items } = page;
  const problems = (item: Pick<Item, 'place'>): number =>
    (page.findings.get(placeKey(item.place)) ?? []).filter(({ level }) => level === 'problem')
      .length;
  const shown = matching(
    items,
    store.search,
    store.filter,
    store.today,
    (place) => problems({ place }) > 0,
  );
  const selected = store.selection ? placeKey(store.selection) : '';
  return html`<nav class="list" aria-labelledby="list-title">
    <h2 id="list-title" tabindex="-1">
      ${t.list.heading} <small>${t.list.count(shown.length, items.length)}</small>
    </h2>
    <div class="search">
      <label class="hidden" for="search">${t.list.search}</label>
      <input
        id="search"
        type="search"
        placeholder=${t.list.search}
        .value=${live(store.search)}
        @input=${(event: Event) => store.show({ search: (event.target as HTMLInputElement).value })}
      />
      <label class="hidden" for="filter">${t.list.show}</label>
      <select
        id="filter"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          store.show({ filter: FILTERS.find((filter) => filter === value) ?? 'all' });
        }}
      >
        ${FILTERS.map(
          (filter) =>
            html`<option value=${filter} ?selected=${filter === store.filter}>
              ${t.list.filters[filter]}
            </option>`,
        )}
      </select>
    </div>
    <div class="items">
      ${guard([t, selected, ...shown.flatMap((item) => keyOf(item, problems(item)))], () =>
        groups(page, shown, selected, problems),
      )}
    </div>
    ${addForm(page)}
  </nav>`;
}

/** What a row shows. */
const keyOf = (item: Item, problems: number): (string | number)[] => [
  placeKey(item.place),
  item.question,
  item.topic,
  item.status,
  problems,
];

function groups(
  page: Page,
  shown: readonly Item[],
  selected: string,
  problems: (item: Item) => number,
): TemplateResult {
  const { t } = page;
  if (shown.length === 0) return html`<p class="quiet">${t.list.none}</p>`;
  return html`${[...byTopic(shown)].map(
    ([topic, items]) => html`
      <h3>${topic === null ? t.list.handoff : topic === '' ? t.list.noTopic : topic}</h3>
      <ul>
        ${items.map((item) => row(page, item, placeKey(item.place) === selected, problems(item)))}
      </ul>
    `,
  )}`;
}

function row(
  { store, t }: Page,
  item: Item,
  isSelected: boolean,
  problems: number,
): TemplateResult {
  const { list, index } = item.place;
  const status = t.list.status[item.status] ?? item.status;
  return html`<li>
    <button
      type="button"
      aria-current=${isSelected ? 'true' : nothing}
      @click=${() => store.select(list, index)}
    >
      <span class="question">${item.question === '' ? t.list.untitled : item.question}</span>
      ${status === '' ? nothing : html`<span class="badge">${status}</span>`}
      ${
        problems === 0
          ? nothing
          : html`<span class="badge alert">${t.list.problems(problems)}</span>`
      }
    </button>
  </li>`;
}

/** A question is enough to begin with; an entry goes under the topic of the selected one. */
function addForm(page: Page): TemplateResult {
  const { t } = page;
  const add = (event: Event, list: ItemList): void => {
    event.preventDefault();
    const input = document.querySelector<HTMLInputElement>('#new-question');
    const question = input?.value.trim() ?? '';
    if (!input || question === '') {
      input?.focus();
      return;
    }
    input.value = '';
    addItem(page, list, question);
  };
  return html`<form class="add" @submit=${(event: Event) => add(event, 'entries')}>
    <label for="new-question">${t.list.newQuestion}</label>
    <input id="new-question" autocomplete="off" />
    <div class="tools">
      <button type="submit">${t.list.addEntry}</button>
      <button type="button" @click=${(event: Event) => add(event, 'handoffTopics')}>
        ${t.list.addTopic}
      </button>
    </div>
  </form>`;
}

/** Adds an entry or topic, and opens its form. */
export function addItem(
  { store, file, items }: Page,
  list: ItemList,
  question: string,
  phrasings: readonly string[] = [],
): void {
  const index = listIn(valueAt(file, [list])).length;
  const path = `/${list}/${index}`;
  if (list === 'entries') {
    const { selection } = store;
    const chosen = items.find(
      ({ place }) => place.list === selection?.list && place.index === selection.index,
    );
    store.change(addEntry(question, chosen?.topic ?? '', phrasings), 'addEntry', path);
  } else store.change(addTopic(question, '', phrasings), 'addTopic', path);
  store.show({ search: '', filter: 'all' });
  store.select(list, index, list === 'entries' ? 'field-phrasings' : 'field-title');
}
