import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../core/conversation/state.js';
import type { Entry, Faq } from '../core/faq/faq.js';
import { contactLink, handOff } from './contact-link.js';
import { richText } from './rich-text.js';
import { safetyCard, supportStrip } from './safety-card.js';
import type { View } from './view.js';

type Reply = Extract<Message, { from: 'faq' }>;

/** One message of the conversation. */
export function message(item: Message, view: View): TemplateResult {
  if (item.from === 'visitor') {
    return html`<li class="visitor" part="visitor-message" data-message=${item.id}>
      <h3 class="hidden">${view.messages.youAsked}</h3>
      <p>${item.text}</p>
    </li>`;
  }
  return html`<li class="faq" part="faq-message" data-message=${item.id}>
    <h3 class="hidden">${view.messages.answer}</h3>
    ${hasStrip(item) ? supportStrip(item.assessment, view) : nothing} ${body(item, view)}
  </li>`;
}

/** Also with a question picked from a list, which gets its answer whatever it speaks of. */
const hasStrip = ({ content, assessment }: Reply): boolean =>
  content.kind !== 'safety' && assessment.level !== 'none';

function body(reply: Reply, view: View): TemplateResult {
  const { id, content, question, assessment } = reply;
  const { messages } = view;
  switch (content.kind) {
    case 'answer':
      return answer(content.entry, content.related, question, view);
    case 'choices':
      return html`<p>${messages.didYouMean}</p>
        ${entryButtons(content.entries, view)}
        <div class="handoff">
          <p>${messages.noneOfThese}</p>
          ${contactLink(question, view)}
        </div>`;
    case 'handoff':
      return html`<p>${content.message ?? messages.notCovered}</p>
        ${handOff(question, view)}`;
    case 'smalltalk':
      return html`<p>${messages.smallTalk[content.smallTalk]}</p>
        ${content.smallTalk === 'identity' ? contactLink(null, view) : nothing}`;
    case 'safety':
      return html`${safetyCard(assessment, id, view)}
      ${content.below ? body({ ...reply, content: content.below }, view) : nothing}`;
  }
}

function answer(
  entry: Entry,
  related: readonly Entry[],
  question: string,
  view: View,
): TemplateResult {
  const { messages, state } = view;
  return html`<article class="answer" part="answer" aria-label=${entry.question}>
    <p class="topic" part="topic">${entry.topic}</p>
    <h4 part="answered-question">${entry.question}</h4>
    ${richText(entry.answer)}
    ${
      entry.caveat === null
        ? nothing
        : html`<div class="caveat" part="caveat">
            <strong>${messages.caveat}</strong>${richText(entry.caveat)}
          </div>`
    }
    ${state.dataset.status === 'ready' ? source(entry, state.dataset.faq, view) : nothing}
    ${
      related.length === 0
        ? nothing
        : html`<h5>${messages.related}</h5>
            ${entryButtons(related, view)}`
    }
    <div class="handoff">
      <p>${messages.stillAQuestion}</p>
      ${contactLink(question, view)}
    </div>
  </article>`;
}

function source(entry: Entry, faq: Faq, { messages }: View): TemplateResult {
  const { title, publisher } = faq.article;
  return html`<details class="source" part="source">
    <summary>${messages.fromArticle}</summary>
    ${entry.source.quotes.map((quote) => html`<blockquote>${quote}</blockquote>`)}
    ${title === '' ? nothing : html`<p class="cite">${messages.articleName(title, publisher)}</p>`}
  </details>`;
}

/** Questions to pick from; picking one shows its answer. */
export function entryButtons(entries: readonly Entry[], { requests }: View): TemplateResult {
  return html`<ul class="questions" part="questions">
    ${entries.map(
      (entry) =>
        html`<li>
          <button
            type="button"
            class="pick"
            part="pick"
            @click=${() => requests.showEntry(entry.id)}
          >
            ${entry.question}
          </button>
        </li>`,
    )}
  </ul>`;
}
