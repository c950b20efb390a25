/**
 * Learns the weights of the safety cues from the labelled messages and writes them down.
 *
 *   npm run calibrate:safety              writes src/core/safety/cues.txt and cues.generated.ts
 *   npm run calibrate:safety -- --check   fails unless they are what the messages give
 */
import { readFileSync } from 'node:fs';
import { fitCues } from './fit-cues.mjs';
import { labelled, parts, pinned, questions } from './messages.mjs';
import { LEAST_WEIGHT, tableFiles, writeTable } from './table.mjs';

const COLUMNS = ['support', 'crisis', 'emergency'];
const PENALTY = 1.5e-5;
/** So much more a needless card counts than a missed one: most visitors are in no danger. */
const NONE_WEIGHT = 2.5;

const examplesOf = (messages, targetOf) =>
  messages.flatMap((message) =>
    message.cues.map((cues) => ({
      cues,
      share: parts.shareOfEach(cues.length),
      target: targetOf(message),
      weight:
        ((message.weight ?? 1) * (message.level === 'none' ? NONE_WEIGHT : 1)) /
        message.cues.length,
    })),
  );

/** Two fits: which level, and, of those in danger, who. */
export function learn(messages) {
  const levels = fitCues(
    examplesOf(messages, ({ level }) => COLUMNS.indexOf(level)),
    COLUMNS.length,
    { penalty: PENALTY, least: LEAST_WEIGHT },
  );
  const inDanger = messages.filter(({ about }) => about === 'self' || about === 'other');
  const others = fitCues(
    examplesOf(inDanger, ({ about }) => (about === 'other' ? 0 : -1)),
    1,
    { penalty: 3 * PENALTY, least: LEAST_WEIGHT },
  );
  const none = COLUMNS.map(() => 0);
  const cues = [...new Set([...levels.weights.keys(), ...others.weights.keys()])].sort();
  return {
    weights: new Map(
      cues.map((cue) => [
        cue,
        [...(levels.weights.get(cue) ?? none), ...(others.weights.get(cue) ?? [0])],
      ]),
    ),
    biases: [...levels.biases, ...others.biases],
  };
}

const messages = [
  ...labelled('tune'),
  ...pinned(),
  ...questions('ketamine-bipolar.en.json', 'ketamine-bipolar.es.json'),
];
const files = await tableFiles(learn(messages));
if (process.argv.includes('--check')) {
  if (files.some(({ file, content }) => content !== readFileSync(file, 'utf8'))) {
    console.error('The table of cues is not what test/golden gives: run npm run calibrate:safety.');
    process.exitCode = 1;
  }
} else {
  writeTable(files);
  console.log(`${messages.length} messages; see src/core/safety/cues.txt.`);
}
