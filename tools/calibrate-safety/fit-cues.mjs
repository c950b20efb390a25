/**
 * Fits the weights of cues, here the slots that they have in the table, by logistic regression, twice:
 * first with an L1 penalty, so that most cues get no weight at all and the table stays small; then those
 * that are left again, hardly held back, since the first penalty makes every weight too small. One
 * example after the other, each weight with a step of its own (AdaGrad), the same order in every run.
 *
 * The second time the weights of the last rounds are averaged: those of one round lean towards the
 * examples that happened to come last, and the average also takes fewer bits.
 *
 * An example has parts: the whole message and, where there are several, its stretches. As in
 * src/core/safety/weigh-cues.ts its sums are those of the whole and of the gravest stretch, mixed.
 */
import { makeRandom } from './random.mjs';

const CHOOSING = { rounds: 15, averaged: 1, rate: 0.2, squares: 0 };
/** The penalty on squares keeps rare cues from running away. */
const WEIGHING = { rounds: 40, averaged: 20, rate: 0.1, l1: 0, squares: 3e-6 };
const BIAS_RATE = 0.01;

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
  for (const { parts } of examples)
    for (const cue of parts[0].cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= EXAMPLES_MIN).map(([cue]) => cue);
}

/** Of what an example teaches, so much is whether there is danger; the rest is which level. */
const WHETHER = 0.85;

/** The exponentials of the sums; @returns their total, 1 for "none of them" among it */
function powersOf(sums, powers) {
  let total = 1;
  for (let column = 0; column < sums.length; column += 1) {
    powers[column] = Math.exp(Math.min(sums[column], 50));
    total += powers[column];
  }
  return total;
}

function addTo(sums, numbers) {
  for (let i = 0; i < sums.length; i += 1) sums[i] += numbers[i];
}

const totalFrom = (powers, first) => {
  let total = 0;
  for (let column = first; column < powers.length; column += 1) total += powers[column];
  return total;
};

/** How the loss of one example grows with each of its sums. */
function slopesOf(sums, { target, weight }, firstOfDanger, slopes) {
  const total = powersOf(sums, slopes);
  const danger = totalFrom(slopes, firstOfDanger) / total;
  const isDanger = target >= firstOfDanger;
  const side = Math.max(isDanger ? danger : 1 - danger, 1e-12);
  for (let column = 0; column < sums.length; column += 1) {
    const p = slopes[column] / total;
    const exact = p - (column === target ? 1 : 0);
    const whether = column >= firstOfDanger === isDanger ? p - p / side : p;
    slopes[column] = weight * ((1 - WHETHER) * exact + WHETHER * whether);
  }
}

/**
 * @typedef {object} Options
 * @property {number} columns how many sums there are
 * @property {number} firstOfDanger from this column on they mean danger, to be told from the others above all
 * @property {number} stretchShare how much of an example's sums are those of its gravest stretch
 */

/**
 * @param {{ parts: { cues: number[], share: number }[], target: number, weight: number }[]} examples
 *   `share`: how much of its weight each cue gives; `target`: the column that should win, -1 for
 *   none of them, whose sum is always 0
 * @param {Options & { penalty: number, least: number }} options besides, the L1 penalty and the weight
 *   below which a cue is dropped
 * @returns {{ weights: Map<number, number[]>, biases: number[] }}
 */
export function fitCues(examples, { penalty, least, ...options }) {
  const first = descend(examples, frequentCues(examples), {
    ...options,
    ...CHOOSING,
    l1: penalty,
  });
  const kept = [...first.weights]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= least))
    .map(([cue]) => cue);
  return descend(examples, kept, { ...options, ...WEIGHING });
}

/** The examples in flat arrays: millions of cues are gone through some fifty times. */
function flatten(examples, index) {
  const parts = examples.flatMap((example) => example.parts);
  const lists = parts.map(({ cues }) =>
    cues.map((cue) => index.get(cue)).filter((place) => place !== undefined),
  );
  const starts = new Int32Array(parts.length + 1);
  lists.forEach((list, part) => (starts[part + 1] = starts[part] + list.length));
  const cues = new Int32Array(starts[parts.length]);
  lists.forEach((list, part) => cues.set(list, starts[part]));
  let first = 0;
  const rows = examples.map(({ parts: { length }, target, weight }) => {
    const row = { whole: first, end: first + length, target, weight };
    first += length;
    return row;
  });
  return { rows, starts, cues, shares: Float64Array.from(parts, ({ share }) => share) };
}

