/** The search's inner parts as one module, so that its parameters can be turned. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PARTS = ['search/search', 'search/confidence', 'search/parameters', 'faq/parse-faq'];

export async function loadCore() {
  const { outputFiles } = await build({
    stdin: {
      contents: PARTS.map((part) => `export * from './src/core/${part}.ts';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

const readText = (path) => readFileSync(`${root}${path}`, 'utf8');
export const readJson = (path) => JSON.parse(readText(path));
export const readLines = (path) =>
  readText(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
