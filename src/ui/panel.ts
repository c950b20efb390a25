import { html, nothing, type TemplateResult } from 'lit';
import type { Faq } from '../core/faq/faq.js';
import type { LoadFailure } from '../core/faq/load.js';
import { browseList } from './browse-list.js';
import { composer } from './composer.js';
import { closeIcon } from './icons.js';
import { handOff } from './contact-link.js';
import { conversationTools, newAnswerButton, toolsPlace } from './conversation-tools.js';
import { LIVE_ID } from './live-regions.js';
import { entryButtons, message } from './message.js';
import { inlineText, richText } from './rich-text.js';
import { pinnedHelp, supportStrip, waitingForSupport } from './safety-card.js';
import type { View } from './view.js';

/** The open widget: title, conversation, composer, and the 988 line that is always in view. */
export function panel(view: View): TemplateResult | typeof nothing {
  const { messages, state, placement, requests } = view;
  const isInline = placement === 'inline';
  if (!view.isOpen && !isInline) return nothing;
  const title = state.dataset.status === 'ready' ? state.dataset.faq.title : messages.launcher;
  return html`<section
    class="panel ${placement}"
    part="panel"
    popover=${isInline ? nothing : 'manual'}
    role=${isInline ? 'region' : 'dialog'}
    aria-labelledby="title"
    aria-modal=${view.isModal ? 'true' : nothing}
    aria-owns=${view.isModal ? LIVE_ID : nothing}
    @keydown=${(event: KeyboardEvent) => closeOnEscape(event, view)}
  >
    <div class="header" part="header">
      <slot name="logo"></slot>
      <h2 id="title" lang=${faqLanguage(view)}>${title}</h2>
      ${languageSwitch(view)}
      ${
        isInline
          ? nothing
          : html`<button
              type="button"
              class="close"
              part="close"
              aria-label=${messages.close}
              @click=${requests.close}
            >
              ${closeIcon}
            </button>`
      }
    </div>
    ${pinned(view)}
    ${
      view.contact.renderForm
        ? view.contact.renderForm(view)
        : html`${middle(view)} ${newAnswerButton(view)}
          ${toolsPlace(view) === 'below' ? conversationTools(view) : nothing} ${composer(view)}`
    }
    <p class="crisis-line" part="crisis-line">${inlineText(messages.crisisLine(view.helpLines))}</p>
    <slot name="footer"></slot>
  </section>`;
}

/** In the language that it leads to, as the text of the button is. */
function languageSwitch({ otherLanguage, requests }: View): TemplateResult | typeof nothing {
  if (!otherLanguage) return nothing;
  const { code, name } = otherLanguage;
  return html`<button
    type="button"
    class="switch"
    part="language"
    lang=${code}
    @click=${() => requests.switchTo(code)}
  >
    ${name}
  </button>`;
}

/** What stands in the dataset is in its language, whatever that of the interface is. */
const faqLanguage = ({ state: { dataset } }: View): string | typeof nothing =>
  dataset.status === 'ready' ? dataset.faq.language : nothing;

/** The conversation, or all questions in its place. */
function middle(view: View): TemplateResult {
  const { dataset } = view.state;
  return view.isBrowsing && dataset.status === 'ready'
    ? browseList(dataset.faq, view)
    : conversation(view);
}

function conversation(view: View): TemplateResult {
  const { messages, state } = view;
  return html`<div
    class="log"
    part="log"
    role="region"
    aria-label=${messages.conversation}
    tabindex="0"
    @scroll=${view.requests.scrolled}
  >
    ${toolsPlace(view) === 'above' ? conversationTools(view) : nothing} ${opening(view)}
    <ol class="messages">
      ${state.messages.map((item) => message(item, view))}
    </ol>
    ${waitingSupport(view)}
    ${state.waiting.length > 0 && state.dataset.status === 'loading' ? html`<p class="status">${messages.waiting}</p>` : nothing}
    ${state.dataset.status === 'failed' ? failure(state.dataset.failure, view) : nothing}
  </div>`;
}

/** Help doesn't wait for the answer that it will stand with. */
function waitingSupport(view: View): TemplateResult | typeof nothing {
  const assessment = waitingForSupport(view.state);
  return assessment ? supportStrip(assessment, view) : nothing;
}

/** After a card: the numbers stay in view, whatever is asked next. */
function pinned(view: View): TemplateResult | typeof nothing {
  const cards = view.state.messages.filter(
    (item) => item.from === 'faq' && item.content.kind === 'safety',
  );
  const last = cards.at(-1);
  return last?.from === 'faq' ? pinnedHelp(last.assessment, view) : nothing;
}

function opening(view: View): TemplateResult | typeof nothing {
  const { dataset } = view.state;
  if (dataset.status === 'ready') return welcome(dataset.faq, view);
  return dataset.status === 'failed'
    ? nothing
    : html`<p class="status" part="status">${view.messages.loading}</p>`;
}

function welcome(faq: Faq, view: View): TemplateResult {
  const starters = faq.starters.flatMap((id) => faq.entries.filter((entry) => entry.id === id));
  return html`<div class="welcome" part="welcome">
    <div class="greeting" lang=${faq.language}>
      <slot name="greeting">${richText(faq.greeting)}</slot>
    </div>
    ${faq.disclaimer === '' ? nothing : html`<div class="disclaimer" part="disclaimer" lang=${faq.language}>${richText(faq.disclaimer)}</div>`}
    ${view.isRemembered ? html`<p class="tool-note">${view.messages.remembered}</p>` : nothing}
    ${
      starters.length === 0
        ? nothing
        : html`<h3>${view.messages.starters}</h3>
            <div lang=${faq.language}>${entryButtons(starters, view)}</div>`
    }
  </div>`;
}

function failure(reason: LoadFailure, view: View): TemplateResult {
  const { messages, requests, state } = view;
  const question = state.waiting.at(-1)?.text ?? null;
  return html`<div class="failure" part="failure">
    <p>${messages.failed} ${messages.failure[reason]}</p>
    <p>
      <button type="button" class="retry" part="retry" @click=${requests.retry}>
        ${messages.retry}
      </button>
    </p>
    ${handOff(question, view)}
  </div>`;
}

function closeOnEscape(event: KeyboardEvent, view: View): void {
  if (event.key === 'Escape' && view.placement !== 'inline' && !event.isComposing) {
    event.preventDefault();
    view.requests.close();
  }
}
