import type { LitElement } from 'lit';
import type { AnswerController } from './answer-controller.js';
import type { ContactController } from './contact-controller.js';
import type { Conversation } from './core/conversation/conversation.js';
import type { FocusMover } from './focus-mover.js';
import type { SafetyLanguage } from './i18n/safety-texts.js';
import type { LanguageController } from './language-controller.js';
import type { MemoryController } from './memory-controller.js';
import type { ReadingPosition } from './ui/reading-position.js';
import type { SuggestionList } from './ui/suggestion-list.js';
import type { Requests } from './ui/view.js';
import type { Voice } from './voice.js';

export interface WidgetParts {
  readonly element: LitElement & { open: boolean; show(): void; hide(): void };
  readonly conversation: Conversation;
  readonly language: LanguageController;
  readonly suggestions: SuggestionList;
  readonly contact: ContactController;
  readonly answers: AnswerController;
  readonly memory: MemoryController;
  readonly voice: Voice;
  readonly focus: FocusMover;
  readonly readingPosition: ReadingPosition;
}

/** What visitors do in the panel, and what each act changes in the widget's parts. */
export class VisitorActions {
  readonly #parts: WidgetParts;
  #isBrowsing = false;
  #cardLanguage: SafetyLanguage | null = null;

  constructor(parts: WidgetParts) {
    this.#parts = parts;
  }

  get isBrowsing(): boolean {
    return this.#isBrowsing;
  }

  /** The language that the visitor chose for the cards; null: that of their message. */
  get cardLanguage(): SafetyLanguage | null {
    return this.#cardLanguage;
  }

  readonly requests: Requests = {
    open: () => this.#parts.element.show(),
    close: () => this.#parts.element.hide(),
    ask: (text) => {
      this.#isBrowsing = false;
      this.#parts.conversation.ask(text);
    },
    showEntry: (entryId) => {
      // The button that was pressed goes away with the list.
      if (this.#isBrowsing) this.#browse(false);
      this.#parts.conversation.show(entryId);
    },
    browse: (isBrowsing) => this.#browse(isBrowsing),
    clear: () => this.#clear(),
    goToNew: () => {
      this.#parts.readingPosition.goToNew();
      this.#parts.focus.moveTo('log'); // the button goes away
      this.#parts.element.requestUpdate();
    },
    scrolled: () => {
      if (this.#parts.readingPosition.scrolled()) this.#parts.element.requestUpdate();
    },
    retry: () => {
      this.#parts.focus.moveTo('composer'); // the button that was pressed goes away
      void this.#parts.conversation.load();
    },
    switchTo: (language) => {
      const { voice, conversation, suggestions } = this.#parts;
      voice.hearAll(conversation.state);
      suggestions.close();
      this.#parts.language.switchTo(language);
    },
    showCardsIn: (language) => {
      this.#cardLanguage = language;
      this.#parts.element.requestUpdate();
    },
  };

  /** Takes a suggestion, in the place of what was typed. */
  pick(entryId: string): void {
    this.#emptyField();
    this.#isBrowsing = false;
    this.#parts.conversation.show(entryId);
  }

  /**
   * Opens at the entry of a link, once it is known to be one: what is no entry of this FAQ is ignored.
   * @param isByVisitor whether a link was followed; else the page was opened with it, and the focus
   *   stays where it is
   */
  async follow(entryId: string, isByVisitor: boolean): Promise<void> {
    const { element, conversation } = this.#parts;
    await element.updateComplete; // all attributes are read by then
    await conversation.load();
    const { dataset, messages } = conversation.state;
    if (dataset.status !== 'ready' || !dataset.faq.entries.some(({ id }) => id === entryId)) return;
    if (isByVisitor) element.show();
    else element.open = true;
    this.#isBrowsing = false;
    const last = messages.at(-1);
    const isShown =
      last?.from === 'faq' && last.content.kind === 'answer' && last.content.entry.id === entryId;
    if (!isShown) conversation.show(entryId);
  }

  #browse(isBrowsing: boolean): void {
    this.#isBrowsing = isBrowsing;
    this.#parts.focus.moveTo(isBrowsing ? 'list' : 'log');
    this.#parts.element.requestUpdate();
  }

  /** As on the first opening, but for the language. */
  #clear(): void {
    const { conversation, memory, contact, answers, suggestions, language, voice, focus } =
      this.#parts;
    conversation.clear();
    memory.clear();
    contact.clear();
    answers.clear();
    suggestions.close();
    this.#emptyField();
    this.#cardLanguage = null;
    this.#isBrowsing = false;
    focus.moveTo('composer'); // the button goes away
    voice.say(language.texts.messages.cleared, conversation.state);
    this.#parts.element.requestUpdate();
  }

  #emptyField(): void {
    this.#parts.element.renderRoot.querySelector<HTMLFormElement>('form.composer')?.reset();
  }
}
