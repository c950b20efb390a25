import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { readHelpLines, readPlacement, readSource, textOr } from './attributes.js';
import { AnswerController } from './answer-controller.js';
import { CONTACT_ATTRIBUTES, ContactController } from './contact-controller.js';
import { FocusMover } from './focus-mover.js';
import { LANGUAGE_ATTRIBUTES, LanguageController } from './language-controller.js';
import { MemoryController, REMEMBER_ATTRIBUTE } from './memory-controller.js';
import { ModalController } from './modal-controller.js';
import { PageController } from './page-controller.js';
import type { ClinicFaqEventMap } from './events.js';
import { tellPage } from './tell-page.js';
import { Voice } from './voice.js';
import { fetchFaq } from './adapters/fetch-faq.js';
import { pause } from './adapters/pause.js';
import { Warner } from './adapters/warn.js';
import { Conversation } from './core/conversation/conversation.js';
import { transcriptOf, type Announcement } from './ui/announce.js';
import { dressAgain } from './ui/own-sheet.js';
import { launcher } from './ui/launcher.js';
import { isSchemeOpen } from './ui/launcher-place.js';
import { liveRegions } from './ui/live-regions.js';
import { panel } from './ui/panel.js';
import { shell } from './ui/shell.js';
import { ReadingPosition } from './ui/reading-position.js';
import { styles } from './ui/styles/index.js';
import { SuggestionList } from './ui/suggestion-list.js';
import type { Placement, View } from './ui/view.js';
import { VisitorActions } from './visitor-actions.js';
import { WindowPlaceController } from './ui/window-place.js';

const OWN_ATTRIBUTES = [...CONTACT_ATTRIBUTES, ...LANGUAGE_ATTRIBUTES, REMEMBER_ATTRIBUTE];

