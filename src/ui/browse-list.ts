import { html, type TemplateResult } from 'lit';
import type { Entry, Faq } from '../core/faq/faq.js';
import { entryButtons } from './message.js';
import type { View } from './view.js';

/** Every question that the article answers, under the headings of its topics, in the file's order. */
export function browseList(faq: Faq, view: View): TemplateResult {
  const { messages, requests } = view;
  const topics = new Map<string, Entry[]>();
  for (const entry of faq.entries) {
    const others = topics.get(entry.topic);
    if (others) others.push(entry);
    else topics.set(entry.topic, [entry]);
  }
  return html`<div
    class="log browse"
    part="browse"
    role="region"
    aria-label=${messages.allQuestions}
    tabindex="0"
  >
    <p class="back">
      <button type="button" class="plain" @click=${() => requests.browse(false)}>
        ${messages.backToConversation}
      </button>
    </p>
    <h3 tabindex="-1" class="browse-title">${messages.allQuestions}</h3>
    ${[...topics].map(
      ([topic, entries]) =>
        html`<div class="browse-topic" lang=${faq.language}>
          <h4>${topic}</h4>
          ${entryButtons(entries, view)}
        </div>`,
    )}
  </div>`;
}
