import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  moveItem,
  removeItem,
  setText,
  takeOut,
  type Place,
} from '../../core/editing/edit-commands.js';
import { valueAt } from '../../core/editing/file-values.js';
import { listIn } from '../../core/editing/json.js';
import { isDay } from '../../core/editing/review-dates.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';
import { field, fieldId, linesField, pathOf, textField } from './fields.js';
import { history, idField, unknownFields } from './entry-more.js';
import { idsField } from './ids-field.js';
import { measure } from './measure.js';

/** The form of the selected entry or hand-off topic. */
export function entryForm(page: Page): TemplateResult {
  const { store, t, file } = page;
  const place = store.selection;
  const item = place && valueAt(file, [place.list, place.index]);
  if (!place || item === undefined || item === null)
    return html`<p class="quiet">${t.form.choose}</p>`;
  const isEntry = place.list === 'entries';
  const question = textAt(item, ['question']);
  return html`<div class="form-head">
      <div>
        <p class="kind">${isEntry ? t.form.entry : t.form.handoff}</p>
        <h2 id="item-title" tabindex="-1">${question === '' ? t.list.untitled : question}</h2>
      </div>
      ${itemTools(page, place)}
    </div>
    <form class="fields" @submit=${(event: Event) => event.preventDefault()}>
      ${isEntry ? entryFields(page, place) : topicFields(page, place)}
      <details class="section">
        <summary>${t.form.more}</summary>
        ${idField(page, place)} ${history(page, item)} ${unknownFields(page, place, item)}
      </details>
    </form>`;
}

function itemTools({ store, t, file }: Page, place: Place): TemplateResult {
  const { list, index } = place;
  const count = listIn(valueAt(file, [list])).length;
  const path = pathOf([list, index]);
  const move = (to: number): void => {
    store.change(moveItem(place, to), 'move', path);
    store.select(list, to, null);
  };
  return html`<div class="tools">
    <button type="button" ?disabled=${index === 0} @click=${() => move(index - 1)}>
      ${t.form.up}
    </button>
    <button type="button" ?disabled=${index === count - 1} @click=${() => move(index + 1)}>
      ${t.form.down}
    </button>
    <button
      type="button"
      class="danger"
      title=${t.form.retire}
      @click=${() => {
        store.change(removeItem(place), 'remove', path);
        store.show({
          selection: null,
          focus: 'list-title',
          notice: { kind: 'done', what: 'remove' },
        });
      }}
    >
      ${t.form.remove}
    </button>
  </div>`;
}

function entryFields(page: Page, { list, index }: Place): TemplateResult {
  const { t } = page;
  const at = fieldsOf({ list, index });
  const topics = [...new Set(page.items.map(({ topic }) => topic))].filter((topic) => topic !== '');
  return html`${statusField(page, { list, index })}
    ${textField(page, { ...at('question'), label: t.form.question, rows: 2 })}
    ${linesField(page, {
      ...at('phrasings'),
      label: t.form.phrasings,
      hint: t.form.phrasingsHint,
      rows: 6,
    })}
    ${textField(page, {
      ...at('answer'),
      label: t.form.answer,
      hint: t.form.answerHint,
      rows: 6,
      measure: measure(page, textAt(page.file, [list, index, 'answer'])),
    })}
    ${caveatField(page, { list, index })}
    ${textField(page, { ...at('topic'), label: t.form.topic, hint: t.form.topicHint, list: 'topics' })}
    <datalist id="topics">
      ${topics.map((topic) => html`<option value=${topic}></option>`)}
    </datalist>
    <fieldset class="section">
      <legend>${t.form.source}</legend>
      ${linesField(page, {
        ...at('source', 'quotes'),
        label: t.form.quotes,
        hint: t.form.quotesHint,
        rows: 3,
      })}
      ${textField(page, { ...at('source', 'section'), label: t.form.section })}
      ${linesField(page, {
        ...at('source', 'translations'),
        label: t.form.translations,
        hint: t.form.translationsHint,
        rows: 2,
      })}
    </fieldset>
    ${reviewFields(page, { list, index })}
    ${idsField(page, {
      ...at('related'),
      label: t.form.related,
      addLabel: t.form.addRelated,
      without: textAt(page.file, [list, index, 'id']),
    })}`;
}

/** Where a field of an entry or topic stands, and what it is called. */
const fieldsOf =
  ({ list, index }: Place) =>
  (...name: string[]): { path: (string | number)[]; name: string[] } => ({
    path: [list, index, ...name],
    name,
  });

function topicFields(page: Page, { list, index }: Place): TemplateResult {
  const { t } = page;
  const at = fieldsOf({ list, index });
  return html`${statusField(page, { list, index })}
  ${textField(page, { ...at('title'), label: t.form.title })}
  ${textField(page, { ...at('question'), label: t.form.question, rows: 2 })}
  ${linesField(page, {
    ...at('phrasings'),
    label: t.form.phrasings,
    hint: t.form.phrasingsHint,
    rows: 8,
  })}
  ${textField(page, {
    ...at('message'),
    label: t.form.message,
    hint: t.form.messageHint,
    rows: 4,
    measure: measure(page, textAt(page.file, [list, index, 'message'])),
  })}`;
}

function statusField(page: Page, { list, index }: Place): TemplateResult {
  const { t, store } = page;
  const path = [list, index, 'status'];
  const text = textAt(page.file, path) || 'published';
  const statuses = Object.entries(t.form.statuses);
  return field(
    page,
    { path, name: ['status'], label: t.form.status },
    html`<select
      id=${fieldId(['status'])}
      aria-describedby="field-status-more"
      .value=${live(text)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        store.change(setText(path, value), 'status', pathOf(path));
      }}
    >
      ${statuses.map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === text}>${label}</option>`,
      )}
      ${
        statuses.some(([value]) => value === text)
          ? nothing
          : html`<option value=${text} selected>${text}</option>`
      }
    </select>`,
  );
}

/** An empty caveat says that somebody decided against one: the box, and not the field. */
function caveatField(page: Page, { list, index }: Place): TemplateResult {
  const { t, store } = page;
  const path = [list, index, 'caveat'];
  const isNone = valueAt(page.file, path) === '';
  return html`${
    isNone
      ? nothing
      : textField(page, {
          path,
          name: ['caveat'],
          label: t.form.caveat,
          hint: t.form.caveatHint,
          rows: 3,
        })
  }
  ${
    isNone || textAt(page.file, path) === ''
      ? html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(isNone)}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              store.change(checked ? setText(path, '') : takeOut(path), 'edit', pathOf(path));
            }}
          />
          ${t.form.noCaveat}
        </label>`
      : nothing
  }`;
}

function reviewFields(page: Page, { list, index }: Place): TemplateResult {
  const { t } = page;
  const day = (key: string, label: string, hint?: string): TemplateResult => {
    const path = [list, index, 'review', key];
    const text = textAt(page.file, path);
    return textField(page, {
      path,
      name: ['review', key],
      label,
      ...(hint === undefined ? {} : { hint }),
      // A day that can't be read would be shown as none.
      type: text === '' || isDay(text) ? 'date' : 'text',
    });
  };
  return html`<fieldset class="section row">
    <legend>${t.form.review}</legend>
    ${textField(page, {
      path: [list, index, 'review', 'by'],
      name: ['review', 'by'],
      label: t.form.reviewBy,
    })}
    ${day('on', t.form.reviewOn)} ${day('due', t.form.reviewDue, t.form.reviewDueHint)}
  </fieldset>`;
}