/**
 * A FAQ that answers from the clinic's own article, in the page, and hands over to the clinic.
 *
 * @element clinic-faq
 * @attr {string} src - Address of the FAQ file (JSON), fetched when the panel is first opened; or `#id` of a script tag of type application/json that holds it.
 * @attr {string} src-es - Address of the FAQ file in Spanish: used where the page, or the visitor, is in Spanish. With both, visitors can switch.
 * @attr {boolean} src-crossorigin - Lets the FAQ file be on another origin, or be redirected there; it is fetched without cookies and without saying from which page.
 * @attr {string} src-integrity - Hash that the FAQ file must have, as in a script's integrity ("sha384-…"); with two files, the hashes of both.
 * @attr {string} lang - Language of the interface, en or es; without it that of the closest element that has one.
 * @attr {string} contact-url - Address of the clinic's contact page (http or https).
 * @attr {'bottom-end'|'bottom-start'|'inline'} placement - Where the widget stands. Default: bottom-end.
 * @attr {boolean} open - Whether the panel is open.
 * @attr {string} help-lines - Outside the United States: the numbers shown to people in danger, "emergency: 112; lifeline: 0800 111 0 111", optionally with text, chat (https) and poison. See docs/safety.md.
 * @attr {boolean} no-safety-event - Keeps `clinic-faq-safety` from being fired.
 * @attr {boolean} remember - Keeps the conversation in this tab for 30 minutes, when the visitor goes to another page. Never anything about someone in danger.
 * @attr {string} contact-form - Selector of the page's own form, which the question is put into.
 * @attr {string} contact-field - Selector of its message field, within the form.
 * @attr {string} contact-endpoint - Where the form in the widget sends the message: https.
 * @attr {'json'|'urlencoded'|'multipart'} contact-format - How it is sent. Default: json.
 * @attr {string} contact-hidden-fields - What the endpoint wants beside the message: "form-name=contact&subject=Question".
 * @attr {string} contact-success-text - Words of the endpoint's thank-you page, if it answers with a page.
 * @attr {string} contact-consent - Wording of the consent.
 * @attr {string} contact-phone - The clinic's telephone number, shown beside every way.
 * @attr {string} contact-hours - Opening hours: "Mo-Fr 09:00-17:00; Sa 10:00-14:00".
 * @attr {string} contact-timezone - Time zone of the hours: "America/Chicago".
 * @attr {string} contact-reply-time - Completes "The clinic's team reads messages …".
 * @fires {ClinicFaqEventMap['clinic-faq-open']} clinic-faq-open - The panel was opened.
 * @fires {ClinicFaqEventMap['clinic-faq-answered']} clinic-faq-answered - An answer was shown. detail: { entryId, confidence }
 * @fires {ClinicFaqEventMap['clinic-faq-unanswered']} clinic-faq-unanswered - The article has no answer. detail: { topicId } (or null)
 * @fires {ClinicFaqEventMap['clinic-faq-safety']} clinic-faq-safety - Help was shown to someone who may be in danger. detail: { level }, nothing else
 * @fires {ClinicFaqEventMap['clinic-faq-handoff']} clinic-faq-handoff - The visitor follows the link to the contact page. detail: { isQuestionCarried }
 * @fires {ClinicFaqEventMap['clinic-faq-feedback']} clinic-faq-feedback - The visitor said whether an answer was helpful. detail: { entryId, isHelpful }, nothing else
 * @fires {ClinicFaqEventMap['clinic-faq-error']} clinic-faq-error - The FAQ could not be loaded. detail: { code, message, problems }
 * @slot - The FAQ as `clinic-faq render` writes it, for visitors without JavaScript. A floating widget leaves it in the page; an inline one takes its place.
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
    loadFaq: () => fetchFaq(readSource(this, this.#language.source)),
    pause,
    recall: () => this.#memory.recall(),
    onChange: (state) => {
      this.#memory.save(state);
      this.#contact.hush();
      this.#voice.hush();
      this.requestUpdate();
    },
    onNotice: (notice) =>
      tellPage(notice, {
        emit: (name, detail) => this.#emit(name, detail),
        warner: this.#warner,
        source: this.#language.source,
        hasSafetyEvent: !this.noSafetyEvent,
      }),
  });
  readonly #suggestions = new SuggestionList({
    suggest: (text) => this.#conversation.suggest(text),
    onChange: () => this.requestUpdate(),
    onPick: (entry) => this.#actions.pick(entry.id),
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
    say: (text) => {
      this.#voice.say(text, this.#conversation.state);
      this.requestUpdate();
    },
    onFeedback: (entryId, isHelpful) => this.#emit('clinic-faq-feedback', { entryId, isHelpful }),
  });
  readonly #memory = new MemoryController(this, () => this.src);
  readonly #modal = new ModalController(this, () => this.open && this.#placement !== 'inline');
  readonly #voice = new Voice();
  readonly #focus = new FocusMover();
  readonly #readingPosition = new ReadingPosition();
  readonly #actions = new VisitorActions({
    element: this,
    conversation: this.#conversation,
    language: this.#language,
    suggestions: this.#suggestions,
    contact: this.#contact,
    answers: this.#answers,
    memory: this.#memory,
    voice: this.#voice,
    focus: this.#focus,
    readingPosition: this.#readingPosition,
  });

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
    this.addController(this.#contact);
    this.addController(this.#answers);
    this.addController(this.#memory);
    this.addController(this.#modal);
    this.addController(
      new PageController(this, {
        onOpener: (opener) => this.show(opener),
        onEntryLink: (entryId, isByVisitor) => void this.#actions.follow(entryId, isByVisitor),
      }),
    );
    this.addController(new WindowPlaceController(this));
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (OWN_ATTRIBUTES.includes(name)) this.#language.read();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow(ClinicFaq.shadowRootOptions);
    dressAgain(root, ClinicFaq.elementStyles);
    return root;
  }

  /** Moved into another document, as that of a frame. */
  adoptedCallback(): void {
    dressAgain(this.renderRoot, ClinicFaq.elementStyles);
    this.requestUpdate();
  }

  /**
   * Opens the panel and puts the cursor into the question field.
   * @param opener gets the focus back on closing; without it what has the focus now
   */
  show(opener: Element | null = document.activeElement): void {
    if (!this.open) this.#focus.openFrom(opener, this);
    this.#focus.moveTo('composer');
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
    if (this.open && hadFocus) this.#focus.moveTo('opener');
    this.open = false;
  }

  /** Opens the panel and asks, as if the visitor had typed it. */
  ask(text: string): void {
    this.show();
    this.#actions.requests.ask(text);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { dataset } = this.#conversation.state;
    if ((changed.has('open') && !this.open) || this.#suggestions.isOpen) {
      this.#voice.hearAll(this.#conversation.state);
      this.#language.switchIsHeard();
    }
    this.#readingPosition.beforeUpdate(this.renderRoot);
    if (this.#language.hasNewSource() && dataset.status !== 'idle') {
      void this.#conversation.reload();
    } else if (this.#isShown && dataset.status === 'idle') {
      void this.#conversation.load();
    }
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const announcement = this.#announcement(view);
    // In its place the panel takes the place of what stood there; floating, the page keeps its list.
    return html`${this.#placement === 'inline' ? nothing : html`<slot></slot>`}
    ${shell(
      isSchemeOpen(this),
      view.language,
      html`${launcher(view)}${panel(view)}${liveRegions(this.#isShown ? announcement : null)}`,
    )}`;
  }

  #announcement(view: View): Announcement {
    if (this.#suggestions.isOpen) return this.#suggestions.announcement(view.messages);
    const text = this.#contact.announcement;
    if (text !== null) return { text, isUrgent: false, key: text };
    return this.#voice.announcement(view);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#emit('clinic-faq-open', {});
    if (this.#isShown && this.#conversation.state.dataset.status === 'ready') this.#contact.warm();
    this.#focus.apply(this.renderRoot, this.#contact.step, this.#isShown);
    if (this.#readingPosition.update(this.renderRoot, this.#conversation.state))
      this.requestUpdate();
  }

  get #isShown(): boolean {
    return this.open || this.#placement === 'inline';
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
      cardLanguage: this.#actions.cardLanguage,
      suggestions: this.#suggestions,
      isModal: this.#modal.isModal,
      answers: this.#answers.view,
      isBrowsing: this.#actions.isBrowsing,
      hasUnseen: this.#readingPosition.hasUnseen,
      isRemembered: this.#memory.isOn,
      requests: this.#actions.requests,
    };
  }

  #emit<Name extends keyof ClinicFaqEventMap>(
    name: Name,
    detail: ClinicFaqEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-faq': ClinicFaq;
  }
}
