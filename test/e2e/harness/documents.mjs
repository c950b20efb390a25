/** The documents and what in them can be run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.mjs';

export const readDocument = (path) => readFileSync(join(ROOT, path), 'utf8');

export const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** @returns {{ language: string, text: string, heading: string }[]} the fenced blocks of a document */
export function blocksOf(path) {
  const text = readDocument(path);
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map((found) => ({
    language: found[1],
    text: found[2],
    heading: [...text.slice(0, found.index).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '',
  }));
}
