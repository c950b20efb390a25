import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { readHelpLines, readPlacement, textOr } from './attributes.js';
import { AnswerController } from './answer-controller.js';
import { CONTACT_ATTRIBUTES, ContactController } from './contact-controller.js';
import { LANGUAGE_ATTRIBUTES, LanguageController } from './language-controller.js';
import { MemoryController, REMEMBER_ATTRIBUTE } from './memory-controller.js';
import { ModalController } from './modal-controller.js';
import { PageController } from './page-controller.js';
import { fetchFaq } from './adapters/fetch-faq.js';
import { pause } from './adapters/pause.js';
import { Warner } from './adapters/warn.js';
import { Conversation, type Notice } from './core/conversation/conversation.js';
import type { SafetyLanguage } from './i18n/safety-texts.js';
import { announcementFor, transcriptOf, type Announcement } from './ui/announce.js';
import { launcher } from './ui/launcher.js';
import { liveRegions } from './ui/live-regions.js';
import { panel } from './ui/panel.js';
import { ReadingPosition } from './ui/reading-position.js';
import { styles } from './ui/styles/index.js';
import { SuggestionList } from './ui/suggestion-list.js';
import type { Placement, Requests, View } from './ui/view.js';

const OWN_ATTRIBUTES = [...CONTACT_ATTRIBUTES, ...LANGUAGE_ATTRIBUTES, REMEMBER_ATTRIBUTE];

