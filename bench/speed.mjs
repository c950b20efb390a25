/** Time for each question, this project's and the competitors' in turn, so that they share the noise. */
import { COMPETITORS, OWN_NAME, YARDSTICK } from './engines/index.mjs';
import { documentsOf } from './engines/documents.mjs';
import { median, quantile } from './statistics.mjs';
import { makeFaq, makeLongQuestion, makeQuestions } from './synthetic.mjs';

const ROUNDS = 6;
const QUESTIONS_PER_ROUND = 16;
const WARM_UP_QUESTIONS = 40;
/** An engine that would take longer than this for a round, or for warming up, gets fewer questions … */
const ROUND_MS_MAX = 600;
/** … and one that has no time for these, a short one and a long one, takes part in two rounds. */
const QUESTIONS_MIN = 2;
const EVERY_WHEN_SLOW = ROUNDS / 2;
/** The 95th percentile of fewer times than this would be little else than their maximum. */
const TIMES_FOR_P95 = 80;

export const SEARCH_ALONE = `${OWN_NAME}, search alone`;

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

function timeOf(ask, text) {
  const start = performance.now();
  ask(text);
  return performance.now() - start;
}

/** @returns how many questions of a round an engine is asked, and in every how many rounds */
function warmUp({ name, ask }, questions) {
  const start = performance.now();
  let asked = 0;
  while (asked < questions.length && performance.now() - start < ROUND_MS_MAX) {
    ask(questions[asked]);
    asked += 1;
  }
  if (name === YARDSTICK) return { count: QUESTIONS_PER_ROUND, every: 1 };
  const fitting = Math.floor((ROUND_MS_MAX * asked) / (performance.now() - start));
  const even = fitting - (fitting % QUESTIONS_MIN);
  return {
    count: Math.max(QUESTIONS_MIN, Math.min(QUESTIONS_PER_ROUND, even)),
    every: fitting < QUESTIONS_MIN ? EVERY_WHEN_SLOW : 1,
  };
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
      rounds[round] = asked.map((text) => timeOf(ask, text));
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

/** Round by round and on the same questions: a slow moment of the machine slows both. */
function ratioTo(yardstick, rounds) {
  return median(
    rounds.flatMap((times, i) => {
      const others = yardstick.rounds[i];
      const common = Math.min(times.length, others.length);
      return common === 0 ? [] : [median(times.slice(0, common)) / median(others.slice(0, common))];
    }),
  );
}

const LENGTHS = { short: 100, long: 2_000 };
const LENGTH_ROUNDS = 30;
const LENGTH_MS_MAX = 2_000;
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
      times[length].push(timeOf(ask, makeLongQuestion(faq, characters, round)));
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
