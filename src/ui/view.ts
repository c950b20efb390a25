import type { ConversationState } from '../core/conversation/state.js';
import type { HelpLines } from '../core/safety/help-lines.js';
import type { InterfaceTexts } from '../i18n/index.js';
import type { Language } from '../i18n/launcher.js';
import type { Messages } from '../i18n/messages.js';
import type { SafetyLanguage } from '../i18n/safety-texts.js';
import type { AnswerView } from './answer-view.js';
import type { ContactView } from './contact-view.js';
import type { SuggestionList } from './suggestion-list.js';

export type Placement = 'bottom-end' | 'bottom-start' | 'inline';

/** Everything the templates need: the state goes down as values, requests come up as calls. */
export interface View {
  readonly state: ConversationState;
  readonly messages: Messages;
  /** Of the interface; texts of the dataset have their own. */
  readonly language: Language;
  /** The language that the visitor may switch to, when there is a dataset in it. */
  readonly otherLanguage: InterfaceTexts | null;
  /** Whether the visitor has just switched. */
  readonly isSwitched: boolean;
  readonly placement: Placement;
  readonly isOpen: boolean;
  /** The way to the clinic. */
  readonly contact: ContactView;
  readonly helpLines: HelpLines;
  /** The language that the visitor chose for the cards; null: that of their message. */
  readonly cardLanguage: SafetyLanguage | null;
  /** What is offered while the visitor types. */
  readonly suggestions: SuggestionList;
  /** Copying, printing and judging answers. */
  readonly answers: AnswerView;
  /** Whether the panel covers the page. */
  readonly isModal: boolean;
  /** Whether all questions are shown in the place of the conversation. */
  readonly isBrowsing: boolean;
  /** Whether a reply came below what the visitor reads. */
  readonly hasUnseen: boolean;
  /** Whether the tab remembers the conversation. */
  readonly isRemembered: boolean;
  readonly requests: Requests;
}

export interface Requests {
  readonly open: () => void;
  readonly close: () => void;
  readonly ask: (text: string) => void;
  readonly showEntry: (entryId: string) => void;
  readonly browse: (isBrowsing: boolean) => void;
  /** Everything that was said goes, and everything stored of it. */
  readonly clear: () => void;
  /** To the newest reply. */
  readonly goToNew: () => void;
  /** The visitor has scrolled. */
  readonly scrolled: () => void;
  readonly retry: () => void;
  readonly switchTo: (language: Language) => void;
  readonly showCardsIn: (language: SafetyLanguage) => void;
}
