import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { readHelpLines, readPlacement, textOr } from './attributes.js';
import { CONTACT_ATTRIBUTES, ContactController } from './contact-controller.js';
import { LANGUAGE_ATTRIBUTES, LanguageController } from './language-controller.js';
import { fetchFaq } from './adapters/fetch-faq.js';
import { pause } from './adapters/pause.js';
import { Warner } from './adapters/warn.js';
import { Conversation, type Notice } from './core/conversation/conversation.js';
import type { SafetyLanguage } from './i18n/safety-texts.js';
import { announcementFor, transcriptOf, type Announcement } from './ui/announce.js';
import { launcher } from './ui/launcher.js';
import { isSchemeOpen } from './ui/launcher-place.js';
import { liveRegions } from './ui/live-regions.js';
import { panel } from './ui/panel.js';
import { ReadingPosition } from './ui/reading-position.js';
import { styles } from './ui/styles/index.js';
import { SuggestionList } from './ui/suggestion-list.js';
import type { Placement, Requests, View } from './ui/view.js';
import { WindowPlaceController } from './ui/window-place.js';

const OWN_ATTRIBUTES = [...CONTACT_ATTRIBUTES, ...LANGUAGE_ATTRIBUTES];

/**
 * A FAQ that answers from the clinic's own article, in the page, and hands over to the clinic.
 *
 * @element clinic-faq
 * @attr {string} src - Address of the FAQ file (JSON). Fetched when the panel is first opened.
 * @attr {string} src-es - Address of the FAQ file in Spanish: used where the page, or the visitor, is in Spanish. With both, visitors can switch.
 * @attr {string} lang - Language of the interface, en or es; without it that of the closest element that has one.
 * @attr {string} contact-url - Address of the clinic's contact page (http or https).
 * @attr {'bottom-end'|'bottom-start'|'inline'} placement - Where the widget stands. Default: bottom-end.
 * @attr {boolean} open - Whether the panel is open.
 * @attr {string} help-lines - Outside the United States: the numbers shown to people in danger, "emergency: 112; lifeline: 0800 111 0 111", optionally with text, chat (https) and poison. See docs/safety.md.
 * @attr {boolean} no-safety-event - Keeps `clinic-faq-safety` from being fired.
 * @fires clinic-faq-open - The panel was opened.
 * @fires clinic-faq-answered - An answer was shown. detail: { entryId, confidence }
 * @fires clinic-faq-unanswered - The article has no answer. detail: { topicId } (or null)
 * @fires clinic-faq-safety - Help was shown to someone who may be in danger. detail: { level }, nothing else
 * @fires clinic-faq-handoff - The visitor follows the link to the contact page. detail: { isQuestionCarried }
 * @fires clinic-faq-error - The FAQ could not be loaded. detail: { code, message, problems }
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The open widget.
 * @csspart header - Its title bar.
 * @csspart language - The button that leads to the other language.
 * @csspart close - Its close button.
 * @csspart log - The scrolling conversation.
 * @csspart welcome - Greeting, disclaimer and first questions.
 * @csspart visitor-message - What the visitor wrote.
 * @csspart faq-message - A reply.
 * @csspart answer - An answer from the article.
 * @csspart draft - The line with an answer that no clinician has reviewed.
 * @csspart caveat - The article's own caution.
 * @csspart source - The quotes behind an answer.
 * @csspart contact - The link to the contact page.
 * @csspart composer - Where the visitor types.
 * @csspart input - The text field.
 * @csspart send - The send button.
 * @csspart safety-card - The card that leads when someone is in danger.
 * @csspart pinned-help - The numbers that stay in view after such a card.
 * @csspart support - The 988 lines with an answer about suicide.
 * @csspart crisis-line - The 988 line that is always in view.
 * @slot logo - The clinic's logo, in the title bar.
 * @slot greeting - In the place of the greeting in the FAQ file.
 * @slot footer - Below the 988 line.
 * @cssprop [--clinic-faq-accent] - Colour of buttons; links and tints are mixed from it, text on it is black or white.
 * @cssprop [--clinic-faq-surface] - Background of the panel, light or dark; the text follows.
 * @cssprop [--clinic-faq-text] - Colour of text.
 * @cssprop [--clinic-faq-font] - Font family. Default: the system's.
 * @cssprop [--clinic-faq-size] - Size of text, at least 16px. Default: the page's 1rem.
 * @cssprop [--clinic-faq-radius=16px] - Corner radius of the panel; the others follow.
 * @cssprop [--clinic-faq-offset=20px] - Distance from the edges of the window.
 * @cssprop [--clinic-faq-offset-block] - Distance from its lower edge, where it differs: above a cookie bar.
 * @cssprop [--clinic-faq-width=26em] - Width of the floating panel.
 * @cssprop [--clinic-faq-height=42em] - Its greatest height.
 */
