import type { AnswerContent } from '../core/conversation/state.js';

/** What the visitor did with the answers. */
export interface AnswerView {
  /** What the last press led to, and beside which message it is said; null when nothing is to be said. */
  readonly note: { readonly messageId: number; readonly text: string } | null;
  /** The answers, by message, that the visitor found helpful or not. */
  readonly isHelpful: ReadonlyMap<number, boolean>;
  readonly requests: AnswerRequests;
}

/** One answer of the conversation. */
export interface GivenAnswer {
  readonly messageId: number;
  readonly content: AnswerContent;
  /** Of the words around the answer. */
  readonly language: string | null;
}

export interface AnswerRequests {
  readonly copy: (answer: GivenAnswer) => void;
  readonly copyLink: (answer: GivenAnswer) => void;
  readonly print: (answer: GivenAnswer) => void;
  readonly judge: (answer: GivenAnswer, isHelpful: boolean) => void;
}
