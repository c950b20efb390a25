/** Time for each question, this project's and the competitors' in turn, so that they share the noise. */
import { timeOf } from './clock.mjs';
import { COMPETITORS, OWN_NAME, YARDSTICK } from './engines/index.mjs';
import { documentsOf } from './engines/documents.mjs';
import { median, quantile } from './statistics.mjs';
import { makeFaq, makeLongQuestion, makeQuestions } from './synthetic.mjs';

const ROUNDS = 16;
/** Half short, half long: an even number. */
const QUESTIONS_PER_ROUND = 6;
const QUESTIONS_MIN = 2;
/** A competitor that would take longer for all rounds gets fewer questions, and sits out rounds. */
const ENGINE_MS_MAX = 3_000;
const WARM_UP_QUESTIONS = 200;
const WARM_UP_MS_MAX = 500;
/** The 95th percentile of fewer times than this would be little else than their maximum. */
const TIMES_FOR_P95 = 80;

const SEARCH_ALONE = `${OWN_NAME}, search alone`;
/** What it is all about is asked every question, whatever time it takes. */
const IN_FULL = [OWN_NAME, SEARCH_ALONE, YARDSTICK];

function enginesFor(faq, core, inner) {
  const documents = documentsOf(faq);
  const search = inner.createSearch(faq);
  const responder = core.createResponder(faq);
  return [
    { name: OWN_NAME, ask: (text) => responder.reply(text) },
    { name: SEARCH_ALONE, ask: (text) => search.search(text) },
    ...COMPETITORS.map(({ name, create }) => ({ name, ask: create(documents).ask })),
  ];
}

/** @returns how many questions of a round an engine is asked, and in every how many rounds */
function warmUp({ name, ask }, questions) {
  const start = performance.now();
  let asked = 0;
  while (asked < questions.length && performance.now() - start < WARM_UP_MS_MAX) {
    ask(questions[asked]);
    asked += 1;
  }
  if (IN_FULL.includes(name)) return { count: QUESTIONS_PER_ROUND, every: 1 };
  const fitting = (ENGINE_MS_MAX * asked) / (performance.now() - start);
  const even = 2 * Math.floor(fitting / ROUNDS / 2);
  const count = Math.max(QUESTIONS_MIN, Math.min(QUESTIONS_PER_ROUND, even));
  return { count, every: Math.min(ROUNDS, Math.ceil((ROUNDS * count) / fitting)) };
}

function measureSize(faq, engines) {
  const questions = makeQuestions(faq, WARM_UP_QUESTIONS + ROUNDS * QUESTIONS_PER_ROUND);
  const runs = engines.map((engine) => ({
    ...engine,
    share: warmUp(engine, questions.slice(0, WARM_UP_QUESTIONS)),
    rounds: Array.from({ length: ROUNDS }, () => []),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = WARM_UP_QUESTIONS + round * QUESTIONS_PER_ROUND;
    // Each round begins with another engine: none is always the one after the slowest.
    for (let turn = 0; turn < runs.length; turn += 1) {
      const { ask, share, rounds } = runs[(turn + round) % runs.length];
      if (round % share.every !== 0) continue;
      const asked = questions.slice(start, start + share.count);
      rounds[round] = asked.map((text) => timeOf(() => ask(text)));
    }
  }
  const yardstick = runs.find(({ name }) => name === YARDSTICK);
  return runs.map((run) => summarise(run, yardstick));
}

function summarise({ name, rounds }, yardstick) {
  const times = rounds.flat();
  return {
    name,
    questions: times.length,
    median: median(times),
    p95: p95Of(times),
    ratio: {
      median: ratioTo(yardstick, rounds),
      p95: p95Of(times) / p95Of(yardstick.rounds.flat()),
    },
  };
}

const p95Of = (times) => (times.length < TIMES_FOR_P95 ? NaN : quantile(times, 0.95));

/** Of the medians for the questions that both were asked, at about the same time. */
function ratioTo(yardstick, rounds) {
  const theirs = yardstick.rounds.flatMap((times, i) => times.slice(0, rounds[i].length));
  return median(rounds.flat()) / median(theirs);
}

const LENGTHS = { short: 100, long: 2_000 };
const LENGTH_ROUNDS = 30;
const LENGTH_MS_MAX = 1_500;
/** The yardstick takes seconds for each long question to more entries than this. */
const LENGTH_SIZE_MAX = 1_000;

/** How much more a long question costs than a short one. */
function ratioOfLengths(faq, ask) {
  const times = { short: [], long: [] };
  const end = performance.now() + LENGTH_MS_MAX;
  for (
    let round = 0;
    round < LENGTH_ROUNDS && (round === 0 || performance.now() < end);
    round += 1
  ) {
    for (const [length, characters] of Object.entries(LENGTHS)) {
      const text = makeLongQuestion(faq, characters, round);
      times[length].push(timeOf(() => ask(text)));
    }
  }
  return median(times.long) / median(times.short);
}

/**
 * @param {object} real the FAQ that the made ones are patterned on
 * @param {number[]} sizes in entries
 * @returns for each size, a summary for each engine, and how many times as much a long question costs
 */
export function measureSpeed(real, sizes, core, inner) {
  return sizes.map((size) => {
    const faq = makeFaq(real, size);
    const engines = enginesFor(faq, core, inner);
    const lengthRatioOf = (wanted) =>
      ratioOfLengths(faq, engines.find(({ name }) => name === wanted).ask);
    return {
      size,
      engines: measureSize(faq, engines),
      lengthRatio: {
        own: lengthRatioOf(OWN_NAME),
        yardstick: size > LENGTH_SIZE_MAX ? undefined : lengthRatioOf(YARDSTICK),
      },
    };
  });
}
