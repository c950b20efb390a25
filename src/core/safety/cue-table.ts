import { SIGNS, slotOf, ZERO } from './cue-code.js';
import { BIASES, FREQUENT, RARE } from './cues.generated.js';
import { shareOfEach } from './cues.js';

/** Slots with their weights, as tools/calibrate-safety/pack.mjs packs them. */
export interface PackedCues {
  /** The slots in rising order, each as the distance from the one before: Rice code, base64. */
  readonly slots: string;
  readonly riceBits: number;
  /** What one sign more or less amounts to. */
  readonly step: number;
  /** For each sum the weights as signs, in the order of the slots. */
  readonly columns: readonly string[];
}

/** Reads numbers of so many bits, the highest first. */
function bitReader(base64: string): (bits: number) => number {
  const bytes = atob(base64);
  let at = 0;
  return (bits) => {
    let value = 0;
    for (const end = at + bits; at < end; at++) {
      value = value * 2 + (((bytes.charCodeAt(at >> 3) || 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  };
}

function readSlots({ slots, riceBits, columns }: PackedCues): Uint32Array {
  const read = bitReader(slots);
  const rising = new Uint32Array(columns[0]?.length ?? 0);
  let last = -1;
  for (let place = 0; place < rising.length; place++) {
    let quotient = 0;
    while (read(1) === 1) quotient++;
    last += quotient * 2 ** riceBits + read(riceBits) + 1;
    rising[place] = last;
  }
  return rising;
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

/** Unpacked when the first message comes: opening the panel doesn't wait for it. */
let tables: readonly (PackedCues & { readonly rising: Uint32Array })[] | undefined;

/** What a cue adds to each sum, before its share. */
function weightsOf(cue: string): readonly number[] {
  tables ??= [FREQUENT, RARE].map((packed) => ({ ...packed, rising: readSlots(packed) }));
  const slot = slotOf(cue);
  for (const { rising, columns, step } of tables) {
    const place = placeOf(slot, rising);
    if (place >= 0) {
      return columns.map((signs) => (SIGNS.indexOf(signs.charAt(place)) - ZERO) * step);
    }
  }
  return [];
}

/**
 * Makes a function that tells what cues amount to: a sum for each class of messages, in the order of
 * `CLASSES` in cue-code.ts, before the logistic function. It remembers the cues it has seen, since
 * the stretches of a message share most of theirs; make one for each message.
 */
export function createSums(): (cues: ReadonlySet<string>) => number[] {
  const known = new Map<string, readonly number[]>();
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
