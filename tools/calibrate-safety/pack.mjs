/**
 * The learnt table for the bundle, as small as it goes: src/core/safety/cue-table.ts reads it.
 *
 * Weights are rounded: finely where many messages have the cue, since every rounding there moves them
 * all; coarsely elsewhere.
 */
import { parts } from './messages.mjs';
import { createBitWriter } from './write-bits.mjs';

const { codeGap, codeWeight, STEPS_MAX } = parts;

/** From so many examples on, a cue's weights are rounded finely. */
const MANY = 150;
const FINE_STEP = 0.3;
const COARSE_STEP = 0.5;

const rounded = (weights, step) =>
  weights.map((weight) => Math.max(-STEPS_MAX, Math.min(STEPS_MAX, Math.round(weight / step))));

function digitsOf(rows) {
  const writer = createBitWriter(parts);
  let last = -1;
  for (const { slot, steps } of rows) {
    codeGap(writer.code, slot - last - 1);
    last = slot;
    steps.forEach((value, column) =>
      codeWeight(writer.code, column, steps[column - 1] ?? 0, value),
    );
  }
  return writer.end();
}

const pack = (cues, step) => {
  const rows = cues
    .map(({ slot, weights }) => ({ slot, steps: rounded(weights, step) }))
    .filter(({ steps }) => steps.some((value) => value !== 0));
  return { rows, step, content: { count: rows.length, step, digits: digitsOf(rows) } };
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
