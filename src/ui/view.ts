import type { ConversationState } from '../core/conversation/state.js';
import type { HelpLines } from '../core/safety/help-lines.js';
import type { Messages } from '../i18n/messages.js';
import type { SafetyLanguage } from '../i18n/safety-texts.js';
import type { SuggestionList } from './suggestion-list.js';

export type Placement = 'bottom-end' | 'bottom-start' | 'inline';

/** Everything the templates need: the state goes down as values, requests come up as calls. */
export interface View {
  readonly state: ConversationState;
  readonly messages: Messages;
  readonly placement: Placement;
  readonly isOpen: boolean;
  /** Null when the page gave no usable address. */
  readonly contactUrl: URL | null;
  /** Whether the contact page can find the question (same origin). */
  readonly isQuestionCarried: boolean;
  readonly helpLines: HelpLines;
  /** The language that the visitor chose for the cards; null: that of their message. */
  readonly cardLanguage: SafetyLanguage | null;
  /** What is offered while the visitor types. */
  readonly suggestions: SuggestionList;
  readonly requests: Requests;
}

export interface Requests {
  readonly open: () => void;
  readonly close: () => void;
  readonly ask: (text: string) => void;
  readonly showEntry: (entryId: string) => void;
  readonly retry: () => void;
  readonly showCardsIn: (language: SafetyLanguage) => void;
  /** The visitor follows the link to the contact page, with this question or none. */
  readonly handOff: (question: string | null) => void;
}
