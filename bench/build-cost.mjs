/**
 * What making an index costs. Each is made in a process of its own, as a page makes it: once, with
 * cold code, and with nothing else in memory.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPETITORS, OWN_NAME, YARDSTICK } from './engines/index.mjs';
import { documentsOf } from './engines/documents.mjs';
import { loadCore, loadInnerParts, readFaq } from './files.mjs';
import { median } from './statistics.mjs';
import { makeFaq, makeQuestions } from './synthetic.mjs';

const SCRIPT = fileURLToPath(import.meta.url);
const ROUNDS = 3;
const QUESTIONS = 100;
const IN_SLICES = `${OWN_NAME}, in slices`;

/** Of these the index alone is made: no question is asked. */
const NAMES = [OWN_NAME, IN_SLICES, ...COMPETITORS.map(({ name }) => name)];

/** @returns for each size, `{ name, build, slice, heap, ratio }` in ms and bytes for each engine */
export function measureBuildCost(sizes, corePath) {
  return sizes.map((size) => {
    const runs = NAMES.map((name) => ({ name, rounds: [] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, rounds } of runs) rounds.push(inOwnProcess(name, size, corePath));
    }
    return { size, engines: summarise(runs) };
  });
}

function inOwnProcess(name, size, corePath) {
  const args = ['--expose-gc', SCRIPT, name, String(size), corePath];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Making the index of ${name} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function summarise(runs) {
  const yardstick = runs.find(({ name }) => name === YARDSTICK).rounds;
  const [own, sliced, ...others] = runs.map(({ name, rounds }) => {
    const of = (key) => median(rounds.map((round) => round[key]));
    const ratioOf = (key) => median(rounds.map((round, i) => round[key] / yardstick[i][key]));
    return {
      name,
      build: of('build'),
      slice: of('slice'),
      heap: of('heap'),
      heapInUse: of('heapInUse'),
      ratio: { build: ratioOf('build'), heap: ratioOf('heap') },
    };
  });
  return [{ ...own, slice: sliced.slice }, ...others];
}

// ---------------------------------------------------------------- in the process of its own

async function measureOne(name, size, corePath) {
  const core = await loadCore(corePath);
  const inner = await loadInnerParts();
  const faq = makeFaq(readFaq(core), size);
  const questions = makeQuestions(faq, QUESTIONS);
  const documents = documentsOf(faq);
  const make = () => {
    if (name === OWN_NAME) return inOneGo(() => core.createResponder(faq));
    if (name === IN_SLICES) return inSlices(inner.buildSearch(faq));
    return inOneGo(() => COMPETITORS.find((engine) => engine.name === name).create(documents));
  };
  const before = heapUsed();
  const { made, build, slice } = make();
  const heap = heapUsed() - before;
  const ask = made.ask ?? made.reply ?? made.search;
  // fuse.js at 10,000 entries takes seconds for each: its heap doesn't grow with questions.
  if (name === OWN_NAME) for (const text of questions) ask(text);
  return { build, slice, heap, heapInUse: heapUsed() - before };
}

function inOneGo(create) {
  const start = performance.now();
  const made = create();
  const build = performance.now() - start;
  return { made, build, slice: build };
}

function inSlices(generator) {
  const slices = [];
  for (;;) {
    const start = performance.now();
    const { done, value } = generator.next();
    slices.push(performance.now() - start);
    if (done) return { made: value, build: slices.reduce((a, b) => a + b), slice: Math.max(...slices) };
  }
}

function heapUsed() {
  globalThis.gc();
  const { heapUsed: onHeap, arrayBuffers } = process.memoryUsage();
  return onHeap + arrayBuffers;
}

if (process.argv[1] === SCRIPT) {
  const [name, size, corePath] = process.argv.slice(2);
  console.log(JSON.stringify(await measureOne(name, Number(size), corePath)));
}
