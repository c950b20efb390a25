/** Labelled questions, from the golden set and from the FAQ itself. */

/** How often a question of the golden set counts beside a phrasing that was left out. */
const GOLDEN_WEIGHT = 10;

/**
 * @typedef {object} Sample
 * @property {object} result what the search found
 * @property {boolean[]} isRight by hit
 * @property {boolean} isCovered whether the article answers it; else "nothing fits" is right too
 * @property {number} weight
 */

/** The sentences that each entry quotes, by their ids. */
export function sentencesOf(faq, sentences) {
  return new Map(
    faq.entries.map(({ id, source }) => [
      id,
      new Set(sentences.filter(({ text }) => source.quotes.includes(text)).map((s) => s.id)),
    ]),
  );
}

/** @returns {Sample[]} */
export function goldenSamples(search, questions, sources) {
  return questions
    .filter(({ expect }) => expect !== 'smalltalk')
    .map(({ q, expect, accept = [] }) => {
      const result = search.search(q);
      const isCovered = expect === 'answer';
      const isRight = ({ kind, id }) =>
        isCovered
          ? kind === 'entry' && accept.some((s) => sources.get(id).has(s))
          : kind === 'topic';
      return { result, isRight: result.hits.map(isRight), isCovered, weight: GOLDEN_WEIGHT };
    });
}

/**
 * Every phrasing asked of a FAQ that doesn't have it: a new wording of a known question.
 * @param {(faq: object) => object} createSearch
 * @param {number} folds in how many parts the phrasings are left out
 * @param {number} seed which phrasings go into which part
 * @returns {(Sample & { id: string, text: string })[]}
 */
export function leftOutSamples(faq, createSearch, sources, folds, seed) {
  const samples = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const { rest, leftOut } = leaveOut(faq, folds, fold, seed);
    const search = createSearch(rest);
    for (const { id, text } of leftOut) {
      const result = search.search(text);
      const own = sources.get(id);
      const isRight = (hit) =>
        own === undefined
          ? hit.kind === 'topic'
          : hit.kind === 'entry' && [...sources.get(hit.id)].every((s) => own.has(s));
      samples.push({
        id,
        text,
        result,
        isRight: result.hits.map(isRight),
        isCovered: own !== undefined,
        weight: 1,
      });
    }
  }
  return samples;
}

function leaveOut(faq, folds, fold, seed) {
  const leftOut = [];
  let number = seed;
  const strip = (item) => ({
    ...item,
    phrasings: item.phrasings.filter((text) => {
      number += 1;
      // Knuth's multiplicative hash: spreads neighbours over the parts
      const isLeftOut = (Math.imul(number, 2654435761) >>> 0) % folds === fold;
      if (isLeftOut) leftOut.push({ id: item.id, text });
      return !isLeftOut;
    }),
  });
  const rest = {
    ...faq,
    entries: faq.entries.map(strip),
    handoffTopics: faq.handoffTopics.map(strip),
  };
  return { rest, leftOut };
}
