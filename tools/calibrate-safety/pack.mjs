/**
 * The learnt table for the bundle, as small as it goes: src/core/safety/cue-table.ts reads it.
 *
 * Slots stand in rising order, each as its distance from the one before. Weights are rounded: finely
 * where many messages have the cue, since every rounding there moves them all; coarsely elsewhere,
 * where the cues share a few dozen triples of weights.
 */
import { parts } from './messages.mjs';

const { SIGNS, SLOT_BITS, ZERO } = parts;

/** From so many examples on, a cue's weights are rounded finely. */
const MANY = 100;
const FINE_STEP = 0.2;
const COARSE_STEP = 0.6;
const WHO_STEP = 0.3;

const rounded = (weights, step) =>
  weights.map((weight) => Math.max(-ZERO, Math.min(ZERO - 1, Math.round(weight / step))));
const isSomething = ({ steps }) => steps.some((step) => step !== 0);
const signOf = (step) => SIGNS[ZERO + step];

function riceCode(slots) {
  const bits = Math.max(1, Math.round(Math.log2((2 ** SLOT_BITS / slots.length) * Math.LN2)));
  let text = '';
  let last = -1;
  for (const slot of slots) {
    const distance = slot - last - 1;
    last = slot;
    text +=
      '1'.repeat(distance >> bits) + '0' + (distance % 2 ** bits).toString(2).padStart(bits, '0');
  }
  const bytes = text.match(/.{1,8}/g).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  return { count: slots.length, slots: Buffer.from(bytes).toString('base64'), riceBits: bits };
}

const columnsOf = (all) =>
  all[0].map((_, column) => all.map((steps) => signOf(steps[column])).join(''));

/** Each cue with weights of its own. */
function packFinely(cues, step, sum) {
  const rows = cues
    .map(({ slot, weights }) => ({ slot, steps: rounded(weights, step) }))
    .filter(isSomething);
  const content = {
    ...riceCode(rows.map(({ slot }) => slot)),
    step,
    sum,
    columns: columnsOf(rows.map(({ steps }) => steps)),
  };
  return { rows, step, content };
}

const distance = (one, other) =>
  one.reduce((sum, value, index) => sum + (value - other[index]) ** 2, 0);

/** The triples that most cues round to: as many as there are signs. */
function commonest(rows) {
  const counts = new Map();
  for (const { steps } of rows) counts.set(steps.join(), (counts.get(steps.join()) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SIGNS.length)
    .map(([key]) => key.split(',').map(Number));
}

/** Each cue with the nearest of a few dozen triples. */
function packCoarsely(cues, step, sum) {
  const rows = cues
    .map(({ slot, weights }) => ({ slot, weights, steps: rounded(weights, step) }))
    .filter(isSomething);
  const triples = commonest(rows);
  const coded = rows.map(({ slot, weights }) => {
    const exact = weights.map((weight) => weight / step);
    const distances = triples.map((triple) => distance(triple, exact));
    const code = distances.indexOf(Math.min(...distances));
    return { slot, steps: triples[code], code };
  });
  const content = {
    ...riceCode(coded.map(({ slot }) => slot)),
    step,
    sum,
    columns: columnsOf(triples),
    codes: coded.map(({ code }) => SIGNS[code]).join(''),
  };
  return { rows: coded, step, content };
}

const bySlot = ({ slot: a }, { slot: b }) => a - b;
const cuesOf = ({ weights }) =>
  [...weights].map(([slot, values]) => ({ slot, weights: values })).sort(bySlot);

/**
 * @param {object} learnt `levels` and `who`: each with its `biases` and the `weights` of slots
 * @param {Map<number, number>} counts how many examples have a slot
 * @returns {{ biases: number[], tables: Record<string, { rows: object[], step: number, content: object }> }}
 *   `rows`: what was rounded, as slot and steps; `content`: the same, packed
 */
export function packCues({ levels, who }, counts) {
  const cues = cuesOf(levels);
  const isFrequent = ({ slot }) => counts.get(slot) >= MANY;
  return {
    biases: [...levels.biases, ...who.biases].map((bias) => Number(bias.toFixed(2))),
    tables: {
      FREQUENT: packFinely(cues.filter(isFrequent), FINE_STEP, 0),
      RARE: packCoarsely(
        cues.filter((cue) => !isFrequent(cue)),
        COARSE_STEP,
        0,
      ),
      WHO: packFinely(cuesOf(who), WHO_STEP, levels.biases.length),
    },
  };
}