function descend(examples, kept, options) {
  const { columns, firstOfDanger, stretchShare, rounds, averaged, rate, l1, squares: l2 } = options;
  const index = new Map([...kept].sort((a, b) => a - b).map((cue, place) => [cue, place]));
  const { rows, starts, cues, shares } = flatten(examples, index);
  const weights = new Float64Array(index.size * columns);
  const squares = new Float64Array(index.size * columns);
  const shrunkAt = new Int32Array(index.size);
  const biases = new Float64Array(columns);
  const slopes = new Float64Array(columns);
  const powers = new Float64Array(columns);
  const sumOfWeights = new Float64Array(weights.length);
  const sumOfBiases = new Float64Array(columns);
  const random = makeRandom(1);
  let time = 0;

  const shrink = (cue) => {
    const steps = time - shrunkAt[cue];
    if (steps === 0) return;
    shrunkAt[cue] = time;
    for (let i = cue * columns; i < (cue + 1) * columns; i += 1) {
      const reach = (steps * rate) / Math.sqrt(1 + squares[i]);
      const left = Math.abs(weights[i]) * Math.max(0, 1 - l2 * reach) - l1 * reach;
      weights[i] = Math.sign(weights[i]) * Math.max(0, left);
    }
  };
  const sumsOf = (part, sums) => {
    sums.fill(0);
    for (let at = starts[part]; at < starts[part + 1]; at += 1) {
      const from = cues[at] * columns;
      for (let column = 0; column < columns; column += 1) sums[column] += weights[from + column];
    }
    for (let column = 0; column < columns; column += 1)
      sums[column] = biases[column] + shares[part] * sums[column];
  };
  const learn = (part, share) => {
    for (let at = starts[part]; at < starts[part + 1]; at += 1) {
      const from = cues[at] * columns;
      for (let column = 0; column < columns; column += 1) {
        const slope = share * shares[part] * slopes[column];
        squares[from + column] += slope * slope;
        weights[from + column] -= (rate / Math.sqrt(1 + squares[from + column])) * slope;
      }
    }
    for (let at = starts[part]; at < starts[part + 1]; at += 1) shrink(cues[at]);
  };

  const sums = new Float64Array(columns);
  const stretchSums = new Float64Array(columns);
  const gravestSums = new Float64Array(columns);
  /** @returns the gravest stretch of a row, -1 where there are none; its sums are in `gravestSums` */
  const gravestOf = ({ whole, end }) => {
    let gravest = -1;
    let most = -1;
    for (let part = whole + 1; part < end; part += 1) {
      sumsOf(part, stretchSums);
      const total = powersOf(stretchSums, powers);
      const danger = totalFrom(powers, firstOfDanger) / total;
      if (danger <= most) continue;
      most = danger;
      gravest = part;
      gravestSums.set(stretchSums);
    }
    return gravest;
  };

  for (let round = 0; round < rounds; round += 1) {
    shuffle(rows, random);
    for (const row of rows) {
      time += 1;
      sumsOf(row.whole, sums);
      const gravest = gravestOf(row);
      const share = gravest < 0 ? 0 : stretchShare;
      for (let column = 0; column < columns; column += 1)
        sums[column] = (1 - share) * sums[column] + share * gravestSums[column];
      slopesOf(sums, row, firstOfDanger, slopes);
      for (let column = 0; column < columns; column += 1)
        biases[column] -= BIAS_RATE * slopes[column];
      learn(row.whole, 1 - share);
      if (gravest >= 0) learn(gravest, share);
    }
    if (round < rounds - averaged) continue;
    for (const cue of index.values()) shrink(cue);
    addTo(sumOfWeights, weights);
    addTo(sumOfBiases, biases);
  }
  const means = sumOfWeights.map((sum) => sum / averaged);
  return {
    biases: [...sumOfBiases.map((sum) => sum / averaged)],
    weights: new Map(
      [...index].map(([cue, i]) => [cue, [...means.subarray(i * columns, (i + 1) * columns)]]),
    ),
  };
}
