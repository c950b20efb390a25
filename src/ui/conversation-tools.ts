import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** Between conversation and composer: what concerns the whole of it. */
export function conversationTools(view: View): TemplateResult | typeof nothing {
  const { messages, state, requests, hasUnseen, isBrowsing } = view;
  const hasMessages = state.messages.length > 0;
  const hasList = state.dataset.status === 'ready';
  if (isBrowsing || (!hasMessages && !hasList)) return nothing;
  const tool = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${act}>${text}</button>`;
  return html`<div class="tools" part="tools">
    ${
      hasUnseen
        ? html`<button
            type="button"
            class="new-answer"
            part="new-answer"
            @click=${requests.goToNew}
          >
            ${messages.newAnswer}
          </button>`
        : nothing
    }
    ${hasList ? tool(messages.allQuestions, () => requests.browse(true)) : nothing}
    ${hasMessages ? tool(messages.clear, requests.clear) : nothing}
  </div>`;
}
