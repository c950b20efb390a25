/** What each part of a bundle costs: how many gzipped bytes less the bundle would have without it. */
import { readFileSync } from 'node:fs';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { gzippedBytes } from './gzipped.mjs';

/** By the path of a source; the first that matches. */
const PARTS = [
  ['safety: learnt cues', /core\/safety\/cues\.generated/],
  ['safety: phrases', /core\/safety\/(phrases|frames)/],
  ['safety: code', /core\/safety\//],
  ['fuse.js', /fuse\.js\//],
  ['lit', /node_modules\/(lit|@lit)/],
  ['search, languages', /core\/(search|text)\//],
  ['reading the FAQ file', /core\/faq\//],
  ['conversation', /core\/conversation\//],
  ['words of the interface', /\/i18n\//],
  ['styles', /ui\/(styles\/|launcher-css)/],
  ['interface', /\/ui\//],
];
const REST = 'the element itself';

const partOf = (source) => PARTS.find(([, pattern]) => pattern.test(source ?? ''))?.[0] ?? REST;

/** The text of a bundle, cut where the source map changes its part. */
function pieces(code, map) {
  const lines = code.split('\n');
  return decodedMappings(map).flatMap((segments, line) => {
    const text = `${lines[line] ?? ''}\n`;
    const cuts = [[0, null], ...segments.map(([column, source]) => [column, source ?? null])];
    return cuts.map(([column, source], index) => ({
      text: text.slice(column, cuts[index + 1]?.[0] ?? text.length),
      part: source === null ? REST : partOf(map.resolvedSources[source]),
    }));
  });
}

/**
 * @param {URL} file a bundle with its map beside it
 * @returns {{ part: string, raw: number, cost: number }[]} in bytes, the dearest first
 */
export function costOfParts(file) {
  const code = readFileSync(file, 'utf8');
  const map = new TraceMap(readFileSync(new URL(`${file.href}.map`), 'utf8'));
  const all = pieces(code, map);
  const textOf = (some) => some.map(({ text }) => text).join('');
  const whole = gzippedBytes(textOf(all));
  return [...new Set(all.map(({ part }) => part))]
    .map((part) => ({
      part,
      raw: textOf(all.filter((piece) => piece.part === part)).length,
      cost: whole - gzippedBytes(textOf(all.filter((piece) => piece.part !== part))),
    }))
    .sort((a, b) => b.cost - a.cost);
}
