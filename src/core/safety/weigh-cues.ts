import { sumCues } from './cue-table.js';
import { cuesOf, graveSentencesOf, windowsOf } from './cues.js';
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

function weigh(cues: ReadonlySet<string>): CueWeights {
  const sums = sumCues(cues);
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

/** Weighs a message: of its windows the most dangerous one counts. */
export function weighCues(reading: Reading, judgement: Judgement): CueWeights {
  return [...windowsOf(reading), ...graveSentencesOf(reading, judgement)]
    .map((window) => weigh(cuesOf(reading, judgement, window)))
    .reduce(
      (most, one) => ({
        ...(one.danger > most.danger ? one : most),
        concern: Math.max(one.concern, most.concern),
      }),
      NO_CUES,
    );
}
