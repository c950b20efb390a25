/**
 * The learnt table for the bundle, as small as it goes: src/core/safety/cue-table.ts reads it.
 *
 * Slots stand in rising order, each as its distance from the one before. Weights are rounded: finely
 * where many messages have the cue, since every rounding there moves them all; coarsely elsewhere.
 */
import { parts } from './messages.mjs';

const { SIGNS, SLOT_BITS, ZERO } = parts;

/** From so many examples on, a cue's weights are rounded finely. */
const MANY = 150;
const FINE_STEP = 0.25;
const COARSE_STEP = 0.7;

const rounded = (weights, step) =>
  weights.map((weight) => Math.max(-ZERO, Math.min(ZERO - 1, Math.round(weight / step))));

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
  return { slots: Buffer.from(bytes).toString('base64'), riceBits: bits };
}

const pack = (cues, step) => {
  const rows = cues
    .map(({ slot, weights }) => ({ slot, steps: rounded(weights, step) }))
    .filter(({ steps }) => steps.some((value) => value !== 0));
  const columns = rows[0].steps.map((_, column) =>
    rows.map(({ steps }) => SIGNS[ZERO + steps[column]]).join(''),
  );
  return { rows, step, content: { ...riceCode(rows.map(({ slot }) => slot)), step, columns } };
};

/**
 * @param {{ biases: number[], weights: Map<number, number[]> }} learnt weights of slots
 * @param {Map<number, number>} counts how many examples have a slot
 * @returns {{ biases: number[], tables: Record<string, { rows: object[], step: number, content: object }> }}
 *   `rows`: what was rounded, as slot and steps; `content`: the same, packed
 */
export function packCues({ biases, weights }, counts) {
  const cues = [...weights]
    .map(([slot, values]) => ({ slot, weights: values }))
    .sort(({ slot: a }, { slot: b }) => a - b);
  const isFrequent = ({ slot }) => counts.get(slot) >= MANY;
  return {
    biases: biases.map((bias) => Number(bias.toFixed(2))),
    tables: {
      FREQUENT: pack(cues.filter(isFrequent), FINE_STEP),
      RARE: pack(
        cues.filter((cue) => !isFrequent(cue)),
        COARSE_STEP,
      ),
    },
  };
}
