import { html, nothing, type TemplateResult } from 'lit';
import type { ContactPayload, PayloadName } from '../core/contact/contact-message.js';
import type { ContactState, ContactStatus } from '../core/contact/contact.js';
import { contactFields } from './contact-form.js';
import { phoneLine } from './contact-link.js';
import type { ContactMessages } from '../i18n/contact-messages.js';
import type { FormView } from './form-view.js';
import { safetyCard } from './safety-card.js';
import type { View } from './view.js';

/** The form in the widget, in the place of the conversation: one step at a time. */
export function contactPanel(state: ContactState, view: View, form: FormView): TemplateResult {
  return html`<div class="log contact-panel" part="contact-panel">
    <p class="back">
      <button type="button" class="plain" @click=${form.requests.close}>
        ${form.messages.back}
      </button>
    </p>
    ${step(state, view, form)} ${phoneLine(view.contact)}
  </div>`;
}

function step(state: ContactState, view: View, form: FormView): TemplateResult {
  const { messages, requests } = form;
  switch (state.status.step) {
    case 'editing':
      return contactFields(state, form);
    case 'preview':
      return preview(state.status.payload, form);
    case 'safety':
      return html`<div class="step" role="group" aria-labelledby="safety-title-0" tabindex="-1">
          ${safetyCard(state.status.assessment, 0, view)}
        </div>
        <div class="actions">
          <button type="button" class="plain" @click=${() => requests.check(null)}>
            ${messages.sendAnyway}
          </button>
          <button type="button" class="plain" @click=${requests.edit}>${messages.change}</button>
        </div>`;
    case 'sending':
      return html`<h3 tabindex="-1" class="step">${messages.sending}</h3>`;
    case 'sent':
      return html`<h3 tabindex="-1" class="step">${messages.sentTitle}</h3>
        <p>${messages.sent(form.replyTime)}</p>
        <p>${messages.notWatched(view.helpLines.emergency, view.helpLines.lifeline)}</p>`;
    case 'failed':
      return failed(state, state.status, form);
  }
}

/** Always sent along, and of no interest to read; so are the web team's hidden fields. */
const TECHNICAL = new Set(['id', 'elapsedMs', 'website']);

const isOwn = (name: string, own: Readonly<Record<PayloadName, string>>): name is PayloadName =>
  Object.hasOwn(own, name);

/** What programs read as "true" or "text" is said in words. */
function inWords(name: string, value: string, { ways, agreed }: ContactMessages): string {
  if (name === 'consent') return agreed;
  const way = Object.entries(ways).find(([key]) => name === 'preferredWay' && key === value);
  return way?.[1] ?? value;
}

function preview(payload: ContactPayload, { messages, requests }: FormView): TemplateResult {
  const names = messages.previewNames;
  const rows = (isTechnical: boolean): TemplateResult[] =>
    payload
      .filter(([name]) => (TECHNICAL.has(name) || !isOwn(name, names)) === isTechnical)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${isOwn(name, names) ? names[name] : name}</dt>
            <dd>${inWords(name, value, messages)}</dd>
          </div>`,
      );
  return html`<h3 tabindex="-1" class="step">${messages.previewTitle}</h3>
    <dl class="preview">${rows(false)}</dl>
    <details class="source">
      <summary class="plain">${messages.previewHidden}</summary>
      <dl class="preview">${rows(true)}</dl>
    </details>
    <div class="actions">
      <button
        type="button"
        class="contact"
        @click=${(event: MouseEvent) => {
          // The second click of a double click on "Check" has seen nothing.
          if (event.detail < 2) requests.send();
        }}
      >
        ${messages.send}
      </button>
      <button type="button" class="plain" @click=${requests.edit}>${messages.change}</button>
    </div>`;
}

function failed(
  { draft, isDraftStored }: ContactState,
  { result }: Extract<ContactStatus, { step: 'failed' }>,
  form: FormView,
): TemplateResult {
  const { messages, requests } = form;
  const waitS = result.kind === 'refused' ? result.retryAfterS : null;
  return html`<h3 tabindex="-1" class="step">${messages.failed[result.reason]}</h3>
    <p>${messages.kept} ${waitS === null ? nothing : messages.retryAfter(waitS)}</p>
    ${isDraftStored ? nothing : html`<p class="note">${messages.notStored}</p>`}
    <div class="actions">
      <button type="button" class="contact" @click=${requests.send}>${messages.send}</button>
      <button type="button" class="plain" @click=${requests.edit}>${messages.change}</button>
      <button type="button" class="plain" @click=${() => requests.copy(draft.message)}>
        ${form.isCopied ? messages.copied : messages.copy}
      </button>
      <button type="button" class="plain" @click=${requests.clear}>${messages.clear}</button>
    </div>`;
}
