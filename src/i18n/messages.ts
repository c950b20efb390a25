import type { LoadFailure } from '../core/faq/load.js';
import type { SmallTalk } from '../core/conversation/small-talk.js';

/** One of the cards that come first when someone is in danger. Its text is constant. */
export interface SafetyCard {
  readonly title: string;
  /** Paragraphs, see `parseRichText`. */
  readonly text: string;
}

/**
 * Every word of the interface in one language. Texts with links are in the markup of `parseRichText`.
 * Say it short, warm and plain; no exclamation marks; reading grade 6 or below for the cards.
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
  readonly smallTalk: Readonly<Record<SmallTalk, string>>;
  /** Visible whenever the widget is open. */
  readonly crisisLine: string;
  /** Shown directly with an answer when the subject is suicide or deep distress. */
  readonly support: string;
  readonly cards: {
    readonly self: SafetyCard;
    readonly other: SafetyCard;
    readonly emergency: SafetyCard;
    /** Added to the emergency card. */
    readonly poison: string;
    readonly onPurpose: string;
  };
  readonly call988: string;
  readonly text988: string;
  readonly chat988: string;
  readonly call911: string;
  readonly callPoisonHelp: string;
}
