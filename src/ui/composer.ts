import { html, type TemplateResult } from 'lit';
import { QUESTION_MAX } from '../core/conversation/conversation.js';
import { sendIcon } from './icons.js';
import type { View } from './view.js';

/** Where the visitor types. Enter sends, Shift+Enter makes a new line. */
export function composer(view: View): TemplateResult {
  const { messages, suggestions, state } = view;
  const { controls, active } = suggestions.field;
  return html`<form
    class="composer"
    part="composer"
    novalidate
    @submit=${(event: SubmitEvent) => send(event, view)}
  >
    ${suggestions.render(messages, state.dataset.status === 'ready' ? state.dataset.faq.language : view.language)}
    <label for="question">${messages.question}</label>
    <div class="field">
      <textarea
        id="question"
        part="input"
        rows="1"
        maxlength=${QUESTION_MAX}
        placeholder=${messages.placeholder}
        autocomplete="off"
        enterkeyhint="send"
        aria-autocomplete="list"
        aria-controls=${controls}
        aria-activedescendant=${active}
        @input=${(event: Event) => suggest(event, view)}
        @keydown=${(event: KeyboardEvent) => handleKey(event, view)}
        @blur=${() => suggestions.close()}
      ></textarea>
      <button type="submit" class="send" part="send" aria-label=${messages.send}>
        ${sendIcon}
      </button>
    </div>
  </form>`;
}

function suggest(event: Event, { suggestions }: View): void {
  if (event.currentTarget instanceof HTMLTextAreaElement)
    suggestions.update(event.currentTarget.value);
}

function send(event: SubmitEvent, view: View): void {
  event.preventDefault();
  const form = event.currentTarget;
  const input = form instanceof HTMLFormElement ? form.elements.namedItem('question') : null;
  if (!(input instanceof HTMLTextAreaElement)) return;
  const text = input.value;
  input.form?.reset();
  input.focus();
  view.suggestions.close();
  view.requests.ask(text);
}

function handleKey(event: KeyboardEvent, { suggestions }: View): void {
  if (suggestions.handleKey(event)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  // While an input method composes, Enter accepts its suggestion (229: Safari reports it late).
  const isComposing = event.isComposing || event.keyCode === 229;
  if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
}
