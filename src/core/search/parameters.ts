import type { Weights } from './score.js';

export interface SearchParameters {
  readonly weights: Weights;
  /** Score of the candidate "nothing fits" in the softmax. */
  readonly nothingFits: number;
  /** Confidence from which one answer is given. */
  readonly answerFrom: number;
  /** Confidence from which two or three answers are offered. */
  readonly offerFrom: number;
}

/** Measured on 16 public question sets; see docs/decisions/0003-search.md. */
export const PARAMETERS: SearchParameters = {
  weights: { bm25: 4.65, cosine: 3.83, letters: 3.14, phrasing: 4.27 },
  nothingFits: 4.75,
  answerFrom: 0.8,
  offerFrom: 0.25,
};
