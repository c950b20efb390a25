import { CLASSES } from './cue-code.js';

/**
 * How the numbers of the table of cues become bits and bits become numbers, for both directions: the
 * calibration gives a coder that writes, and the numbers; the detector gives one that reads, and what
 * it passes as numbers is not looked at. Each bit has a context, and how likely a 1 is there is learnt
 * from those before it (an adaptive arithmetic code).
 */

/** Writes `bit`, or reads the one that was written in its place. @returns the bit */
export type CodeBit = (context: number, bit: number) => number;

/** As many ones as the number says, and a zero. */
function codeCount(code: CodeBit, context: number, limit: number, count: number): number {
  let ones = 0;
  while (ones < limit && code(context + ones, ones < count ? 1 : 0) === 1) ones++;
  return ones;
}

const GAP_DIGITS = 20;

/** A distance between slots, from 0: how many binary digits it has, and those after the first. */
export function codeGap(code: CodeBit, gap = 0): number {
  const digits = codeCount(code, 0, GAP_DIGITS, Math.floor(Math.log2(gap + 1)));
  let value = 1;
  for (let place = digits - 1; place >= 0; place--) {
    const isFirst = place === digits - 1;
    const context = isFirst ? GAP_DIGITS + digits : 2 * GAP_DIGITS + 1 + place;
    value = value * 2 + code(context, ((gap + 1) >> place) & 1);
  }
  return value - 1;
}

const GAP_CONTEXTS = 3 * GAP_DIGITS + 1;
/** A weight has at most so many steps. */
export const STEPS_MAX = 40;
/** What the weight in the column before is: nothing, more or less. */
const NEIGHBOURS = 3;
/** Whether there is one, its sign, and how many steps more than one. */
const WEIGHT_CONTEXTS = 2 + STEPS_MAX;

/** The weight of a cue in a column, in steps. @param before the one in the column before */
export function codeWeight(code: CodeBit, column: number, before: number, steps = 0): number {
  const neighbour = before === 0 ? 0 : before > 0 ? 1 : 2;
  const context = GAP_CONTEXTS + (column * NEIGHBOURS + neighbour) * WEIGHT_CONTEXTS;
  if (code(context, steps === 0 ? 0 : 1) === 0) return 0;
  const isLess = code(context + 1, steps < 0 ? 1 : 0) === 1;
  const size = 1 + codeCount(code, context + 2, STEPS_MAX - 1, Math.abs(steps) - 1);
  return isLess ? -size : size;
}

const CONTEXTS = GAP_CONTEXTS + CLASSES.length * NEIGHBOURS * WEIGHT_CONTEXTS;

/** Chances of a 1, in this many parts; all begin even. */
const CHANCE_BITS = 12;
const CHANCE_PARTS = 2 ** CHANCE_BITS;
export const evenChances = (): Uint16Array => new Uint16Array(CONTEXTS).fill(CHANCE_PARTS / 2);
/** How a chance moves with each bit: by a 64th of what is left. */
export const nextChance = (chance: number, bit: number): number =>
  bit === 1 ? chance + ((CHANCE_PARTS - chance) >> 6) : chance - (chance >> 6);

/** The digits in which the code is written. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A range of numbers of five digits, 30 bits, stands for all bits so far. */
export const RANGE_DIGITS = 5;
export const RANGE = DIGITS.length ** RANGE_DIGITS;
/** Once it is below this, its first digit is done with. */
export const RANGE_MIN = RANGE / DIGITS.length;

/** How much of a range a 1 takes. */
export const shareOfOne = (range: number, chance: number): number =>
  (range >>> CHANCE_BITS) * chance;

/** Makes a reader of what was written in `digits`. */
export function createBitReader(digits: string): CodeBit {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const chances = evenChances();
  let at = 0;
  let range = RANGE - 1;
  let value = 0;
  const next = (): void => {
    value = value * DIGITS.length + (values[digits.charCodeAt(at++)] ?? 0);
  };
  while (at < RANGE_DIGITS) next();
  return (context) => {
    const chance = chances[context] ?? 0;
    const bound = shareOfOne(range, chance);
    const bit = value < bound ? 1 : 0;
    if (bit === 1) range = bound;
    else {
      value -= bound;
      range -= bound;
    }
    chances[context] = nextChance(chance, bit);
    while (range < RANGE_MIN) {
      range *= DIGITS.length;
      next();
    }
    return bit;
  };
}