export class ClinicFaq extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { converter: textOr('') },
    contactUrl: { converter: textOr(''), attribute: 'contact-url' },
    placement: { converter: textOr('bottom-end') },
    open: { type: Boolean, reflect: true },
    helpLines: { converter: textOr(''), attribute: 'help-lines' },
    noSafetyEvent: { type: Boolean, attribute: 'no-safety-event' },
  };
  static override styles = styles;
  // Closed, so that session recorders on the page can't read what a visitor types: docs/decisions/0002.
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...OWN_ATTRIBUTES];
  }

  declare src: string;
  declare contactUrl: string;
  declare placement: string;
  declare open: boolean;
  declare helpLines: string;
  declare noSafetyEvent: boolean;

  readonly #warner = new Warner();
  readonly #language = new LanguageController(this);
  readonly #conversation = new Conversation({
    loadFaq: () => fetchFaq(this.#language.source),
    pause,
    onChange: () => {
      this.#contact.hush();
      this.requestUpdate();
    },
    onNotice: (notice) => this.#notify(notice),
  });
  readonly #suggestions = new SuggestionList({
    suggest: (text) => this.#conversation.suggest(text),
    onChange: () => this.requestUpdate(),
    onPick: (entry) => this.#pick(entry.id),
  });
  readonly #contact = new ContactController({
    element: this,
    warner: this.#warner,
    contactUrl: () => this.contactUrl,
    texts: () => this.#language.texts,
    transcript: () => transcriptOf(this.#conversation.state),
    hide: () => this.hide(),
    onHandOff: (isQuestionCarried) => this.#emit('clinic-faq-handoff', { isQuestionCarried }),
  });
  /** Set when the visitor opens or closes: where the focus goes with the next update. */
  #focus: 'composer' | 'opener' | null = null;
  #opener: HTMLElement | null = null;
  #cardLanguage: SafetyLanguage | null = null;
  readonly #readingPosition = new ReadingPosition();
  #shownStep: string | null = null;
  /** The last message when the panel was closed, or the visitor typed on: it is not announced again. */
  #heardId = 0;

  constructor() {
    super();
    this.src = '';
    this.contactUrl = '';
    this.placement = 'bottom-end';
    this.open = false;
    this.helpLines = '';
    this.noSafetyEvent = false;
    this.addController(this.#language);
    this.addController(this.#suggestions);
    this.addController(new WindowPlaceController(this));
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (OWN_ATTRIBUTES.includes(name)) this.#language.read();
  }

  /** Opens the panel and puts the cursor into the question field. */
  show(): void {
    const active = document.activeElement;
    this.#opener =
      active instanceof HTMLElement && active !== document.body && active !== this ? active : null;
    this.#focus = 'composer';
    this.open = true;
    this.requestUpdate();
  }

  /** Closes the panel; the focus, if it was in there, goes back to where it was opened from. */
  hide(): void {
    // On nothing: Safari doesn't focus the close button that is clicked. Not ":focus-within", which
    // Chrome doesn't see through the top layer.
    const root = this.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
    const hadFocus = this.contains(active) || document.activeElement === document.body;
    if (this.open && hadFocus) this.#focus = 'opener';
    this.open = false;
  }

  /** Opens the panel and asks, as if the visitor had typed it. */
  ask(text: string): void {
    this.show();
    this.#conversation.ask(text);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isShown = this.open || this.#placement === 'inline';
    const { dataset, messages } = this.#conversation.state;
    if ((changed.has('open') && !this.open) || this.#suggestions.isOpen) {
      this.#heardId = messages.at(-1)?.id ?? 0;
      this.#language.switchIsHeard();
    }
    if (this.#language.hasNewSource() && dataset.status !== 'idle') {
      void this.#conversation.reload();
    } else if (isShown && dataset.status === 'idle') {
      void this.#conversation.load();
    }
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const announcement = this.#announcement(view);
    const isShown = this.open || this.#placement === 'inline';
    return html`<div
      class=${isSchemeOpen(this) ? 'root system' : 'root'}
      lang=${view.language}
      @keydown=${keepInside}
      @keyup=${keepInside}
      @keypress=${keepInside}
      @beforeinput=${keepInside}
      @input=${keepInside}
      @compositionstart=${keepInside}
      @compositionupdate=${keepInside}
      @compositionend=${keepInside}
      @paste=${keepInside}
      @copy=${keepInside}
    >
      ${launcher(view)}${panel(view)}${liveRegions(isShown ? announcement : null)}
    </div>`;
  }

  #announcement(view: View): Announcement {
    if (this.#suggestions.isOpen) return this.#suggestions.announcement(view.messages);
    const text = this.#contact.announcement;
    if (text !== null) return { text, isUrgent: false, key: text };
    return announcementFor(view, this.#heardId);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#emit('clinic-faq-open');
    this.#moveFocus();
    this.#followContact();
    this.#readingPosition.update(this.renderRoot, this.#conversation.state);
  }

  get #placement(): Placement {
    return readPlacement(this.placement, this.#warner);
  }

  #view(): View {
    return {
      state: this.#conversation.state,
      ...this.#language.view,
      placement: this.#placement,
      isOpen: this.open,
      contact: this.#contact.view,
      helpLines: readHelpLines(this.helpLines, this.#warner),
      cardLanguage: this.#cardLanguage,
      suggestions: this.#suggestions,
      requests: this.#requests,
    };
  }

  readonly #requests: Requests = {
    open: () => this.show(),
    close: () => this.hide(),
    ask: (text) => this.#conversation.ask(text),
    showEntry: (entryId) => this.#conversation.show(entryId),
    retry: () => {
      this.#focus = 'composer'; // the button that was pressed goes away
      void this.#conversation.load();
    },
    switchTo: (language) => {
      this.#heardId = this.#conversation.state.messages.at(-1)?.id ?? 0;
      this.#suggestions.close();
      this.#language.switchTo(language);
    },
    showCardsIn: (language) => {
      this.#cardLanguage = language;
      this.requestUpdate();
    },
  };

  #pick(entryId: string): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field) field.value = '';
    this.#conversation.show(entryId);
  }

  #notify(notice: Notice): void {
    switch (notice.type) {
      case 'answered':
        this.#emit('clinic-faq-answered', {
          entryId: notice.entryId,
          confidence: notice.confidence,
        });
        break;
      case 'unanswered':
        this.#emit('clinic-faq-unanswered', { topicId: notice.topicId });
        break;
      case 'safety':
        if (!this.noSafetyEvent) this.#emit('clinic-faq-safety', { level: notice.level });
        break;
      case 'failed':
        this.#warner.warn('faq-not-loaded', notice.detail);
        this.#emit('clinic-faq-error', {
          code: notice.failure,
          message: notice.detail,
          problems: notice.problems,
        });
        break;
      case 'problems': {
        const [first] = notice.problems;
        const more = `${notice.problems.length} problem(s) in ${this.#language.source}; the first at ${first?.path ?? ''}: ${first?.message ?? ''}`;
        this.#warner.warn('faq-problems', more);
        break;
      }
    }
  }

  #emit(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #moveFocus(): void {
    const wanted = this.#focus;
    this.#focus = null;
    if (wanted === 'composer') this.renderRoot.querySelector('textarea')?.focus();
    if (wanted !== 'opener') return;
    const opener = this.#opener?.isConnected
      ? this.#opener
      : this.renderRoot.querySelector<HTMLElement>('.launcher');
    opener?.focus();
  }

  /** Each step of the form begins where it is to be read from. */
  #followContact(): void {
    const { step } = this.#contact;
    if (step === this.#shownStep) return;
    const isBack = step === null;
    this.#shownStep = step;
    if (!this.open && this.#placement !== 'inline') return;
    const target = isBack ? '#question' : '.problems, .step, .card h3, #contact-message';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }
}

/** Registers the element, unless the page has one already. */
export function defineClinicFaq(): void {
  if (!customElements.get('clinic-faq')) customElements.define('clinic-faq', ClinicFaq);
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-faq': ClinicFaq;
  }
}

/** Typing here must not trigger the page's keyboard shortcuts, nor tell its scripts what is typed. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
