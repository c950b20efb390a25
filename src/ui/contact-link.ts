import { html, nothing, type TemplateResult } from 'lit';
import type { ContactView } from './contact-view.js';
import type { View } from './view.js';

/** Beside every way of writing. */
export const phoneLine = ({
  phone,
  hours,
  messages,
}: ContactView): TemplateResult | typeof nothing =>
  phone === null
    ? nothing
    : html`<p class="phone">
        <a href="tel:${phone}">${messages.call(phone)}</a>
        ${hours === null ? nothing : html`<span>${hours}</span>`}
      </p>`;

/**
 * The way to the clinic, as the web team chose it, with the phone beside it.
 * @param note what is to be said of that way
 */
export function contactLink(
  question: string | null,
  view: View,
  note: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { messages, contact } = view;
  return html`${way(question, view)} ${note} ${searchNote(question, contact)} ${phoneLine(contact)}
  ${contact.way.kind === 'none' && contact.phone === null ? html`<p>${messages.noContact}</p>` : nothing}`;
}

/** The same where a question could not be answered: says what becomes of it. */
export function handOff(question: string | null, view: View): TemplateResult {
  const { contact, messages } = view;
  if (question === null) return contactLink(null, view);
  const isCarried =
    contact.way.kind !== 'none' && !(contact.way.kind === 'url' && !contact.way.isCarried);
  const isSearched = contact.formSearch?.question === question;
  return isCarried && !isSearched
    ? contactLink(question, view, html`<p class="note">${messages.carried}</p>`)
    : html`${contactLink(question, view)} ${copyQuestion(question, contact)}`;
}

/** Where the visitor pressed, while the page's form is looked for and when it is not there. */
function searchNote(
  question: string | null,
  { formSearch, messages }: ContactView,
): TemplateResult | typeof nothing {
  if (formSearch?.question !== question) return nothing;
  return html`<p class="form-search">
    ${formSearch.isOver ? messages.formNotFound : messages.formSearched}
  </p>`;
}

/** Nothing may travel in an address, so to another site the visitor takes the question along. */
const copyQuestion = (
  question: string,
  { messages, requests, isCopied }: ContactView,
): TemplateResult =>
  html`<p>
    <button type="button" class="plain" @click=${() => requests.copy(question)}>
      ${isCopied ? messages.copied : messages.copyQuestion}
    </button>
  </p>`;

function way(question: string | null, view: View): TemplateResult | typeof nothing {
  const { messages, contact } = view;
  const reach = (): void => contact.requests.reach(question);
  switch (contact.way.kind) {
    case 'url':
      // A plain link, so that it opens as links do.
      return html`<a class="contact" part="contact" href=${contact.way.url.href} @click=${reach}
        >${messages.contact}</a
      >`;
    case 'form':
    case 'page-form':
      return html`<button type="button" class="contact" part="contact" @click=${reach}>
        ${messages.contact}
      </button>`;
    case 'none':
      return nothing;
  }
}
