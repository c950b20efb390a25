/** Chooses the thresholds: what a right, a wrong and an offered answer are worth is stated here. */

/**
 * A right answer is worth 1. Choices with the right one among them are worth less: the visitor has
 * to read and pick. A wrong answer takes away what two right ones gave, and an answer to what the
 * article doesn't say three; choices then cost half.
 */
const WORTH = {
  answered: 1,
  offered: 0.6,
  wrongAnswer: -2,
  wrongChoices: -0.2,
  uncoveredAnswered: -3,
  uncoveredOffered: -0.5,
};

const GRID = { answerFrom: range(0.5, 0.9), offerFrom: range(0.3, 0.7) };

/**
 * @param {(sample: object, thresholds: object) => object} decide
 * @returns {{ answerFrom: number, offerFrom: number }}
 */
export function chooseThresholds(samples, decide) {
  let best = { worth: -Infinity };
  for (const answerFrom of GRID.answerFrom) {
    for (const offerFrom of GRID.offerFrom) {
      const worth = samples.reduce(
        (sum, sample) =>
          sum + sample.weight * worthOf(sample, decide(sample, { answerFrom, offerFrom })),
        0,
      );
      if (worth > best.worth) best = { worth, answerFrom, offerFrom };
    }
  }
  return { answerFrom: best.answerFrom, offerFrom: best.offerFrom };
}

/** What became of one question. */
export function outcomeOf({ result, isRight, isCovered }, decision) {
  const isGood = (id) =>
    isRight[result.hits.findIndex((hit) => hit.kind === 'entry' && hit.id === id)];
  if (decision.kind === 'answer') {
    if (!isCovered) return 'uncoveredAnswered';
    return isGood(decision.id) ? 'answered' : 'wrongAnswer';
  }
  if (decision.kind === 'choices') {
    if (!isCovered) return 'uncoveredOffered';
    return decision.ids.some(isGood) ? 'offered' : 'wrongChoices';
  }
  return 'handedOver';
}

const worthOf = (sample, decision) => WORTH[outcomeOf(sample, decision)] ?? 0;

function range(from, to) {
  return Array.from({ length: Math.round((to - from) / 0.025) + 1 }, (_, i) => from + i * 0.025);
}
