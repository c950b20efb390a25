/**
 * Learns the weights of the safety cues from the labelled messages and writes them down.
 *
 *   npm run calibrate:safety              writes src/core/safety/cues.txt and cues.generated.ts
 *   npm run calibrate:safety -- --check   fails unless they are what the messages give
 */
import { readFileSync } from 'node:fs';
import { fitCues } from './fit-cues.mjs';
import { hard, parts, pinned, questions, visitors } from './messages.mjs';
import { tableFiles, writeTable } from './table.mjs';

/** Classes of messages (test/golden/README.md) that share a column of the table; the others have their own. */
const COLUMN_OF = { past: 'pastOrInfo', info: 'pastOrInfo', disguised: 'explicit' };
const PENALTY = 1e-5;
/** Smaller weights are not worth their bytes. */
const LEAST_WEIGHT = 0.15;
/** So much more a needless card counts than a missed one: most visitors are in no danger. */
const LEVEL_WEIGHTS = { none: 3, support: 2, crisis: 1, emergency: 1 };
/** Rarer cues don't name a slot: they have little to do with its weights. */
const NAMED_FROM = 3;

/** The column that should win, -1 for ordinary messages; a disguised emergency is an emergency. */
function targetOf({ level, class: name }) {
  return parts.CLASSES.indexOf(level === 'emergency' ? level : (COLUMN_OF[name] ?? name));
}

const examplesOf = (messages) =>
  messages.flatMap((message) =>
    message.readings.map((reading) => ({
      parts: reading.map((cues) => ({
        cues: cues.map(parts.slotOf),
        share: parts.shareOfEach(cues.length),
      })),
      target: targetOf(message),
      weight: ((message.weight ?? 1) * LEVEL_WEIGHTS[message.level]) / message.readings.length,
    })),
  );

/** How many examples have each slot, and by which cues. */
function censusOf(messages) {
  const slots = new Map();
  for (const cue of messages.flatMap(({ readings }) => readings.flatMap(([whole]) => whole))) {
    const slot = parts.slotOf(cue);
    const names = slots.get(slot) ?? new Map();
    slots.set(slot, names.set(cue, (names.get(cue) ?? 0) + 1));
  }
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    counts: new Map([...slots].map(([slot, names]) => [slot, sum([...names.values()])])),
    namesOf: (slot) => {
      const names = [...slots.get(slot)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return names
        .filter(([, count], index) => index === 0 || count >= NAMED_FROM)
        .map(([name]) => name);
    },
  };
}

const messages = [...visitors(), ...hard(), ...pinned(), ...questions()];
const { counts, namesOf } = censusOf(messages);
const learnt = fitCues(examplesOf(messages), {
  columns: parts.CLASSES.length,
  firstOfDanger: parts.FIRST_OF_DANGER,
  stretchShare: parts.STRETCH_SHARE,
  penalty: PENALTY,
  least: LEAST_WEIGHT,
});
const files = await tableFiles(learnt, counts, namesOf);
if (process.argv.includes('--check')) {
  if (files.some(({ file, content }) => content !== readFileSync(file, 'utf8'))) {
    console.error('The table of cues is not what test/golden gives: run npm run calibrate:safety.');
    process.exitCode = 1;
  }
} else {
  writeTable(files);
  console.log(`${messages.length} messages; see src/core/safety/cues.txt.`);
}
