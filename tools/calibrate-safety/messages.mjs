/** What the cues are learnt from, each message with its cues. */
import { readJson, readLines } from '../calibrate/files.mjs';
import { loadInnerParts } from '../inner-parts.mjs';
import { surrounder } from './surroundings.mjs';

/** What visitors may well write counts more than what was made to be hard. */
const VISITORS_WEIGHT = 3;
/** Questions to the clinic are many and alike; those that visitors asked are few, and must not be taken over. */
const PHRASING_WEIGHT = 12;
const ASKED_WEIGHT = 40;
/** Short and plain: what must hold. */
const PINNED_WEIGHT = 17;
/** A pinned one comes so often with something around it, each time with this weight. */
const PINNED_SURROUNDED_TIMES = 3;
const PINNED_SURROUNDED_WEIGHT = 2;
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

/** The questions of a dataset, as visitors word them, but for those that touch danger. */
function phrasingsOf(file) {
  const { entries, handoffTopics } = readJson(`faq-data/${file}`);
  return [...entries, ...handoffTopics]
    .filter((item) => !DANGEROUS.test(JSON.stringify(item)))
    .flatMap(({ question, phrasings }) => [question, ...phrasings]);
}
const PHRASINGS = {
  en: phrasingsOf('ketamine-bipolar.en.json'),
  es: phrasingsOf('ketamine-bipolar.es.json'),
};

const labelled = (name, weight) =>
  readLines(`test/golden/safety.${name}.jsonl`).map((line) => withCues({ ...line, weight }));

/** As visitors write. */
export const visitors = () => labelled('tune', VISITORS_WEIGHT);
/** Written in rounds against the detector. */
export const hard = () => labelled('hard', 1);

/** What visitors ask the clinic, none of it dangerous; each once more with something around it. */
export function questions() {
  const surround = surrounder(PHRASINGS);
  const asked = (name, lang) =>
    readLines(`test/golden/${name}.tune.jsonl`)
      .filter(({ q }) => !DANGEROUS.test(q))
      .map(({ q }) => ({ q, lang, weight: ASKED_WEIGHT }));
  const phrased = (lang) => PHRASINGS[lang].map((q) => ({ q, lang, weight: PHRASING_WEIGHT }));
  return [
    ...phrased('en'),
    ...phrased('es'),
    ...asked('questions', 'en'),
    ...asked('questions.es', 'es'),
  ]
    .map((question) => ({ ...question, level: 'none', class: 'benign' }))
    .flatMap((question) => [question, surround(question)])
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
export function pinned() {
  const surround = surrounder(PHRASINGS);
  return listCases(cases)
    .map(({ text, language, expected }) => ({ q: text, lang: language, ...PINNED[expected] }))
    .flatMap((message) => [
      { ...message, isPinned: true, weight: PINNED_WEIGHT },
      ...Array.from({ length: PINNED_SURROUNDED_TIMES }, () => ({
        ...surround(message),
        weight: PINNED_SURROUNDED_WEIGHT,
      })),
    ])
    .map(withCues);
}
