/** What is calibrated with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readText = (path) => readFileSync(`${root}${path}`, 'utf8');
export const readJson = (path) => JSON.parse(readText(path));
export const readLines = (path) =>
  readText(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
