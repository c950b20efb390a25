/** The table of cues as a source file. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';

export const FILE = fileURLToPath(
  new URL('../../src/core/safety/cues.generated.ts', import.meta.url),
);
const STEP = 0.2;
const ZERO = 'm'.charCodeAt(0);
const MOST = 12;

const letterOf = (steps) => String.fromCharCode(ZERO + steps);
const stepsOf = (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));

/**
 * @param {Map<string, number[]>} weights four a cue
 * @param {number[]} biases
 */
export async function tableSource(weights, biases) {
  const lines = [...weights]
    .map(([cue, values]) => [cue, values.map(stepsOf)])
    .filter(([, steps]) => steps.some((step) => step !== 0))
    .map(([cue, steps]) => cue + steps.map(letterOf).join(''))
    .sort();
  const source = `/**
 * What words tell of danger, learnt from the labelled messages of test/golden. Written by
 * \`npm run calibrate:safety\`; don't edit it by hand. A line is a cue and four letters, its weights
 * for support, crisis, emergency and "about somebody else": m is 0, each letter on is one STEP more,
 * each letter back one less. \`@kin\` and the like: see word-kinds.ts; \`.\` is a sentence's edge; \`=\`
 * marks a word in the form in which it stands.
 */
export const STEP = ${STEP};
export const BIASES: readonly number[] = ${JSON.stringify(biases.map((bias) => Number(bias.toFixed(2))))};
export const CUES = \`
${lines.join('\n')}
\`;
`;
  return format(source, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

export const writeTable = (source) => writeFileSync(FILE, source);
