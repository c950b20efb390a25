/** Answer quality: what becomes of labelled questions, engine by engine. */
import { askCompetitors } from './ask-in-workers.mjs';
import { documentsOf } from './engines/documents.mjs';
import { COMPETITORS, OWN_NAME } from './engines/index.mjs';
import { createJudge, figuresOf, sharesOf } from './judge.mjs';
import { quantile } from './statistics.mjs';
import { addTypo } from './typos.mjs';

/** Of the questions with an answer in the FAQ, a competitor may answer so many wrongly. */
export const WRONG_MAX = 0.05;

const SWEEP_STEPS = 100;

const HANDED_OVER = { kind: 'handoff', ids: [] };

/** What a competitor does with its best hit. */
const decideBy = (threshold) => (top) =>
  top?.kind === 'entry' && top.score >= threshold ? { kind: 'answer', ids: [top.id] } : HANDED_OVER;

/** How often a right entry is the best hit, whether it is shown or not. */
function rankedFirst(questions, tops, judge) {
  const covered = questions.flatMap((question, i) =>
    question.expect === 'answer' ? [judge(question, decideBy(-Infinity)(tops[i]))] : [],
  );
  return sharesOf(covered).right;
}

/** The lowest threshold at which few enough are answered wrongly: answering more is no help then. */
function chooseThreshold(questions, tops, judge) {
  const candidates = tops.flatMap((top) => (top?.kind === 'entry' ? [top.score] : []));
  return candidates
    .sort((a, b) => a - b)
    .find(
      (threshold) => figuresOf(questions, tops.map(decideBy(threshold)), judge).wrong <= WRONG_MAX,
    );
}

/**
 * Thresholds from one that lets every answer through to one that lets none, each step holding back
 * as many answers as the last: the engines' scores have no common scale.
 */
function sweep(questions, scores, decideAt, judge) {
  return Array.from({ length: SWEEP_STEPS + 1 }, (_, step) => {
    const strictness = step / SWEEP_STEPS;
    const decisions = decideAt(strictness === 1 ? Infinity : quantile(scores, strictness));
    const outcomes = questions.map((question, i) => judge(question, decisions[i]));
    return { strictness, ...sharesOf(outcomes) };
  });
}

/** What the chart shows: the sweep, and where in it the threshold in use is. */
function chartOf(questions, scores, threshold, decideAt, judge) {
  const decisions = decideAt(threshold);
  return {
    chosen: scores.filter((score) => score < threshold).length / scores.length,
    atChosen: sharesOf(questions.map((question, i) => judge(question, decisions[i]))),
    sweep: sweep(questions, scores, decideAt, judge),
  };
}

/** @param allTops what it found for the questions to tune on, those to test, and these misspelt */
function measureCompetitor(engine, { tune, test }, allTops, judge) {
  const inTest = allTops.slice(tune.length);
  const tops = inTest.slice(0, test.length);
  const threshold = chooseThreshold(tune, allTops.slice(0, tune.length), judge) ?? Infinity;
  const row = (found) => ({
    rankedFirst: rankedFirst(test, found, judge),
    ...figuresOf(test, found.map(decideBy(threshold)), judge),
  });
  const decideAt = (at) => tops.map(decideBy(at));
  return {
    name: engine.name,
    how: engine.how,
    threshold,
    clean: row(tops),
    typos: row(inTest.slice(test.length)),
    chart: chartOf(test, entryScores(tops), threshold, decideAt, judge),
  };
}

const entryScores = (tops) => tops.flatMap((top) => (top?.kind === 'entry' ? [top.score] : []));

function measureOwn(faq, core, inner, { test, misspelt }, judge) {
  const responder = core.createResponder(faq);
  const search = inner.createSearch(faq);
  const repliesTo = (questions) =>
    questions.map(({ q }) => {
      const { kind, entryIds } = responder.reply(q);
      return { kind, ids: entryIds };
    });
  const row = (questions) => {
    const tops = questions.map(({ q }) => search.search(q).hits[0]);
    return {
      rankedFirst: rankedFirst(test, tops, judge),
      ...figuresOf(test, repliesTo(questions), judge),
    };
  };
  return {
    name: OWN_NAME,
    threshold: inner.PARAMETERS.answerFrom,
    clean: row(test),
    typos: row(misspelt),
    chart: chartOfOwn(faq, inner, search, test, repliesTo(test), judge),
  };
}

/** Turns the threshold for an answer; that for choices stays as it is. */
function chartOfOwn(faq, inner, search, test, replies, judge) {
  const sameSource = inner.sameSourceIn(faq.entries);
  const found = test.map(({ q }) => search.search(q));
  const { answerFrom } = inner.PARAMETERS;
  // Safety and small talk come before the search, whatever its threshold.
  const isSearched = ({ kind }) => kind !== 'safety' && kind !== 'smalltalk';
  const decisionsAt = (threshold) => {
    inner.PARAMETERS.answerFrom = threshold;
    const decisions = found.map((result) => inner.decide(result, sameSource));
    inner.PARAMETERS.answerFrom = answerFrom;
    return decisions;
  };
  const decideAt = (threshold) =>
    decisionsAt(threshold).map(({ kind, id, ids }, i) =>
      isSearched(replies[i]) ? { kind, ids: ids ?? [id] } : replies[i],
    );
  const scores = decisionsAt(0).flatMap(({ kind, confidence }, i) =>
    kind === 'answer' && isSearched(replies[i]) ? [confidence] : [],
  );
  return chartOf(test, scores, answerFrom, decideAt, judge);
}

/** Small talk is left out: only this project knows it, and a search engine is not meant to. */
const isAsked = ({ expect }) => expect !== 'smalltalk';

/**
 * @param {object} material the FAQ, the code to measure, and the labelled questions
 * @returns one result an engine, this project's first; all shares from 0 to 1
 */
export async function measureQuality({ faq, core, inner, sentences, tune, test }) {
  const judge = createJudge(faq, sentences);
  const asked = test.filter(isAsked);
  const questions = {
    // Only what may be answered wrongly tells where the threshold should be.
    tune: tune.filter(({ expect }) => expect === 'answer'),
    test: asked,
    misspelt: asked.map((question) => ({ ...question, q: addTypo(question.q) })),
  };
  const texts = Object.values(questions).flatMap((part) => part.map(({ q }) => q));
  const tops = await askCompetitors(documentsOf(faq), texts);
  return [
    measureOwn(faq, core, inner, questions, judge),
    ...COMPETITORS.map((engine) =>
      measureCompetitor(engine, questions, tops.get(engine.name), judge),
    ),
  ];
}
