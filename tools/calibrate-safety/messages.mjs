/** What the cues are learnt from, each message with its cues. */
import { readJson, readLines } from '../calibrate/files.mjs';
import { loadInnerParts } from '../inner-parts.mjs';

/** What visitors may well write counts more than what was made to be hard. */
const VISITORS_WEIGHT = 3;
/** Questions to the clinic are many and alike; those that visitors asked are few, and must not be taken over. */
const PHRASING_WEIGHT = 12;
const ASKED_WEIGHT = 40;
/** Short and plain: what must hold. */
const PINNED_WEIGHT = 20;
const DANGEROUS = /suicid|kill|\bdie\b|hurt|crisis|emergenc|self-harm|autolesi|muert|morir/i;

export const parts = await loadInnerParts([
  'safety/read-message',
  'safety/compile-rules',
  'safety/cues',
  'safety/cue-code',
  'safety/number-code',
  'safety/judge-message',
  'safety/phrases.en',
  'safety/phrases.es',
  // The sentences of the unit tests are learnt from as well.
  '../../test/core/safety/cases',
  '../../test/core/safety/expectation',
]);
const { cases, listCases, english, spanish, compileRules, readMessage, judgeMessage } = parts;
const { cuesOf, stretchesOf } = parts;
const rules = [compileRules(english), compileRules(spanish)];

/** The phrases were written with some messages: what they say of those is learnt from with less trust. */
const isPhraseCue = (cue) => cue.startsWith('!');

/**
 * The message with its parts in each language that it may be in: the cues of the whole first, then
 * those of its stretches where there are several. A pinned one also without what the phrases say.
 */
function withCues(message) {
  const readings = readMessage(message.q, rules)
    .map(judgeMessage)
    .filter(({ reading }) => reading !== null)
    .map(({ reading, judgement }) => {
      const whole = { start: 0, end: reading.words.length };
      return [whole, ...stretchesOf(reading)].map((stretch) => [
        ...cuesOf(reading, judgement, stretch),
      ]);
    });
  const bare = readings.map((reading) =>
    reading.map((cues) => cues.filter((cue) => !isPhraseCue(cue))),
  );
  return { ...message, readings: message.isPinned ? [...readings, ...bare] : readings };
}

const labelled = (name, weight) =>
  readLines(`test/golden/safety.${name}.jsonl`).map((line) => withCues({ ...line, weight }));

/** As visitors write. */
export const visitors = () => labelled('tune', VISITORS_WEIGHT);
/** Written in rounds against the detector. */
export const hard = () => labelled('hard', 1);

/** What visitors ask the clinic: none of it dangerous. */
export function questions(...files) {
  const phrasings = files.flatMap((file) => {
    const { entries, handoffTopics } = readJson(`faq-data/${file}`);
    return [...entries, ...handoffTopics]
      .filter((item) => !DANGEROUS.test(JSON.stringify(item)))
      .flatMap(({ question, phrasings }) => [question, ...phrasings])
      .map((q) => ({ q, weight: PHRASING_WEIGHT }));
  });
  const asked = ['questions.tune', 'questions.es.tune']
    .flatMap((name) => readLines(`test/golden/${name}.jsonl`))
    .filter(({ q }) => !DANGEROUS.test(q))
    .map(({ q }) => ({ q, weight: ASKED_WEIGHT }));
  return [...phrasings, ...asked]
    .map(({ q, weight }) => ({ q, weight, level: 'none', class: 'benign' }))
    .map(withCues);
}

const PINNED = {
  self: { level: 'crisis', class: 'explicit' },
  other: { level: 'crisis', class: 'other' },
  emergency: { level: 'emergency', class: 'emergency' },
  support: { level: 'support', class: 'past' },
  none: { level: 'none', class: 'benign' },
};

/** The sentences that the unit tests lead to their help. */
export const pinned = () =>
  listCases(cases)
    .map(({ text, expected }) => ({
      q: text,
      ...PINNED[expected],
      isPinned: true,
      weight: PINNED_WEIGHT,
    }))
    .map(withCues);
