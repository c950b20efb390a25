import { compileRules, type CompiledRules } from './compile-rules.js';
import { tables } from './cue-table.js';
import { isGrave, type SafetyLevel, type Verdict } from './judge-matches.js';
import { judgeMessage } from './judge-message.js';
import { oneByOne } from './one-by-one.js';
import { english } from './phrases.en.js';
import { spanish } from './phrases.es.js';
import type { Language, Signal } from './phrase-book.js';
import { readMessage } from './read-message.js';
import { kindOf } from './word-kinds.js';
import { type CueWeights, NO_CUES, weighCues } from './weigh-cues.js';

export { isGrave, type SafetyLevel } from './judge-matches.js';

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
  /** Whether a phrase says it outright; else the cues alone decided, and may well be wrong. */
  readonly isSaid: boolean;
  /** Which rules fired, and `cues` where those decided: for `explain` and tests, never shown. */
  readonly rules: readonly string[];
}

const LEVELS: readonly SafetyLevel[] = ['none', 'support', 'crisis', 'emergency'];
const rank = (level: SafetyLevel): number => LEVELS.indexOf(level);
const gravest = (verdicts: readonly Verdict[]): number =>
  verdicts.reduce((most, { level }) => Math.max(most, rank(level)), 0);

/**
 * From which probability of danger on help leads, by the gravest phrase: less where one says it outright.
 * docs/safety.md has what this costs on messages that the cues were not learnt from.
 */
const DANGER_FROM: Readonly<Record<SafetyLevel, number>> = {
  emergency: 0.15,
  crisis: 0.16,
  support: 0.27,
  none: 0.28,
};
const CONCERN = 0.2;
const EMERGENCY_SHARE = 0.34;
/** With a phrase of an emergency, hardly any share is needed. */
const EMERGENCY_WITH_PHRASE = 0.003;
const OTHER = 0.5;

interface ReadVerdicts {
  readonly language: Language;
  readonly common: number;
  readonly verdicts: readonly Verdict[];
  readonly cues: CueWeights;
  /** Whether medicine or poison is spoken of. */
  readonly hasSubstance: boolean;
}

/** The language of the gravest evidence; of most common words where that does not tell. */
function languageOf(readings: readonly ReadVerdicts[]): Language {
  let best: ReadVerdicts | undefined;
  for (const reading of readings) {
    const lead =
      best === undefined
        ? 1
        : gravest(reading.verdicts) - gravest(best.verdicts) || reading.common - best.common;
    if (lead > 0) best = reading;
  }
  return best?.language ?? 'en';
}

/** The level that phrases and cues call for together. */
function levelOf(top: SafetyLevel, { danger, emergency, concern }: CueWeights): SafetyLevel {
  if (danger >= DANGER_FROM[top]) {
    const share = emergency / danger;
    const least = top === 'emergency' ? EMERGENCY_WITH_PHRASE : EMERGENCY_SHARE;
    return share >= least ? 'emergency' : 'crisis';
  }
  return top !== 'none' || concern >= CONCERN ? 'support' : 'none';
}

const SUBSTANCES = new Set(['@medicine', '@drug', '@poison']);
/** Of an emergency that the cues alone tell: so much of a crisis that 988 belongs on the card. */
const PURPOSE = 0.15;
const SWALLOWED: readonly Signal[] = ['intake', 'misdose', 'overdose'];

function summarise(readings: readonly ReadVerdicts[]): SafetyAssessment {
  const verdicts = readings.flatMap((reading) => reading.verdicts);
  const cues = readings.reduce(
    (most, reading) => (reading.cues.danger > most.danger ? reading.cues : most),
    readings[0]?.cues ?? NO_CUES,
  );
  const top = LEVELS[gravest(verdicts)] ?? 'none';
  const level = levelOf(top, cues);
  const grave = verdicts.filter(isGrave);
  const isSelf = grave.some(({ about }) => about === 'self');
  const isOther = grave.length > 0 ? !isSelf : cues.other >= OTHER;
  const isTakenOver = isGrave({ level });
  const isEmergency = level === 'emergency';
  const isTop = (groups: readonly Signal[]): boolean =>
    grave.some((verdict) => verdict.level === 'emergency' && groups.includes(verdict.group));
  const isSaid = grave.length > 0;
  const isIntended = isSaid
    ? grave.some((verdict) => verdict.level === 'crisis') || isTop(['injury'])
    : cues.danger - cues.emergency >= PURPOSE;
  const isAccident = verdicts.some((verdict) => verdict.isAccident);
  const swallowed =
    isEmergency && (isSaid ? isTop(SWALLOWED) : readings.some(({ hasSubstance }) => hasSubstance));
  return {
    level,
    about: isTakenOver && isOther ? 'other' : 'self',
    language: languageOf(readings),
    swallowed,
    onPurpose: isEmergency && (isIntended || (swallowed && !isAccident)),
    isSaid: isTakenOver && isSaid,
    rules: [...new Set(verdicts.map(({ id }) => id)), ...(rank(level) > rank(top) ? ['cues'] : [])],
  };
}

/**
 * Makes an assessor of compiled rules; tests make theirs of changed ones.
 * @param all one set of rules a language; the first is the language in doubt
 */
export function createAssessor(all: readonly CompiledRules[]): (text: string) => SafetyAssessment {
  return (text) =>
    summarise(
      readMessage(text, all).map((message) => {
        const { judgement, reading } = judgeMessage(message);
        return {
          language: message.rules.language,
          common: message.common,
          verdicts: judgement.verdicts,
          cues: reading === null ? NO_CUES : weighCues(reading, judgement),
          hasSubstance: message.plain.words.some((word) => SUBSTANCES.has(kindOf(word))),
        };
      }),
    );
}

const rules = oneByOne([english, spanish], compileRules);

/**
 * Does ahead of need what the first message would wait for.
 * @param pause resolves when the next slice may run
 */
export async function prepareSafety(pause: () => Promise<void>): Promise<void> {
  for (const slices of [rules, tables]) {
    do await pause();
    while (slices.next());
  }
}

/**
 * Tells whether a message speaks of danger, and which help it calls for.
 *
 * Total and pure: never throws, whatever the string; the same text has the same answer. Without
 * `prepareSafety` the first call takes longer.
 * @param text what the visitor wrote
 */
export function assessSafety(text: string): SafetyAssessment {
  return createAssessor(rules.all())(text);
}
