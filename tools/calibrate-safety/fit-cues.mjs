/**
 * Fits the weights of cues, here the slots that they have in the table, by logistic regression, twice: first with an L1 penalty, so that most cues
 * get no weight at all and the table stays small; then those that are left again, hardly held back,
 * since the first penalty makes every weight too small. One example after the other, each weight
 * with a step of its own (AdaGrad), the same order in every run.
 */

const CHOOSING = { rounds: 15, rate: 0.2, squares: 0 };
/** The penalty on squares keeps rare cues from running away. */
const WEIGHING = { rounds: 40, rate: 0.1, l1: 0, squares: 3e-6 };
const BIAS_RATE = 0.01;

/** A small generator of our own: the table must come out the same on every machine. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(items, random) {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** Cues that hardly any example has teach little. */
const EXAMPLES_MIN = 3;

function frequentCues(examples) {
  const counts = new Map();
  for (const { cues } of examples)
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= EXAMPLES_MIN).map(([cue]) => cue);
}

/** Of what an example teaches, so much is whether there is danger; the rest is which level. */
const WHETHER = 0.7;

/** @returns for each column how the loss of one example grows with its sum */
function slopesOf(probabilities, target, alike) {
  const exact = probabilities.map((p, column) => p - (column === target ? 1 : 0));
  if (alike.length === 0) return exact;
  const isAlike = alike.includes(target);
  const together = alike.reduce((sum, column) => sum + probabilities[column], 0);
  const side = isAlike ? together : 1 - together;
  return exact.map((slope, column) => {
    const p = probabilities[column];
    const whether = alike.includes(column) === isAlike ? p - p / side : p;
    return (1 - WHETHER) * slope + WHETHER * whether;
  });
}

/**
 * @param {{ cues: number[], share: number, target: number, weight: number }[]} examples
 *   `share`: how much of its weight each cue gives; `target`: the column that should win, -1 for
 *   none of them, whose sum is always 0
 * @param {number} columns how many there are
 * @param {{ penalty: number, least: number, alike?: number[] }} options the L1 penalty; the weight below
 *   which a cue is dropped; the columns that mean danger, to be told from the others above all
 * @returns {{ weights: Map<number, number[]>, biases: number[] }}
 */
export function fitCues(examples, columns, { penalty, least, alike = [] }) {
  const first = descend(examples, columns, frequentCues(examples), {
    ...CHOOSING,
    alike,
    l1: penalty,
  });
  const kept = [...first.weights]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= least))
    .map(([cue]) => cue);
  return descend(examples, columns, kept, { ...WEIGHING, alike });
}

function descend(examples, columns, cues, { rounds, rate, alike, l1, squares: l2 }) {
  const index = new Map([...cues].sort((a, b) => a - b).map((cue, i) => [cue, i]));
  const size = index.size * columns;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const shrunkAt = new Int32Array(index.size);
  const biases = Array(columns).fill(0);
  const rows = examples.map(({ cues: all, share, target, weight }) => ({
    at: all.map((cue) => index.get(cue)).filter((i) => i !== undefined),
    share,
    target,
    weight,
  }));
  const random = makeRandom(1);
  let time = 0;
  const shrink = (cue) => {
    const steps = time - shrunkAt[cue];
    shrunkAt[cue] = time;
    for (let i = cue * columns; i < (cue + 1) * columns; i += 1) {
      const reach = (steps * rate) / Math.sqrt(1 + squares[i]);
      const left = Math.abs(weights[i]) * Math.max(0, 1 - l2 * reach) - l1 * reach;
      weights[i] = Math.sign(weights[i]) * Math.max(0, left);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(rows, random);
    for (const { at, share, target, weight } of rows) {
      time += 1;
      const probabilities = probabilitiesOf(at, share, weights, biases);
      const slopes = slopesOf(probabilities, target, alike);
      for (let column = 0; column < columns; column += 1) {
        const slope = weight * slopes[column];
        biases[column] -= BIAS_RATE * slope;
        for (const cue of at) {
          const i = cue * columns + column;
          squares[i] += (share * slope) ** 2;
          weights[i] -= (rate / Math.sqrt(1 + squares[i])) * share * slope;
        }
      }
      at.forEach(shrink);
    }
  }
  for (const cue of index.values()) shrink(cue);
  return {
    biases,
    weights: new Map(
      [...index].map(([cue, i]) => [cue, [...weights.subarray(i * columns, (i + 1) * columns)]]),
    ),
  };
}

function probabilitiesOf(at, share, weights, biases) {
  const powers = biases.map((bias, column) => {
    let sum = 0;
    for (const cue of at) sum += weights[cue * biases.length + column];
    return Math.exp(Math.min(bias + share * sum, 50));
  });
  const total = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / total);
}
