/** What the benchmark reads: the FAQ, the labelled questions, and this project's code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const readText = (path) => readFileSync(resolve(ROOT, path), 'utf8');
export const readJson = (path) => JSON.parse(readText(path));

/** @returns {{ q: string, expect: 'answer' | 'handoff' | 'smalltalk', accept?: string[] }[]} */
export const readQuestions = (part) =>
  readText(`test/golden/questions.${part}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const readSentences = () => readJson('faq-data/sources/ketamine-bipolar.en.sentences.json');

/** The built core, as everybody gets it. */
export const loadCore = (path) => import(pathToFileURL(resolve(ROOT, path)));

export function readFaq({ parseFaq }) {
  const { faq, problems } = parseFaq(readJson('faq-data/ketamine-bipolar.en.json'));
  if (!faq) throw new Error(`The FAQ can't be read: ${JSON.stringify(problems)}`);
  return faq;
}

/** The last sections of docs/benchmarks.md, each written by a measurement of its own, in a browser. */
export const INTERACTION_HEADING = '## Interaction';
export const LOADING_HEADING = '## Loading';
const REPORT = resolve(ROOT, 'docs/benchmarks.md');

/** Puts a section into docs/benchmarks.md: in the place of the one it had, else at the end. */
export async function writeSection(heading, text) {
  const before = readFileSync(REPORT, 'utf8');
  const section = `${heading}\n\n${text}\n`;
  const start = before.indexOf(`\n${heading}\n`);
  const end = start < 0 ? -1 : before.indexOf('\n## ', start + 1);
  const after =
    start < 0
      ? `${before}\n${section}`
      : `${before.slice(0, start + 1)}${section}${end < 0 ? '' : before.slice(end + 1)}`;
  const options = { ...(await resolveConfig(REPORT)), filepath: REPORT, proseWrap: 'always' };
  writeFileSync(REPORT, await format(after, options));
}
