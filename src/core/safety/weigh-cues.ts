import { createSums } from './cue-table.js';
import { cuesOf, graveSentencesOf, type Stretch, windowsOf } from './cues.js';
import type { Judgement } from './judge-matches.js';
import type { Reading } from './read-words.js';

/** What the cues of a message amount to: probabilities from 0 to 1. */
export interface CueWeights {
  /** That help belongs in front: crisis or emergency. */
  readonly danger: number;
  /** The part of it that is an emergency. */
  readonly emergency: number;
  /** That the subject is touched at all: danger or support. */
  readonly concern: number;
  /** That somebody else is in danger, if anybody is. */
  readonly other: number;
}

export const NO_CUES: CueWeights = { danger: 0, emergency: 0, concern: 0, other: 0 };

/** @param sums for support, crisis, emergency and "about somebody else" */
function probabilitiesOf(sums: readonly number[]): CueWeights {
  const power = (column: number): number => Math.exp(Math.min(sums[column] ?? 0, 50));
  const [support, crisis, emergency, other] = [power(0), power(1), power(2), power(3)];
  const total = 1 + support + crisis + emergency;
  return {
    danger: (crisis + emergency) / total,
    emergency: emergency / total,
    concern: 1 - 1 / total,
    other: other / (1 + other),
  };
}

/** What a sentence taken out of its message has to show more, as a difference of sums. */
const ALONE = 3;

/**
 * Weighs a message. Of a long one the most dangerous window counts half, so that nothing around hides
 * it, and the message as a whole the other half: in a long story some window always sounds odd. A
 * sentence in which a phrase is grave counts alone where it leaves hardly a doubt.
 */
export function weighCues(reading: Reading, judgement: Judgement): CueWeights {
  const sum = createSums();
  const sumsOf = (stretch: Stretch): number[] => sum(cuesOf(reading, judgement, stretch));
  const whole = sumsOf({ start: 0, end: reading.words.length });
  const windows = windowsOf(reading);
  const window = windows.length === 1 ? whole : gravestOf(windows.map(sumsOf));
  const message = whole.map((sum, column) => (sum + (window[column] ?? 0)) / 2);
  const sentences = graveSentencesOf(reading, judgement)
    .map(sumsOf)
    .map(([support = 0, crisis = 0, emergency = 0, other = 0]) => [
      support,
      crisis - ALONE,
      emergency - ALONE,
      other,
    ]);
  return probabilitiesOf(gravestOf([message, ...sentences]));
}

const gravestOf = (all: readonly number[][]): number[] =>
  all.reduce((most, one) =>
    probabilitiesOf(one).danger > probabilitiesOf(most).danger ? one : most,
  );
