import { html, nothing, type TemplateResult } from 'lit';
import { CONTACT_LIMITS, type ContactField } from '../core/contact/contact-message.js';
import type { ContactState } from '../core/contact/contact.js';
import type { FormView } from './form-view.js';

/**
 * The fields, with what is wrong beside each. They get the draft as what they begin with, never by
 * their `value` or `checked`, whose setters session recorders watch: docs/decisions/0002.
 */
export function contactFields(state: ContactState, view: FormView): TemplateResult {
  const { messages, requests } = view;
  const { draft } = state;
  return html`<form
    class="contact-form"
    part="contact-form"
    novalidate
    @submit=${(event: SubmitEvent) => submit(event, view)}
  >
    <p>${messages.intro}</p>
    ${state.isDraftStored ? nothing : html`<p class="note">${messages.notStored}</p>`}
    ${problemList(state, view)} ${area(state, view)} ${line('name', 'text', 'name', state, view)}
    <p class="note">${messages.oneWay}</p>
    ${line('email', 'email', 'email', state, view)} ${line('phone', 'tel', 'tel', state, view)}
    ${wayChoice(state, view)} ${line('preferredTime', 'text', 'off', state, view)}
    <p class="trap" aria-hidden="true">
      <label>Website <input name="website" tabindex="-1" autocomplete="off" /></label>
    </p>
    ${
      view.hasTranscript
        ? tick('withTranscript', view.messages.transcript, draft.withTranscript, view)
        : nothing
    }
    ${tick('hasConsent', view.consent, draft.hasConsent, view, problemOf('consent', state, view))}
    <div class="actions">
      <button type="submit" class="contact">${messages.check}</button>
      <button type="button" class="plain" @click=${requests.clear}>${messages.clear}</button>
    </div>
  </form>`;
}

type LineField = 'name' | 'email' | 'phone' | 'preferredTime';
/** In the order of the form. */
const FIELDS: readonly ContactField[] = [
  ...(['message', 'name', 'email', 'phone'] as const),
  ...(['preferredWay', 'preferredTime', 'consent'] as const),
];
const REQUIRED: ReadonlySet<ContactField> = new Set(['name', 'message']);

function submit(event: SubmitEvent, { requests }: FormView): void {
  event.preventDefault();
  const form = event.currentTarget;
  const trap = form instanceof HTMLFormElement ? form.elements.namedItem('website') : null;
  requests.check(trap instanceof HTMLInputElement ? trap.value : '');
}

function problemOf(field: ContactField, state: ContactState, view: FormView): string | null {
  const problem = state.problems[field];
  if (problem === undefined) return null;
  return field === 'consent' ? view.messages.consentMissing : view.messages.problems[problem];
}

/** All of them at the top, each leading to its field; gets the focus when it appears. */
function problemList(state: ContactState, view: FormView): TemplateResult | typeof nothing {
  const fields = FIELDS.filter((field) => state.problems[field] !== undefined);
  if (fields.length === 0) return nothing;
  const { messages } = view;
  return html`<div class="problems" role="group" aria-labelledby="problems" tabindex="-1">
    <h3 id="problems">${messages.problemsTitle(fields.length)}</h3>
    <ul>
      ${fields.map(
        (field) =>
          html`<li>
            <button type="button" class="plain" @click=${(event: Event) => goTo(event, field)}>
              ${field === 'consent' ? nothing : `${messages.fields[field]}: `}${problemOf(field, state, view)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function goTo(event: Event, field: ContactField): void {
  const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null;
  const target = root instanceof ShadowRoot ? root.getElementById(`contact-${field}`) : null;
  target?.focus();
}

function labelled(
  field: Exclude<ContactField, 'consent'>,
  state: ContactState,
  view: FormView,
  control: TemplateResult,
): TemplateResult {
  const { messages } = view;
  const problem = problemOf(field, state, view);
  return html`<div class="line">
    <label for="contact-${field}"
      >${messages.fields[field]}${field === 'preferredTime' ? ` (${messages.optional})` : ''}</label
    >
    ${control}
    ${problem === null ? nothing : html`<p class="problem" id="problem-${field}">${problem}</p>`}
  </div>`;
}

function line(
  field: LineField,
  type: string,
  autocomplete: string,
  state: ContactState,
  view: FormView,
): TemplateResult {
  const isWrong = state.problems[field] !== undefined;
  return labelled(
    field,
    state,
    view,
    html`<input
      id="contact-${field}"
      type=${type}
      autocomplete=${autocomplete}
      maxlength=${CONTACT_LIMITS[field]}
      value=${state.draft[field]}
      ?required=${REQUIRED.has(field)}
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${isWrong ? `problem-${field}` : nothing}
      @input=${(event: Event) => view.requests.change({ [field]: valueOf(event) })}
    />`,
  );
}

function area(state: ContactState, view: FormView): TemplateResult {
  const isWrong = state.problems.message !== undefined;
  return labelled(
    'message',
    state,
    view,
    html`<textarea
      id="contact-message"
      rows="4"
      maxlength=${CONTACT_LIMITS.message}
      autocomplete="off"
      required
      .defaultValue=${state.draft.message}
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${isWrong ? 'problem-message' : nothing}
      @focus=${goToEnd}
      @input=${(event: Event) => view.requests.change({ message: valueOf(event) })}
    ></textarea>`,
  );
}

/** Where the visitor goes on writing; what a field begins with leaves the cursor before it. */
function goToEnd({ currentTarget: field }: Event): void {
  if (field instanceof HTMLTextAreaElement && field.selectionEnd === 0)
    field.selectionStart = field.value.length;
}

function wayChoice(state: ContactState, view: FormView): TemplateResult {
  const { messages, requests } = view;
  const problem = problemOf('preferredWay', state, view);
  const ways = ['', 'email', 'phone', 'text'] as const;
  return html`<fieldset
    class="ways"
    id="contact-preferredWay"
    tabindex="-1"
    aria-describedby=${problem === null ? nothing : 'problem-preferredWay'}
  >
    <legend>${messages.fields.preferredWay}</legend>
    ${ways.map(
      (way) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="preferredWay"
            ?checked=${state.draft.preferredWay === way}
            @change=${() => requests.change({ preferredWay: way })}
          />${messages.ways[way]}</label
        >`,
    )}
    ${problem === null ? nothing : html`<p class="problem" id="problem-preferredWay">${problem}</p>`}
  </fieldset>`;
}

function tick(
  name: 'hasConsent' | 'withTranscript',
  text: string,
  isTicked: boolean,
  view: FormView,
  problem: string | null = null,
): TemplateResult {
  const id = name === 'hasConsent' ? 'contact-consent' : 'contact-transcript';
  return html`<div class="line">
    <label class="choice"
      ><input
        id=${id}
        type="checkbox"
        ?checked=${isTicked}
        aria-invalid=${problem === null ? 'false' : 'true'}
        aria-describedby=${problem === null ? nothing : 'problem-consent'}
        @change=${(event: Event) =>
          view.requests.change({
            [name]: event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked,
          })}
      />${text}</label
    >
    ${problem === null ? nothing : html`<p class="problem" id="problem-consent">${problem}</p>`}
  </div>`;
}

function valueOf({ currentTarget: field }: Event): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : '';
}
