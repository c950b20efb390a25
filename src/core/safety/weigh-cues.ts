import { CLASSES, FIRST_OF_DANGER } from './cue-code.js';
import { createSums } from './cue-table.js';
import { cuesOf, graveSentencesOf, type Stretch, STRETCH_SHARE, stretchesOf } from './cues.js';
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

function probabilitiesOf(sums: readonly number[]): CueWeights {
  const power = (name: (typeof CLASSES)[number]): number =>
    Math.exp(Math.min(sums[CLASSES.indexOf(name)] ?? 0, 50));
  const crisis = power('explicit') + power('indirect') + power('other');
  const emergency = power('emergency');
  const support = power('distress') + power('pastOrInfo') + power('negated');
  const total = 1 + power('idiom') + support + crisis + emergency;
  return {
    danger: (crisis + emergency) / total,
    emergency: emergency / total,
    concern: (support + crisis + emergency) / total,
    other: power('other') / crisis,
  };
}

/** What a sentence taken out of its message has to show more, as a difference of sums. */
const ALONE = 3;

/**
 * Weighs a message: the whole, and its most dangerous stretch, so that nothing around hides it, but
 * not that alone: among many sentences some one always sounds odd. A sentence in which a phrase is
 * grave counts alone where it leaves hardly a doubt.
 */
export function weighCues(reading: Reading, judgement: Judgement): CueWeights {
  const sum = createSums();
  const sumsOf = (stretch: Stretch): number[] => sum(cuesOf(reading, judgement, stretch));
  const whole = sumsOf({ start: 0, end: reading.words.length });
  const stretches = stretchesOf(reading);
  const part = stretches.length === 0 ? whole : gravestOf(stretches.map(sumsOf));
  const message = whole.map(
    (sum, column) => (1 - STRETCH_SHARE) * sum + STRETCH_SHARE * (part[column] ?? 0),
  );
  const sentences = graveSentencesOf(reading, judgement)
    .map(sumsOf)
    .map((sums) => sums.map((sum, at) => (at < FIRST_OF_DANGER ? sum : sum - ALONE)));
  return probabilitiesOf(gravestOf([message, ...sentences]));
}

const gravestOf = (all: readonly number[][]): number[] =>
  all.reduce((most, one) =>
    probabilitiesOf(one).danger > probabilitiesOf(most).danger ? one : most,
  );
