import { CALIBRATION } from './calibration.generated.js';
import type { Features } from './score.js';

/** What `npm run calibrate` sets, from labelled questions. */
export interface SearchParameters {
  /** What each measure counts in the score. */
  readonly weights: Readonly<Record<keyof Features, number>>;
  /** Score of the candidate "nothing fits" in the softmax … */
  readonly nothingFits: number;
  /** … and what is added to it in proportion to the question's unknown words. */
  readonly unknownWords: number;
  /** Confidence from which one answer is given. */
  readonly answerFrom: number;
  /** Share of all entries together from which two or three are offered. */
  readonly offerFrom: number;
  /** Share from which a hand-off topic speaks for itself; below it the general sentence does. */
  readonly topicFrom: number;
}

export const PARAMETERS: SearchParameters = CALIBRATION;
