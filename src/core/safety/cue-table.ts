import { CLASSES, slotOf } from './cue-code.js';
import { BIASES, FREQUENT, RARE } from './cues.generated.js';
import { shareOfEach } from './cues.js';
import { codeGap, codeWeight, createBitReader } from './number-code.js';
import { oneByOne } from './one-by-one.js';

/** Slots with their weights, as tools/calibrate-safety/pack.mjs packs them. */
export interface PackedCues {
  /** How many slots there are. */
  readonly count: number;
  /** What one step of a weight amounts to. */
  readonly step: number;
  /**
   * For each slot, in rising order, how far it is from the one before and its weights in steps, a
   * column after the other, coded as number-code.ts does.
   */
  readonly digits: string;
}

const COLUMNS = CLASSES.length;

interface Table {
  readonly slots: Uint32Array;
  /** `COLUMNS` for each slot. */
  readonly weights: Float32Array;
}

function unpack({ count, step, digits }: PackedCues): Table {
  const code = createBitReader(digits);
  const slots = new Uint32Array(count);
  const weights = new Float32Array(count * COLUMNS);
  let slot = -1;
  for (let place = 0; place < count; place++) {
    slot += codeGap(code) + 1;
    slots[place] = slot;
    let steps = 0;
    for (let column = 0; column < COLUMNS; column++) {
      steps = codeWeight(code, column, steps);
      weights[place * COLUMNS + column] = steps * step;
    }
  }
  return { slots, weights };
}

/** @returns the place of a slot among those, or -1 */
function placeOf(slot: number, slots: Uint32Array): number {
  let from = 0;
  let to = slots.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((slots[middle] ?? 0) < slot) from = middle + 1;
    else to = middle;
  }
  return slots[from] === slot ? from : -1;
}

/** Both take a while to unpack. */
export const tables = oneByOne([FREQUENT, RARE], unpack);

const NO_WEIGHTS = new Float32Array(COLUMNS);

/** What a cue adds to each sum, before its share. */
function weightsOf(cue: string): Float32Array {
  const slot = slotOf(cue);
  for (const { slots, weights } of tables.all()) {
    const place = placeOf(slot, slots);
    if (place >= 0) return weights.subarray(place * COLUMNS, (place + 1) * COLUMNS);
  }
  return NO_WEIGHTS;
}

/**
 * Makes a function that tells what cues amount to: a sum for each class of messages, in the order of
 * `CLASSES` in cue-code.ts, before the logistic function. It remembers the cues it has seen, since
 * the stretches of a message share most of theirs; make one for each message.
 */
export function createSums(): (cues: ReadonlySet<string>) => number[] {
  const known = new Map<string, Float32Array>();
  return (cues) => {
    const totals = BIASES.map(() => 0);
    for (const cue of cues) {
      const weights = known.get(cue) ?? weightsOf(cue);
      known.set(cue, weights);
      for (let sum = 0; sum < totals.length; sum++)
        totals[sum] = (totals[sum] ?? 0) + (weights[sum] ?? 0);
    }
    const share = shareOfEach(cues.size);
    return totals.map((total, sum) => (BIASES[sum] ?? 0) + share * total);
  };
}
