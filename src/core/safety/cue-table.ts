import { BIASES, HASH_BITS, HASHES, RICE_BITS, STEP, WEIGHTS } from './cues.generated.js';
import { shareOfEach } from './cues.js';
import { hashOf } from './hash.js';

/** The columns of the table: what a cue speaks for. `none` is what remains. */
const COLUMNS = 4;
/** The letter that stands for a weight of 0; each letter on is one STEP more. */
const ZERO = 'm'.charCodeAt(0);

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

/** The hashes in rising order, each as the distance from the one before, in Rice code. */
function readHashes(count: number): Uint32Array {
  const read = bitReader(HASHES);
  const hashes = new Uint32Array(count);
  let last = -1;
  for (let entry = 0; entry < count; entry++) {
    let quotient = 0;
    while (read(1) === 1) quotient++;
    last += quotient * 2 ** RICE_BITS + read(RICE_BITS) + 1;
    hashes[entry] = last;
  }
  return hashes;
}

/** Unpacked when the first message comes: opening the panel doesn't wait for it. */
let hashes: Uint32Array | undefined;

const COUNT = WEIGHTS.length / COLUMNS;

/** @returns the place of a cue in the table, or -1 */
function placeOf(cue: string): number {
  hashes ??= readHashes(COUNT);
  const hash = hashOf(cue, HASH_BITS);
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from : -1;
}

/**
 * What cues amount to.
 * @returns a sum for support, crisis, emergency and "about somebody else", before the logistic function
 */
export function sumCues(cues: ReadonlySet<string>): number[] {
  const sums = [...BIASES];
  const step = STEP * shareOfEach(cues.size);
  for (const cue of cues) {
    const place = placeOf(cue);
    if (place < 0) continue;
    for (let column = 0; column < COLUMNS; column++) {
      const letter = WEIGHTS.charCodeAt(column * COUNT + place);
      sums[column] = (sums[column] ?? 0) + (letter - ZERO) * step;
    }
  }
  return sums;
}
