import type { CompiledRules } from './compile-rules.js';
import { Frames, type Person } from './frames.js';
import { type Match, matchRules } from './match-rules.js';
import type { Frame, Signal } from './phrase-book.js';
import type { Reading } from './read-words.js';

/** How much help a message calls for, in rising order of urgency. */
export type SafetyLevel = 'none' | 'support' | 'crisis' | 'emergency';

/** What one phrase amounts to, with the words around it weighed in. */
export interface Verdict {
  readonly level: SafetyLevel;
  readonly about: 'self' | 'other';
  readonly group: Signal;
  /** The rule's id. */
  readonly id: string;
  /** A slip or a child is spoken of: not on purpose. */
  readonly isAccident: boolean;
  /** The word that the phrase begins with. */
  readonly at: number;
}

/** Whether help has to lead. */
export const isGrave = ({ level }: { readonly level: SafetyLevel }): boolean =>
  level === 'crisis' || level === 'emergency';

/** A phrase about the words around it. */
export interface Framing {
  readonly frame: Frame;
  readonly at: number;
}

/** What the phrases of one reading say. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly framings: readonly Framing[];
}

/** A signal's level, and its level when it is negated, past, only talked about or about nobody. */
interface Weight {
  readonly level: SafetyLevel;
  readonly weak: SafetyLevel;
}

const CRISIS: Weight = { level: 'crisis', weak: 'support' };
const HARM_DONE: Weight = { level: 'emergency', weak: 'support' };
const MEDICAL: Weight = { level: 'emergency', weak: 'none' };
const SUPPORT: Weight = { level: 'support', weak: 'support' };

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
  distress: SUPPORT,
  topic: SUPPORT,
};

const isSignal = (group: Signal | Frame): group is Signal => group in WEIGHTS;

const isSwallowed = (group: Signal): boolean =>
  group === 'intake' || group === 'misdose' || group === 'overdose';

/** Whether it speaks of the subject in general, so that "it's me" makes it a person's own. */
const isTalk = (group: Signal, person: Person): boolean =>
  group === 'topic' || (person === 'generic' && WEIGHTS[group] === CRISIS);

/** Who is meant: named, told by the verb's ending, or else what is usual for the group. */
function personOf(match: Match, group: Signal, frames: Frames, rules: CompiledRules): Person {
  const named = frames.person(match);
  const isMedical = WEIGHTS[group] === MEDICAL || isSwallowed(group);
  if (group === 'method') return 'self';
  if (group === 'theirs') {
    const isNobody = named === undefined && frames.text(match).includes('themsel');
    return named === 'generic' || isNobody ? 'generic' : 'other';
  }
  if (rules.personInVerb && !isMedical) return frames.isQuoted(match) ? 'other' : 'self';
  const isTopic = group === 'claim' || group === 'overdose';
  return named ?? (isTopic && frames.isAsked(match) ? 'generic' : 'self');
}

/** Whether the words around the phrase take its edge off. */
function isWeak(match: Match, group: Signal, person: Person, frames: Frames): boolean {
  const weight = WEIGHTS[group];
  const isMedical = weight === MEDICAL;
  return (
    frames.isNegated(match) ||
    frames.isPast(match) ||
    frames.isSoftened(match) ||
    (person === 'generic' && !(isMedical && frames.isSomeone(match))) ||
    (person === 'other' && weight === CRISIS && frames.isCompleted(match)) ||
    ((isMedical || group === 'overdose') && frames.isSupposed(match))
  );
}

/** Whether the phrase is of the wrong kind for what it would mean: "can I take", "I will slit". */
function isMisplaced(match: Match, group: Signal, frames: Frames, rules: CompiledRules): boolean {
  if (frames.isIdiom(match)) return true;
  if (group === 'collapse') return frames.isWriter(match);
  if (group === 'injury') return frames.isMeant(match);
  return isSwallowed(group) && !rules.personInVerb && !frames.isDone(match);
}

/**
 * Weighs every phrase of a text; phrases that mean nothing where they stand are left out.
 * @param rules the language's rules
 * @param reading the text, read for that language
 */
export function judgeMatches(rules: CompiledRules, reading: Reading): Judgement {
  const matches = matchRules(rules, reading);
  const frames = new Frames(rules, reading, matches);
  const isAccident = frames.isAccident();
  const verdicts: Verdict[] = [];
  const framings: Framing[] = [];
  for (const match of matches) {
    const { group, id } = match.rule;
    const at = match.start;
    if (!isSignal(group)) {
      framings.push({ frame: group, at });
      continue;
    }
    if (isMisplaced(match, group, frames, rules)) continue;
    const person = personOf(match, group, frames, rules);
    const meant = isTalk(group, person) && !frames.isNegated(match) ? frames.confessed : undefined;
    const { level: full, weak } = WEIGHTS[group];
    const told = isWeak(match, group, person, frames) ? weak : full;
    const level = meant === undefined ? told : 'crisis';
    if (level === 'none') continue;
    const isOther = (meant ?? person) !== 'self' && !frames.hasEcho;
    verdicts.push({ level, about: isOther ? 'other' : 'self', group, id, isAccident, at });
  }
  return { verdicts, framings };
}
