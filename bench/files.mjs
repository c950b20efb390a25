/** What the benchmark reads: the FAQ, the labelled questions, and this project's code. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

/** The last section of docs/benchmarks.md, which bench/interaction.mjs writes. */
export const INTERACTION_HEADING = '## Interaction';
