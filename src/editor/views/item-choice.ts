import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { nameOf, type Page } from '../page.js';

export interface ItemChoice {
  readonly id: string;
  readonly label: string;
  /** For screen readers, where the label alone doesn't say what it is about. */
  readonly labelNamed?: string;
  readonly button: string;
  readonly buttonNamed?: string;
  /** Ids that stand before the others. */
  readonly first: readonly string[];
  readonly selected: string;
  /** Whether "no answer" and "safety" can be chosen too. */
  readonly outcomes?: boolean;
  readonly onChoose: (id: string) => void;
}

/** One of the entries and topics, and a button that does something with it. */
export function itemChoice(page: Page, choice: ItemChoice): TemplateResult {
  const { t } = page;
  return html`<div class="choice">
    <label for=${choice.id}>${choice.label}</label>
    <div class="row">
      <select id=${choice.id} aria-label=${choice.labelNamed ?? nothing}>
        ${itemOptions(page, choice)}
      </select>
      <button
        type="button"
        aria-label=${choice.buttonNamed ?? nothing}
        @click=${(event: Event) => {
          const row = (event.currentTarget as HTMLElement).parentElement;
          const value = row?.querySelector('select')?.value ?? '';
          if (value !== '') choice.onChoose(value);
        }}
      >
        ${choice.button}<span class="hidden"> (${choice.label})</span>
      </button>
    </div>
  </div>`;

  function itemOptions(
    { items }: Page,
    { first, selected, outcomes = false }: ItemChoice,
  ): unknown {
    const rest = items.filter(({ id }) => !first.includes(id));
    return guard([t, selected, ...first, ...rest.map(({ id, question }) => id + question)], () => {
      const option = (id: string, name: string): TemplateResult =>
        html`<option value=${id} ?selected=${id === selected}>${name}</option>`;
      return html`${first.map((id) => option(id, nameOf(page, id)))}
      ${
        outcomes
          ? html`${option('handoff', t.attempt.handoff)}${option('safety', t.attempt.safety)}`
          : nothing
      }
      ${rest.map(({ id, question }) => option(id, question || id))}`;
    });
  }
}
