import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerContent, Message } from '../core/conversation/state.js';
import type { Entry, Faq } from '../core/faq/faq.js';
import { interfaceFor } from '../i18n/index.js';
import { draftMark, topicDraftMark } from '../i18n/draft-mark.js';
import { answerTools } from './answer-tools.js';
import { contactLink, handOff } from './contact-link.js';
import { richText } from './rich-text.js';
import { safetyCard, supportStrip } from './safety-card.js';
import type { View } from './view.js';

type Reply = Extract<Message, { from: 'faq' }>;

/**
 * One message of the conversation. It stays in the language that it was given in, with the words
 * around it, when the visitor switches to another one.
 */
export function message(item: Message, whole: View): TemplateResult {
  const lang = item.language ?? nothing;
  const view = viewIn(item.language, whole);
  if (item.from === 'visitor') {
    return html`<li class="visitor" part="visitor-message" lang=${lang} data-message=${item.id}>
      <h3 class="hidden">${view.messages.youAsked}</h3>
      <p>${item.text}</p>
    </li>`;
  }
  return html`<li class="faq" part="faq-message" lang=${lang} data-message=${item.id}>
    <h3 class="hidden">${view.messages.answer}</h3>
    ${hasStrip(item) ? supportStrip(item.assessment, view) : nothing} ${body(item, view)}
  </li>`;
}

function viewIn(language: string | null, view: View): View {
  const texts = language === null ? null : interfaceFor(language);
  if (!texts) return view;
  const { messages, contact } = texts;
  return { ...view, messages, contact: { ...view.contact, messages: contact } };
}

/** Also with a question picked from a list, which gets its answer whatever it speaks of. */
const hasStrip = ({ content, assessment }: Reply): boolean =>
  content.kind !== 'safety' && assessment.level !== 'none';

function body(reply: Reply, view: View): TemplateResult {
  const { id, content, question, assessment } = reply;
  const { messages } = view;
  switch (content.kind) {
    case 'answer':
      return answer(content, reply, view);
    case 'choices':
      return html`<p>${messages.didYouMean}</p>
        ${entryButtons(content.entries, view)}
        <div class="handoff">
          <p>${messages.noneOfThese}</p>
          ${contactLink(question, view)}
        </div>`;
    case 'handoff':
      return html`${draftLine(topicDraftMark(content, messages))}
        <p>${content.topic?.message ?? messages.notCovered}</p>
        ${handOff(question, view)}`;
    case 'smalltalk':
      return html`<p>${messages.smallTalk[content.smallTalk]}</p>
        ${content.smallTalk === 'identity' ? contactLink(null, view) : nothing}`;
    case 'safety':
      return html`${safetyCard(assessment, id, view)}
      ${content.below?.kind === 'answer' ? answer(content.below, reply, view) : nothing}`;
  }
}

function answer(
  content: AnswerContent,
  { id, question, language, content: whole }: Reply,
  view: View,
): TemplateResult {
  const { entry, related, article } = content;
  const { messages } = view;
  // Under a card nothing asks for anything, and what was written is put into no storage or form.
  const isUnderCard = whole.kind === 'safety';
  return html`<article class="answer" part="answer" aria-label=${entry.question}>
    <p class="topic" part="topic">${entry.topic}</p>
    <h4 part="answered-question">${entry.question}</h4>
    ${draftLine(draftMark(entry, messages))} ${richText(entry.answer)}
    ${
      entry.caveat === null
        ? nothing
        : html`<div class="caveat" part="caveat">
            <strong>${messages.caveat}</strong>${richText(entry.caveat)}
          </div>`
    }
    ${source(entry, article, view)}
    ${isUnderCard ? nothing : answerTools({ messageId: id, content, language }, view)}
    ${
      related.length === 0
        ? nothing
        : html`<h5>${messages.related}</h5>
            ${entryButtons(related, view)}`
    }
    <div class="handoff">
      <p>${messages.stillAQuestion}</p>
      ${contactLink(isUnderCard ? null : question, view)}
    </div>
  </article>`;
}

const draftLine = (mark: string | null): TemplateResult | typeof nothing =>
  mark === null ? nothing : html`<p class="draft" part="draft">${mark}</p>`;

function source(
  { source: { quotes, translations } }: Entry,
  article: Faq['article'],
  { messages }: View,
): TemplateResult {
  const { title, publisher, language } = article;
  return html`<details class="source" part="source">
    <summary>${messages.fromArticle}</summary>
    ${quotes.map(
      (quote, i) =>
        html`<blockquote lang=${language}>${quote}</blockquote>
          ${translations[i] === undefined ? nothing : html`<p class="translation">${translations[i]}</p>`}`,
    )}
    ${title === '' ? nothing : html`<p class="cite" lang=${language}>${messages.articleName(title, publisher)}</p>`}
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
            <span class="text">${entry.question}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
