/** Answer quality: what becomes of labelled questions, engine by engine. */
import { askCompetitors } from './ask-in-workers.mjs';
import { documentsOf } from './engines/documents.mjs';
import { COMPETITORS, OWN_NAME } from './engines/index.mjs';
import { addTypo } from './typos.mjs';

/** Of the questions with an answer in the FAQ, a competitor may answer so many wrongly. */
export const WRONG_MAX = 0.05;

const SWEEP_STEPS = 100;

/** Which entries are right for a question: those that quote a sentence it accepts. */
export function createJudge(faq, sentences) {
  const textOf = new Map(sentences.map(({ id, text }) => [id, text]));
  const quotesOf = new Map(faq.entries.map(({ id, source }) => [id, source.quotes]));
  const isRight = (id, { accept }) =>
    accept.some((s) => quotesOf.get(id).some((quote) => quote.includes(textOf.get(s))));

  /** @returns {'right' | 'wrong' | 'offered' | 'misoffered' | 'handedOver'} */
  return function judge(question, { kind, ids }) {
    const isGood = (id) => question.expect === 'answer' && isRight(id, question);
    if (kind === 'answer') return isGood(ids[0]) ? 'right' : 'wrong';
    if (kind === 'choices') return ids.some(isGood) ? 'offered' : 'misoffered';
    return 'handedOver';
  };
}

const HANDED_OVER = { kind: 'handoff', ids: [] };

/** What a competitor does with its best hit. */
const decideBy = (threshold) => (top) =>
  top?.kind === 'entry' && top.score >= threshold ? { kind: 'answer', ids: [top.id] } : HANDED_OVER;

/** Shares of all questions, from 0 to 1. */
function sharesOf(outcomes) {
  const shareOf = (kind) => outcomes.filter((outcome) => outcome === kind).length / outcomes.length;
  return Object.fromEntries(
    ['right', 'wrong', 'offered', 'misoffered', 'handedOver'].map((kind) => [kind, shareOf(kind)]),
  );
}

/** The figures of a table's row, from the questions and what was decided. */
function figuresOf(questions, decisions, judge) {
  const outcomes = questions.map((question, i) => judge(question, decisions[i]));
  const among = (expect) => sharesOf(outcomes.filter((_, i) => questions[i].expect === expect));
  const covered = among('answer');
  const uncovered = among('handoff');
  return {
    right: covered.right,
    helped: covered.right + covered.offered,
    wrong: covered.wrong,
    uncoveredAnswered: uncovered.wrong,
    uncoveredOffered: uncovered.misoffered,
  };
}

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

/** Thresholds from one that lets every answer through to one that lets none. */
function sweep(questions, from, to, decideAt, judge) {
  return Array.from({ length: SWEEP_STEPS + 1 }, (_, step) => {
    const strictness = step / SWEEP_STEPS;
    const decisions = decideAt(from + (to - from) * strictness);
    return {
      strictness,
      ...sharesOf(questions.map((question, i) => judge(question, decisions[i]))),
    };
  });
}

/** @param allTops what it found for the questions to tune on, those to test, and these misspelt */
function measureCompetitor(name, { tune, test }, allTops, judge) {
  const inTest = allTops.slice(tune.length);
  const tops = inTest.slice(0, test.length);
  const threshold = chooseThreshold(tune, allTops.slice(0, tune.length), judge) ?? Infinity;
  const row = (found) => ({
    rankedFirst: rankedFirst(test, found, judge),
    ...figuresOf(test, found.map(decideBy(threshold)), judge),
  });
  const scores = tops.flatMap((top) => (top?.kind === 'entry' ? [top.score] : []));
  const [from, to] = [Math.min(...scores), Math.max(...scores)];
  const decideAt = (at) => tops.map(decideBy(at));
  return {
    name,
    threshold,
    chosen: Math.min(1, Math.max(0, (threshold - from) / (to - from))),
    atChosen: sharesOf(test.map((question, i) => judge(question, decideAt(threshold)[i]))),
    clean: row(tops),
    typos: row(inTest.slice(test.length)),
    sweep: sweep(test, from, to, decideAt, judge),
  };
}

function measureOwn(faq, core, inner, { test, misspelt }, judge) {
  const responder = core.createResponder(faq);
  const search = inner.createSearch(faq);
  const sameSource = inner.sameSourceIn(faq.entries);
  const repliesTo = (questions) =>
    questions.map(({ q }) => {
      const { kind, entryIds } = responder.reply(q);
      return { kind, ids: entryIds };
    });
  const topsOf = (questions) =>
    questions.map(({ q }) => search.search(q).hits.map((hit) => ({ ...hit }))[0]);
  const row = (questions, replies) => ({
    rankedFirst: rankedFirst(test, topsOf(questions), judge),
    ...figuresOf(test, replies, judge),
  });

  const replies = repliesTo(test);
  const found = test.map(({ q }) => search.search(q));
  const { answerFrom } = inner.PARAMETERS;
  const decideAt = (threshold) => {
    inner.PARAMETERS.answerFrom = threshold;
    return replies.map((reply, i) => {
      // Safety and small talk come before the search, whatever its threshold.
      if (reply.kind === 'safety' || reply.kind === 'smalltalk') return reply;
      const { kind, id, ids } = inner.decide(found[i], sameSource);
      return { kind, ids: ids ?? [id] };
    });
  };
  const swept = sweep(test, 0, 1, decideAt, judge);
  inner.PARAMETERS.answerFrom = answerFrom;
  return {
    name: OWN_NAME,
    threshold: answerFrom,
    chosen: answerFrom,
    atChosen: sharesOf(test.map((question, i) => judge(question, replies[i]))),
    clean: row(test, replies),
    typos: row(misspelt, repliesTo(misspelt)),
    sweep: swept,
  };
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
    ...COMPETITORS.map(({ name }) => measureCompetitor(name, questions, tops.get(name), judge)),
  ];
}
