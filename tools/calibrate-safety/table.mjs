/**
 * The learnt table in its two forms: `cues.txt` for people, with words, and `cues.generated.ts`,
 * packed, for the bundle.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packCues } from './pack.mjs';

const fileIn = (name) => fileURLToPath(new URL(`../../src/core/safety/${name}`, import.meta.url));
const READABLE = fileIn('cues.txt');
const PACKED = fileIn('cues.generated.ts');

const numbers = (values) => values.map((value) => value.toFixed(1).padStart(6)).join('');

function readable({ biases, tables }, namesOf) {
  const head = `# What words tell of danger, learnt from the labelled messages of test/golden. Written by
# "npm run calibrate:safety"; don't edit it by hand. Weights for the classes of test/golden/README.md: idiom,
# distress, past or info, negated, explicit or disguised, indirect, other, emergency. "!" marks what the phrases
# say, "@kin" and the like are kinds and five letters the beginning of words (word-kinds.ts), "." is a sentence's
# edge, "=" a word in the form in which it stands. Cues between "|" share a slot.
`;
  const lines = Object.values(tables)
    .flatMap(({ rows, step }) =>
      rows.map(({ slot, steps }) => ({
        name: namesOf(slot).join(' | '),
        weights: steps.map((value) => value * step),
      })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, weights }) => `${numbers(weights)}  ${name}`);
  return `${head}${numbers(biases)}  (to begin with)\n${lines.join('\n')}\n`;
}

function source({ biases, tables }) {
  const exports = Object.entries(tables).map(
    ([name, { content }]) => `export const ${name}: PackedCues = ${JSON.stringify(content)};`,
  );
  return `/** cues.txt, packed: see tools/calibrate-safety/pack.mjs. Don't edit it by hand. */
import type { PackedCues } from './cue-table.js';

export const BIASES: readonly number[] = ${JSON.stringify(biases)};
${exports.join('\n')}
`;
}

/**
 * @param {object} learnt what `packCues` takes
 * @param {Map<number, number>} counts how many examples have a slot
 * @param {(slot: number) => string[]} namesOf the cues in a slot, those of most examples first
 * @returns {Promise<{ file: string, content: string }[]>}
 */
export async function tableFiles(learnt, counts, namesOf) {
  const packed = packCues(learnt, counts);
  const options = { ...(await resolveConfig(PACKED)), parser: 'typescript' };
  return [
    { file: READABLE, content: readable(packed, namesOf) },
    { file: PACKED, content: await format(source(packed), options) },
  ];
}

export const writeTable = (files) =>
  files.forEach(({ file, content }) => writeFileSync(file, content));
