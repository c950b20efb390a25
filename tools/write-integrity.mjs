/**
 * Lists every file of dist/ that a page may load, with its size in bytes and its hash for
 * `integrity="…"`: dist/integrity.json for tools, dist/integrity.txt to read.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzippedBytes } from './gzipped.mjs';

const dist = new URL('../dist/', import.meta.url);

/** Scripts for Node: no page loads them. */
const NOT_FOR_PAGES = new Set(['cli.js', 'react.server.js']);

const files = readdirSync(dist, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !NOT_FOR_PAGES.has(name))
  .sort()
  .map((name) => {
    const content = readFileSync(new URL(name, dist));
    return {
      name,
      bytes: content.length,
      gzipBytes: gzippedBytes(content),
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    };
  });

const byName = Object.fromEntries(files.map(({ name, ...facts }) => [name, facts]));
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(byName, null, 2)}\n`);

const nameWidth = Math.max(...files.map(({ name }) => name.length));
const row = (name, bytes, gzipBytes, integrity) =>
  [name.padEnd(nameWidth), String(bytes).padStart(9), String(gzipBytes).padStart(9), integrity]
    .join('  ')
    .concat('\n');
const table = files.map((file) => row(file.name, file.bytes, file.gzipBytes, file.integrity));
writeFileSync(
  new URL('integrity.txt', dist),
  [row('file', 'bytes', 'gzip', 'integrity'), ...table].join(''),
);
