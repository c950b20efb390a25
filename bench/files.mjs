/** What the benchmark reads: the FAQ, the labelled questions, and this project's code. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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

const INNER_PARTS = ['search/search', 'search/confidence', 'search/parameters'];

/** The search's inner parts, which the core doesn't export: to turn its threshold, to time slices. */
export async function loadInnerParts() {
  const { outputFiles } = await build({
    stdin: {
      contents: INNER_PARTS.map((part) => `export * from './src/core/${part}.ts';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
