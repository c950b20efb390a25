/**
 * What making an index costs. Each is made in a process of its own, as a page makes it: once, with
 * cold code, and with nothing else in memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startClock, timeOf } from './clock.mjs';
import { COMPETITORS, OWN_NAME, YARDSTICK } from './engines/index.mjs';
import { miniSearchDefaults } from './engines/minisearch.mjs';
import { documentsOf } from './engines/documents.mjs';
import { loadCore } from './files.mjs';
import { median, sum } from './statistics.mjs';
import { makeFaq, makeQuestions } from './synthetic.mjs';

const SCRIPT = fileURLToPath(import.meta.url);
const ROUNDS = 3;
/** So many are asked before the heap is measured again: what is made lazily is there by then. */
const QUESTIONS = 100;

// MiniSearch's index is the same with other search options.
const OTHERS = COMPETITORS.filter((engine) => engine !== miniSearchDefaults);
const NAMES = [OWN_NAME, ...OTHERS.map(({ name }) => name)];

/**
 * @param {object} real the FAQ that the made ones are patterned on
 * @param {number[]} sizes in entries
 * @param {string} corePath of the built core
 * @returns for each size and engine the times in ms, the memory in bytes, and their ratios
 */
export function measureBuildCost(real, sizes, corePath) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return sizes.map((size) => {
      const file = join(folder, `${size}.json`);
      const faq = makeFaq(real, size);
      writeFileSync(file, JSON.stringify({ faq, questions: makeQuestions(faq, QUESTIONS) }));
      const runs = NAMES.map((name) => ({ name, rounds: [] }));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { name, rounds } of runs) rounds.push(inOwnProcess(name, file, corePath));
      }
      return { size, engines: summarise(runs) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inOwnProcess(name, file, corePath) {
  const args = ['--expose-gc', SCRIPT, name, file, corePath];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Making the index of ${name} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function summarise(runs) {
  const yardstick = runs.find(({ name }) => name === YARDSTICK).rounds;
  return runs.map(({ name, rounds }) => {
    const of = (key) => median(rounds.map((round) => round[key]));
    const ratioOf = (key) => median(rounds.map((round, i) => round[key] / yardstick[i][key]));
    return {
      name,
      build: of('build'),
      slice: of('slice'),
      heap: of('heap'),
      heapInUse: of('heapInUse'),
      ratio: { build: ratioOf('build'), slice: ratioOf('slice'), heap: ratioOf('heap') },
    };
  });
}

// ---------------------------------------------------------------- in the process of its own

async function measureOne(name, file, corePath) {
  const core = await loadCore(corePath);
  const { faq, questions } = JSON.parse(readFileSync(file, 'utf8'));
  const documents = documentsOf(faq);
  const before = heapUsed();
  const { made, build, slice } =
    name === OWN_NAME
      ? await inSlices((pause) => core.createResponderInSlices(faq, pause))
      : inOneGo(() => COMPETITORS.find((engine) => engine.name === name).create(documents));
  const heap = heapUsed() - before;
  // Others make nothing later, and fuse.js takes seconds for each question to 10,000 entries.
  if (name === OWN_NAME) for (const text of questions) made.reply(text);
  const heapInUse = heapUsed() - before;
  // What was there before must be there still, or its memory would count as won.
  return { build, slice, heap, heapInUse, kept: [made, faq, questions, documents].length };
}

function inOneGo(create) {
  let made;
  const build = timeOf(() => (made = create()));
  return { made, build, slice: build };
}

async function inSlices(create) {
  const slices = [];
  let readClock = startClock();
  const endSlice = () => slices.push(readClock());
  const pause = () => {
    endSlice();
    return new Promise((resolve) => {
      setImmediate(() => {
        readClock = startClock();
        resolve();
      });
    });
  };
  const made = await create(pause);
  endSlice();
  return { made, build: sum(slices), slice: Math.max(...slices) };
}

function heapUsed() {
  // What the first run frees (code that is no longer wanted) may free more.
  for (let run = 0; run < 3; run += 1) globalThis.gc();
  const { heapUsed: onHeap, arrayBuffers } = process.memoryUsage();
  return onHeap + arrayBuffers;
}

if (process.argv[1] === SCRIPT) {
  const [name, file, corePath] = process.argv.slice(2);
  console.log(JSON.stringify(await measureOne(name, file, corePath)));
}
