import { html, nothing, type TemplateResult } from 'lit';
import type { GivenAnswer } from './answer-view.js';
import type { View } from './view.js';

/** What a visitor can do with an answer: take it along, and say whether it helped. */
export function answerTools(answer: GivenAnswer, view: View): TemplateResult {
  const { messages, answers } = view;
  const { copy, copyLink, print } = answers.requests;
  const tool = (text: string, act: (given: GivenAnswer) => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => act(answer)}>${text}</button>`;
  return html`<div class="answer-tools" part="answer-tools">
    ${tool(messages.copy, copy)} ${tool(messages.print, print)} ${tool(messages.copyLink, copyLink)}
    ${helpful(answer, view)}
  </div>`;
}

/** The buttons stay where they are when pressed, so that the focus does, too; they count once. */
function helpful(answer: GivenAnswer, { messages, answers }: View): TemplateResult {
  const judged = answers.isHelpful.get(answer.messageId);
  const note = answers.note?.messageId === answer.messageId ? answers.note.text : null;
  const label = `helpful-${answer.messageId}`;
  const button = (text: string, isHelpful: boolean): TemplateResult =>
    html`<button
      type="button"
      class="judge"
      aria-pressed=${judged === isHelpful ? 'true' : 'false'}
      aria-disabled=${judged === undefined ? 'false' : 'true'}
      @click=${() => answers.requests.judge(answer, isHelpful)}
    >
      ${text}
    </button>`;
  return html`<div class="helpful" part="feedback" role="group" aria-labelledby=${label}>
    <span id=${label}>${messages.helpful}</span>
    ${button(messages.yes, true)} ${button(messages.no, false)}
    ${
      // read out from the live region: a second time would be once too often
      note === null ? nothing : html`<span class="tool-note" aria-hidden="true">${note}</span>`
    }
  </div>`;
}
