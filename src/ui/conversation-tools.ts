import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** Where the tools stand: after a card they leave its numbers the room, and the way from the field to them. */
export const toolsPlace = ({ state, isBrowsing }: View): 'above' | 'below' | 'nowhere' => {
  if (isBrowsing) return 'nowhere';
  const last = state.messages.at(-1);
  return last?.from === 'faq' && last.content.kind === 'safety' ? 'above' : 'below';
};

/** Leads to a reply that came while the visitor read further up. */
export const newAnswerButton = ({ hasUnseen, messages, requests }: View): Shown =>
  hasUnseen
    ? html`<button type="button" class="new-answer" part="new-answer" @click=${requests.goToNew}>
        ${messages.newAnswer}
      </button>`
    : nothing;

type Shown = TemplateResult | typeof nothing;

/** What concerns the whole conversation. */
export function conversationTools(view: View): Shown {
  const { messages, state, requests } = view;
  const hasMessages = state.messages.length > 0;
  const hasList = state.dataset.status === 'ready';
  // While the questions load their row keeps its place, so that the field doesn't move when they come.
  if (!hasMessages && state.dataset.status === 'failed') return nothing;
  const tool = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${act}>${text}</button>`;
  return html`<div class="tools" part="tools">
    ${hasList ? tool(messages.allQuestions, () => requests.browse(true)) : nothing}
    ${hasMessages ? tool(messages.clear, requests.clear) : nothing}
  </div>`;
}
