import { cleanText, unmaskText } from './clean-text.js';
import { compileRules, type CompiledRules } from './compile-rules.js';
import { Frames, type Person } from './frames.js';
import { type Match, matchRules } from './match-rules.js';
import { english } from './phrases.en.js';
import { spanish } from './phrases.es.js';
import type { Frame, Language, Signal } from './phrase-book.js';
import { readWords } from './read-words.js';

/** How much help a message calls for, in rising order of urgency. */
export type SafetyLevel = 'none' | 'support' | 'crisis' | 'emergency';

/** What a visitor's message says about danger. */
export interface SafetyAssessment {
  readonly level: SafetyLevel;
  /** Whether the writer or somebody else is in danger. */
  readonly about: 'self' | 'other';
  /** The message's language as far as safety needs it: English unless it looks Spanish. */
  readonly language: Language;
  /** Medicine or poison was taken: Poison Help belongs on the card. */
  readonly swallowed: boolean;
  /** It was, or may have been, on purpose: the lifeline belongs on the emergency card. */
  readonly onPurpose: boolean;
  /** Which rules fired: ids for `explain` and for tests, never shown to visitors. */
  readonly rules: readonly string[];
}

const LEVELS: readonly SafetyLevel[] = ['none', 'support', 'crisis', 'emergency'];
const rank = (level: SafetyLevel): number => LEVELS.indexOf(level);

/** What a signal amounts to, and to what when it is negated, past, softened or about nobody. */
interface Weight {
  readonly level: SafetyLevel;
  readonly weak: SafetyLevel;
}

const CRISIS: Weight = { level: 'crisis', weak: 'support' };
const HARM_DONE: Weight = { level: 'emergency', weak: 'support' };
const MEDICAL: Weight = { level: 'emergency', weak: 'none' };

const WEIGHTS: Readonly<Record<Signal, Weight>> = {
  act: CRISIS,
  wish: CRISIS,
  sign: CRISIS,
  claim: CRISIS,
  theirs: CRISIS,
  method: CRISIS,
  violence: CRISIS,
  intake: HARM_DONE,
  misdose: HARM_DONE,
  overdose: HARM_DONE,
  injury: HARM_DONE,
  symptom: MEDICAL,
  collapse: MEDICAL,
  abuse: { level: 'support', weak: 'none' },
  distress: { level: 'support', weak: 'support' },
  topic: { level: 'support', weak: 'support' },
};

interface Verdict {
  readonly level: SafetyLevel;
  readonly about: 'self' | 'other';
  readonly group: Signal;
  readonly id: string;
}

const isFrame = (group: Signal | Frame): group is Frame =>
  group === 'idiom' ||
  group === 'soften' ||
  group === 'past' ||
  group === 'now' ||
  group === 'echo';

/** Who is meant where the phrase names nobody. */
function assumedPerson(match: Match, frames: Frames): Person {
  const { group } = match.rule;
  if (group === 'theirs') return frames.text(match).includes('themsel') ? 'generic' : 'other';
  return (group === 'claim' || group === 'overdose') && frames.isAsked(match) ? 'generic' : 'self';
}

function personOf(match: Match, group: Signal, frames: Frames, rules: CompiledRules): Person {
  const named = frames.person(match);
  if (rules.personInVerb && group !== 'symptom' && group !== 'intake' && group !== 'overdose') {
    if (group === 'theirs') return named === 'generic' ? 'generic' : 'other';
    return named === 'other' && frames.isQuoted(match) ? 'other' : 'self';
  }
  if (group === 'method') return 'self';
  if (group === 'theirs' && named === 'self') return 'other';
  return named ?? assumedPerson(match, frames);
}

/** Weighs one phrase by the words around it; undefined when it means nothing. */
function judge(match: Match, frames: Frames, rules: CompiledRules): Verdict | undefined {
  const { group, id } = match.rule;
  if (isFrame(group) || frames.isIdiom(match)) return undefined;
  const weight = WEIGHTS[group];
  const person = personOf(match, group, frames, rules);
  const about = person === 'other' ? 'other' : 'self';
  const verdict = (level: SafetyLevel): Verdict => ({ level, about, group, id });
  if (group === 'topic' || group === 'distress') return verdict('support');
  if (group === 'collapse' && frames.isWriter(match)) return undefined;
  const isSwallowed = group === 'intake' || group === 'misdose' || group === 'overdose';
  if (group === 'injury' && frames.isMeant(match)) return undefined;
  if (isSwallowed && !rules.personInVerb && !frames.isDone(match)) return undefined;

  const isMedical = weight === MEDICAL;
  const isWeak =
    frames.isNegated(match) ||
    frames.isPast(match) ||
    frames.isSoftened(match) ||
    (person === 'generic' && !(isMedical && frames.isSomeone(match))) ||
    (person === 'other' && weight === CRISIS && frames.isCompleted(match)) ||
    ((isMedical || group === 'overdose') && frames.isSupposed(match));
  const level = isWeak ? weight.weak : weight.level;
  return level === 'none' ? undefined : verdict(level);
}

