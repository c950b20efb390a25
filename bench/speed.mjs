/** Time for each question, this project's and the competitors' in turn, so that they share the noise. */
import { COMPETITORS, OWN_NAME, YARDSTICK } from './engines/index.mjs';
import { documentsOf } from './engines/documents.mjs';
import { median, quantile } from './statistics.mjs';
import { makeFaq, makeLongQuestion, makeQuestions } from './synthetic.mjs';

export const SIZES = [40, 1_000, 10_000];

const ROUNDS = 9;
const QUESTIONS_PER_ROUND = 24;
const WARM_UP_QUESTIONS = 60;
/** An engine that would take longer than this for a round, or for warming up, gets fewer questions. */
const ROUND_MS_MAX = 800;
/** The 95th percentile of fewer times than this would be their maximum. */
const TIMES_FOR_P95 = 100;

export const SEARCH_ALONE = `${OWN_NAME}, its search alone`;

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

/** @returns {number} how many questions a round has for an engine */
function warmUp({ ask }, questions) {
  const start = performance.now();
  let asked = 0;
  while (asked < questions.length && performance.now() - start < ROUND_MS_MAX) {
    ask(questions[asked]);
    asked += 1;
  }
  const each = (performance.now() - start) / asked;
  return Math.max(2, Math.min(QUESTIONS_PER_ROUND, Math.floor(ROUND_MS_MAX / each)));
}

function measureSize(faq, core, inner) {
  const engines = enginesFor(faq, core, inner);
  const questions = makeQuestions(faq, WARM_UP_QUESTIONS + ROUNDS * QUESTIONS_PER_ROUND);
  const runs = engines.map((engine) => ({
    ...engine,
    perRound: warmUp(engine, questions.slice(0, WARM_UP_QUESTIONS)),
    rounds: [],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = WARM_UP_QUESTIONS + round * QUESTIONS_PER_ROUND;
    // Each round begins with another engine: none is always the one after the slowest.
    const order = runs.map((_, i) => runs[(i + round) % runs.length]);
    for (const { ask, perRound, rounds } of order) {
      const asked = questions.slice(start, start + perRound);
      rounds.push(asked.map((text) => timeOf(ask, text)));
    }
  }
  const yardstick = runs.find(({ name }) => name === YARDSTICK);
  return runs.map((run) => summarise(run, yardstick));
}

function summarise({ name, rounds }, yardstick) {
  const times = rounds.flat();
  // On the same questions, round by round: a slow moment of the machine slows both.
  const ratios = rounds.map(
    (round, i) => median(round) / median(yardstick.rounds[i].slice(0, round.length)),
  );
  return {
    name,
    median: median(times),
    p95: times.length < TIMES_FOR_P95 ? undefined : quantile(times, 0.95),
    ratio: median(ratios),
    questions: times.length,
  };
}

const LENGTHS = { short: 100, long: 2_000 };
const LENGTH_ROUNDS = 40;

/** How much more a long question costs than a short one: this project's, and the yardstick's. */
function measureLength(faq, core) {
  const responder = core.createResponder(faq);
  const yardstick = COMPETITORS.find(({ name }) => name === YARDSTICK).create(documentsOf(faq));
  const ratioOf = (ask) => {
    const times = { short: [], long: [] };
    for (let round = -LENGTH_ROUNDS / 4; round < LENGTH_ROUNDS; round += 1) {
      for (const [length, characters] of Object.entries(LENGTHS)) {
        const time = timeOf(ask, makeLongQuestion(faq, characters, round));
        if (round >= 0) times[length].push(time);
      }
    }
    const [short, long] = [median(times.short), median(times.long)];
    return { short, long, ratio: long / short };
  };
  return { own: ratioOf((text) => responder.reply(text)), yardstick: ratioOf(yardstick.ask) };
}

/** @returns for each size, a summary for each engine, and the cost of a long question */
export function measureSpeed(real, core, inner) {
  return SIZES.map((size) => {
    const faq = makeFaq(real, size);
    return { size, engines: measureSize(faq, core, inner), length: measureLength(faq, core) };
  });
}
