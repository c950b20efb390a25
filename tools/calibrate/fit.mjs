/**
 * Fits the score's weights: a conditional logit. Each question chooses among its hits and "nothing
 * fits"; the likelihood of the right ones is maximised by full-batch Adam.
 */

const STEPS = 600;
const RATE = 0.05;
/** Keeps weights of measures that say the same from running apart. */
const RIDGE = 1e-4;

export const FEATURES = ['bm25', 'cosine', 'letters', 'phrasing'];

const START = [5, 4, 3, 4, 4, 1];

/**
 * @param {import('./samples.mjs').Sample[]} samples
 * @returns {{ weights: Record<string, number>, nothingFits: number, unknownWords: number }}
 */
export function fit(samples) {
  const cases = samples.map(({ result, isRight, isCovered, weight }) => ({
    weight,
    rows: [
      ...result.hits.map((hit) => [...FEATURES.map((name) => hit.features[name]), 0, 0]),
      [...FEATURES.map(() => 0), 1, unknownShare(result.query)],
    ],
    right: [...isRight, !isCovered],
  }));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const values = [...START];
  const mean = values.map(() => 0);
  const square = values.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(cases, values);
    values.forEach((value, i) => {
      const g = slope[i] / total + RIDGE * value;
      mean[i] = 0.9 * mean[i] + 0.1 * g;
      square[i] = 0.999 * square[i] + 0.001 * g * g;
      const size = Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8;
      values[i] -= (RATE * mean[i]) / (1 - 0.9 ** step) / size;
    });
  }
  const [nothingFits, unknownWords] = values.slice(FEATURES.length);
  const weights = Object.fromEntries(FEATURES.map((name, i) => [name, values[i]]));
  return { weights, nothingFits, unknownWords };
}

function gradient(cases, values) {
  const slope = values.map(() => 0);
  for (const { rows, right, weight } of cases) {
    const powers = rows.map((row) => Math.exp(row.reduce((sum, x, i) => sum + x * values[i], 0)));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const shares = powers.map((power) => power / total);
    const good = shares.reduce((sum, share, i) => (right[i] ? sum + share : sum), 1e-9);
    rows.forEach((row, i) => {
      const pull = weight * (shares[i] - (right[i] ? shares[i] / good : 0));
      row.forEach((x, j) => (slope[j] += pull * x));
    });
  }
  return slope;
}

function unknownShare({ knownMass, unknownMass }) {
  const mass = knownMass + unknownMass;
  return mass > 0 ? unknownMass / mass : 1;
}