/** Where the focus goes when what had it goes away, and when the panel opens. */
const FOCUS_TARGETS = { composer: 'textarea', log: '.log', list: '.browse-title' };
type FocusTarget = keyof typeof FOCUS_TARGETS | 'opener';

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
 * @attr {boolean} remember - Keeps the conversation in this tab for 30 minutes, when the visitor goes to another page. Never anything about someone in danger.
 * @fires clinic-faq-open - The panel was opened.
 * @fires clinic-faq-answered - An answer was shown. detail: { entryId, confidence }
 * @fires clinic-faq-unanswered - The article has no answer. detail: { topicId } (or null)
 * @fires clinic-faq-safety - Help was shown to someone who may be in danger. detail: { level }, nothing else
 * @fires clinic-faq-handoff - The visitor follows the link to the contact page. detail: { isQuestionCarried }
 * @fires clinic-faq-feedback - The visitor said whether an answer was helpful. detail: { entryId, isHelpful }, nothing else
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
 * @csspart answer-tools - Below an answer: copy, print, link, and whether it was helpful.
 * @csspart feedback - Whether it was helpful.
 * @csspart tools - Between conversation and composer: all questions, clear.
 * @csspart new-answer - The button to a reply that came while the visitor read further up.
 * @csspart browse - The list of all questions.
 * @csspart contact - The link to the contact page.
 * @csspart composer - Where the visitor types.
 * @csspart input - The text field.
 * @csspart send - The send button.
 * @csspart safety-card - The card that leads when someone is in danger.
 * @csspart pinned-help - The numbers that stay in view after such a card.
 * @csspart support - The 988 lines with an answer about suicide.
 * @csspart crisis-line - The 988 line that is always in view.
 * @cssprop [--clinic-faq-accent] - Colour of buttons and links.
 * @cssprop [--clinic-faq-on-accent] - Colour of text on the accent.
 * @cssprop [--clinic-faq-surface] - Background of the panel.
 * @cssprop [--clinic-faq-text] - Colour of text.
 * @cssprop [--clinic-faq-font] - Font family.
 * @cssprop [--clinic-faq-radius=16px] - Corner radius of the panel.
 * @cssprop [--clinic-faq-offset=20px] - Distance from the edges of the window.
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
    recall: () => this.#memory.recall(),
    onChange: (state) => {
      this.#memory.save(state);
      this.#contact.hush();
      this.#note = null;
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
  readonly #answers = new AnswerController({
    element: this,
    texts: () => this.#language.texts,
    say: (text) => this.#say(text),
    onFeedback: (entryId, isHelpful) => this.#emit('clinic-faq-feedback', { entryId, isHelpful }),
  });
  readonly #memory = new MemoryController(this, () => this.src);
  readonly #modal = new ModalController(this, () => this.open && this.#placement !== 'inline');
  #isBrowsing = false;
  /** What was done, for screen readers; told apart by its number. */
  #note: { readonly text: string; readonly key: string } | null = null;
  #notes = 0;
  /** Set when the visitor opens or closes: where the focus goes with the next update. */
  #focus: FocusTarget | null = null;
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
    this.addController(this.#memory);
    this.addController(this.#modal);
    this.addController(
      new PageController(this, {
        onOpener: (opener) => this.show(opener),
        onEntryLink: (entryId, isByVisitor) => void this.#follow(entryId, isByVisitor),
      }),
    );
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (OWN_ATTRIBUTES.includes(name)) this.#language.read();
  }

  /**
   * Opens the panel and puts the cursor into the question field.
   * @param opener gets the focus back on closing; without it what has the focus now
   */
  show(opener: Element | null = document.activeElement): void {
    if (!this.open)
      this.#opener =
        opener instanceof HTMLElement && opener !== document.body && opener !== this
          ? opener
          : null;
    this.#focus = 'composer';
    this.open = true;
    this.requestUpdate();
  }

  /** Closes the panel; the focus, if it was in there, goes back to where it was opened from. */
  hide(): void {
    // On nothing: Safari doesn't focus the close button that is clicked.
    const hadFocus = this.matches(':focus-within') || document.activeElement === document.body;
    if (this.open && hadFocus) this.#focus = 'opener';
    this.open = false;
  }

  /** Opens the panel and asks, as if the visitor had typed it. */
  ask(text: string): void {
    this.show();
    this.#isBrowsing = false;
    this.#conversation.ask(text);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isShown = this.open || this.#placement === 'inline';
    const { dataset, messages } = this.#conversation.state;
    if ((changed.has('open') && !this.open) || this.#suggestions.isOpen) {
      this.#heardId = messages.at(-1)?.id ?? 0;
      this.#language.switchIsHeard();
      this.#note = null;
    }
    this.#readingPosition.beforeUpdate(this.renderRoot);
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
    const isDialog = this.open && this.#placement !== 'inline';
    // With the live regions: what stands beside a modal dialog may not be read out.
    return html`<div
      class="root"
      lang=${view.language}
      role=${isDialog ? 'dialog' : nothing}
      aria-labelledby=${isDialog ? 'title' : nothing}
      aria-modal=${this.#modal.isModal ? 'true' : nothing}
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
    if (this.#note) return { ...this.#note, isUrgent: false };
    return announcementFor(view, this.#heardId);
  }

  /** Says what was done. The last reply has had its turn. */
  #say(text: string): void {
    this.#heardId = this.#conversation.state.messages.at(-1)?.id ?? 0;
    this.#notes += 1;
    this.#note = { text, key: `note-${this.#notes}` };
    this.requestUpdate();
  }

  /** Opens at the entry of a link, once it is known to be one. What is no entry of this FAQ is ignored. */
  async #follow(entryId: string, isByVisitor: boolean): Promise<void> {
    await this.updateComplete; // all attributes are read by then
    await this.#conversation.load();
    const { dataset, messages } = this.#conversation.state;
    if (dataset.status !== 'ready') return;
    if (!dataset.faq.entries.some(({ id }) => id === entryId)) return;
    if (isByVisitor) this.show();
    else this.open = true;
    this.#isBrowsing = false;
    const last = messages.at(-1);
    const isShown =
      last?.from === 'faq' && last.content.kind === 'answer' && last.content.entry.id === entryId;
    if (!isShown) this.#conversation.show(entryId);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#emit('clinic-faq-open');
    this.#moveFocus();
    this.#followContact();
    if (this.#readingPosition.update(this.renderRoot, this.#conversation.state))
      this.requestUpdate();
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
      answers: this.#answers.view,
      isBrowsing: this.#isBrowsing,
      hasUnseen: this.#readingPosition.hasUnseen,
      isRemembered: this.#memory.isOn,
      requests: this.#requests,
    };
  }

  readonly #requests: Requests = {
    open: () => this.show(),
    close: () => this.hide(),
    ask: (text) => {
      this.#isBrowsing = false;
      this.#conversation.ask(text);
    },
    showEntry: (entryId) => {
      // The button that was pressed goes away with the list.
      if (this.#isBrowsing) this.#browse(false);
      this.#conversation.show(entryId);
    },
    browse: (isBrowsing) => this.#browse(isBrowsing),
    clear: () => this.#clear(),
    goToNew: () => {
      this.#readingPosition.goToNew();
      this.#focus = 'log'; // the button goes away
      this.requestUpdate();
    },
    scrolled: () => {
      if (this.#readingPosition.scrolled()) this.requestUpdate();
    },
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
    this.#emptyField();
    this.#isBrowsing = false;
    this.#conversation.show(entryId);
  }

  #emptyField(): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#question');
    if (field) field.value = '';
  }

  #browse(isBrowsing: boolean): void {
    this.#isBrowsing = isBrowsing;
    this.#focus = isBrowsing ? 'list' : 'log';
    this.requestUpdate();
  }

  /** As on the first opening, but for the language. */
  #clear(): void {
    this.#conversation.clear();
    this.#memory.clear();
    this.#contact.clear();
    this.#answers.clear();
    this.#suggestions.close();
    this.#emptyField();
    this.#cardLanguage = null;
    this.#isBrowsing = false;
    this.#focus = 'composer'; // the button goes away
    this.#say(this.#language.texts.messages.cleared);
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
    if (wanted === null) return;
    if (wanted !== 'opener') {
      this.renderRoot.querySelector<HTMLElement>(FOCUS_TARGETS[wanted])?.focus();
      return;
    }
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
