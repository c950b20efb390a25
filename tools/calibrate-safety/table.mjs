/**
 * The learnt table in its two forms: `cues.txt` for people, and `cues.generated.ts`, packed, for the
 * bundle. Words take most of the room, so the bundle has hashes in their place, in rising order, each
 * as its distance from the one before (Rice code); src/core/safety/cue-table.ts reads that.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parts } from './messages.mjs';

const fileIn = (name) => fileURLToPath(new URL(`../../src/core/safety/${name}`, import.meta.url));
export const READABLE = fileIn('cues.txt');
export const PACKED = fileIn('cues.generated.ts');

const STEP = 0.3;
const MOST_STEPS = 10;
/** Smaller ones are rounded to nothing. */
export const LEAST_WEIGHT = STEP / 2;
const ZERO = 'm'.charCodeAt(0);
/** Of 4 million hashes, a word that the table doesn't know has that of one it knows once in 300. */
const HASH_BITS = 22;

const stepsOf = (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));

/** Cues in their order, with whole steps; those that say nothing are left out. */
const rowsOf = (weights) =>
  [...weights]
    .map(([cue, values]) => ({ cue, steps: values.map(stepsOf) }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => (a.cue < b.cue ? -1 : 1));

const numbers = (steps) => steps.map((step) => (step * STEP).toFixed(1).padStart(6)).join('');

function readable(rows, biases) {
  const head = `# What words tell of danger, learnt from the labelled messages of test/golden. Written by
# "npm run calibrate:safety"; don't edit it by hand. Weights for support, crisis, emergency and "about
# somebody else". "!" marks what the phrases say, "@kin" and the like are kinds (word-kinds.ts), "." is
# a sentence's edge, "=" a word in the form in which it stands.
`;
  const lines = rows.map(({ cue, steps }) => `${numbers(steps)}  ${cue}`);
  const start = biases.map((bias) => bias.toFixed(1).padStart(6)).join('');
  return `${head}${start}  (to begin with)\n${lines.join('\n')}\n`;
}

/** Two cues with one hash would be one: the weaker gives way. */
function hashed(rows) {
  const byHash = new Map();
  const strength = ({ steps }) => steps.reduce((sum, step) => sum + Math.abs(step), 0);
  for (const row of rows) {
    const hash = parts.hashOf(row.cue, HASH_BITS);
    const other = byHash.get(hash);
    if (!other || strength(other) < strength(row)) byHash.set(hash, row);
  }
  return [...byHash].sort(([a], [b]) => a - b);
}

function riceCode(hashes, bits) {
  let text = '';
  let last = -1;
  for (const hash of hashes) {
    const distance = hash - last - 1;
    last = hash;
    text +=
      '1'.repeat(distance >> bits) + '0' + (distance % 2 ** bits).toString(2).padStart(bits, '0');
  }
  const bytes = text.match(/.{1,8}/g).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  return Buffer.from(bytes).toString('base64');
}

function packed(rows, biases) {
  const entries = hashed(rows);
  const riceBits = Math.max(1, Math.round(Math.log2((2 ** HASH_BITS / entries.length) * Math.LN2)));
  const columns = biases.map((_, column) =>
    entries.map(([, { steps }]) => String.fromCharCode(ZERO + steps[column])).join(''),
  );
  return `/** cues.txt, packed: see tools/calibrate-safety/table.mjs. Don't edit it by hand. */
export const STEP = ${STEP};
export const BIASES: readonly number[] = ${JSON.stringify(biases.map((bias) => Number(bias.toFixed(2))))};
export const HASH_BITS = ${HASH_BITS};
export const RICE_BITS = ${riceBits};
/** Base64. */
export const HASHES =
  '${riceCode(
    entries.map(([hash]) => hash),
    riceBits,
  )}';
/**
 * A letter a cue: m is 0, each letter on is one STEP more, each letter back one less. First the
 * weights for support, then for crisis, emergency and "about somebody else": so they compress best.
 */
export const WEIGHTS =
  '${columns.join('')}';
`;
}

/**
 * @param {{ weights: Map<string, number[]>, biases: number[] }} learnt four weights a cue
 * @returns {Promise<{ file: string, content: string }[]>}
 */
export async function tableFiles({ weights, biases }) {
  const rows = rowsOf(weights);
  return [
    { file: READABLE, content: readable(rows, biases) },
    {
      file: PACKED,
      content: await format(packed(rows, biases), {
        ...(await resolveConfig(PACKED)),
        parser: 'typescript',
      }),
    },
  ];
}

export const writeTable = (files) =>
  files.forEach(({ file, content }) => writeFileSync(file, content));