function verdictsOf(text: string, rules: CompiledRules, isRepaired: boolean): [Verdict[], Frames] {
  const reading = readWords(text, rules, isRepaired);
  const matches = matchRules(rules, reading);
  const frames = new Frames(rules, reading, matches);
  const verdicts: Verdict[] = [];
  for (const match of matches) {
    const verdict = judge(match, frames, rules);
    if (verdict === undefined) continue;
    const isEchoed = verdict.about === 'other' && frames.hasEcho && verdict.level !== 'support';
    verdicts.push(isEchoed ? { ...verdict, about: 'self' } : verdict);
  }
  return [verdicts, frames];
}

/** The assessor that a set of compiled rules makes; tests build their own from changed rules. */
export function createAssessor(all: readonly CompiledRules[]): (text: string) => SafetyAssessment {
  return (text) => {
    const cleaned = cleanText(text);
    // "kiII": after a small letter a capital I is drawn for l.
    const unmasked = unmaskText(cleanText(text.replace(/([a-z1!|])(I+)/g, drawnForL)));
    const verdicts: Verdict[] = [];
    let isAccident = false;
    const common = all.map((rules) => countCommon(cleaned, rules));
    const most = Math.max(...common);
    for (const [index, rules] of all.entries()) {
      // Both as written and with disguises undone: cleaning must never hide anything. Misspellings
      // are not repaired in a language the text is not in: "suicide" is no Spanish slip.
      for (const isRepaired of most - (common[index] ?? 0) < CLEAR_LEAD ? [false, true] : [false]) {
        const [found, frames] = verdictsOf(isRepaired ? unmasked : cleaned, rules, isRepaired);
        verdicts.push(...found);
        isAccident ||= frames.isAccident();
      }
    }
    return summarise(verdicts, isAccident, languageOf(verdicts, common, all));
  };
}

/** From this many more common words on, a text is in one language and not in the other. */
const CLEAR_LEAD = 2;

const drawnForL = (_match: string, before: string, strokes: string): string =>
  before + 'l'.repeat(strokes.length);

function summarise(
  verdicts: readonly Verdict[],
  isAccident: boolean,
  language: Language,
): SafetyAssessment {
  const top = Math.max(0, ...verdicts.map(({ level }) => rank(level)));
  const level = LEVELS[top] ?? 'none';
  const grave = verdicts.filter((verdict) => verdict.level === level);
  const isSelf = top < 2 || verdicts.some((v) => v.about === 'self' && rank(v.level) >= 2);
  const has = (...groups: Signal[]): boolean => grave.some(({ group }) => groups.includes(group));
  const swallowed = level === 'emergency' && has('intake', 'misdose', 'overdose');
  const isIntended = verdicts.some((verdict) => verdict.level === 'crisis') || has('injury');
  return {
    level,
    about: isSelf ? 'self' : 'other',
    language,
    swallowed,
    onPurpose: level === 'emergency' && (isIntended || (has('intake', 'overdose') && !isAccident)),
    rules: [...new Set(verdicts.map(({ id }) => id))],
  };
}

function countCommon(cleaned: string, rules: CompiledRules): number {
  return cleaned.split(/[^a-z0-9']+/).filter((word) => rules.classes.common.has(word)).length;
}

/** The language of the gravest phrase; of most common words where that does not tell. */
function languageOf(
  verdicts: readonly Verdict[],
  common: readonly number[],
  all: readonly CompiledRules[],
): Language {
  const scores = all.map((rules, index) => {
    const gravest = Math.max(
      0,
      ...verdicts.filter(({ id }) => id.startsWith(rules.language)).map(({ level }) => rank(level)),
    );
    return { language: rules.language, gravest, common: common[index] ?? 0 };
  });
  const [english, spanish] = scores;
  if (english === undefined || spanish === undefined) return english?.language ?? 'en';
  const lead = spanish.gravest - english.gravest || spanish.common - english.common;
  return lead > 0 ? spanish.language : english.language;
}

/**
 * Tells whether a message speaks of danger, and which help it calls for.
 *
 * Total and pure: never throws, whatever the string; the same text has the same answer.
 * @param text what the visitor wrote
 */
export const assessSafety: (text: string) => SafetyAssessment = createAssessor([
  compileRules(english),
  compileRules(spanish),
]);
