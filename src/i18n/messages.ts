import type { HelpLines } from '../core/safety/help-lines.js';
import type { LoadFailure } from '../core/faq/load.js';
import type { SmallTalk } from '../core/conversation/small-talk.js';

/**
 * Every word of the interface in one language. Texts with links are in the markup of `parseRichText`.
 * Say it short, warm and plain; no exclamation marks. What people in danger are told stands in
 * safety-texts.ts.
 */
export interface Messages {
  readonly launcher: string;
  readonly close: string;
  readonly conversation: string;
  readonly youAsked: string;
  readonly answer: string;
  readonly question: string;
  readonly placeholder: string;
  readonly send: string;
  /** Name of the list of questions offered while typing. */
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly loading: string;
  readonly waiting: string;
  readonly failed: string;
  readonly failure: Readonly<Record<LoadFailure, string>>;
  readonly retry: string;
  readonly starters: string;
  readonly caveat: string;
  /** Beside an entry that is a draft: of the article's own language, or a translation. */
  readonly draft: string;
  readonly draftTranslation: string;
  readonly fromArticle: string;
  readonly articleName: (title: string, publisher: string) => string;
  readonly related: string;
  readonly didYouMean: string;
  readonly noneOfThese: string;
  readonly notCovered: string;
  readonly noContact: string;
  readonly contact: string;
  readonly carried: string;
  readonly stillAQuestion: string;
  /** Said once when the visitor has switched to this language. */
  readonly languageChanged: string;
  /** The button that leads to the list of everything the article answers, and that list's name. */
  readonly allQuestions: string;
  readonly backToConversation: string;
  /** The button to a reply that came while the visitor read further up. */
  readonly newAnswer: string;
  readonly clear: string;
  readonly cleared: string;
  /** With `remember`: what is kept, and for how long. */
  readonly remembered: string;
  readonly copy: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly helpful: string;
  readonly yes: string;
  readonly no: string;
  /** Said once, for saying whether an answer was helpful. */
  readonly thanks: string;
  readonly smallTalk: Readonly<Record<SmallTalk, string>>;
  /** Visible whenever the widget is open. */
  readonly crisisLine: (lines: HelpLines) => string;
}
