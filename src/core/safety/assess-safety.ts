import { cleanText, unmaskText } from './clean-text.js';
import { compileRules, type CompiledRules } from './compile-rules.js';
import { judgeMatches, type SafetyLevel, type Verdict } from './judge-matches.js';
import { english } from './phrases.en.js';
import { spanish } from './phrases.es.js';
import type { Language, Signal } from './phrase-book.js';
import { readWords, type Reading } from './read-words.js';

export type { SafetyLevel } from './judge-matches.js';

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
const CRISIS_RANK = 2;
const rank = (level: SafetyLevel): number => LEVELS.indexOf(level);
const gravest = (verdicts: readonly Verdict[]): number =>
  verdicts.reduce((most, { level }) => Math.max(most, rank(level)), 0);

/** From this many more common words on, a text is in one language and not in the other. */
const CLEAR_LEAD = 2;

const isSame = (one: Reading, other: Reading): boolean =>
  one.forms.join(' ') === other.forms.join(' ') && one.breaks.join() === other.breaks.join();

/** "kiII": after a small letter, or a stroke, a capital I is drawn for l. */
const drawnForL = (text: string): string =>
  text.replace(
    /([a-z1!|])(I+)/g,
    (_match, before: string, strokes: string) => before + 'l'.repeat(strokes.length),
  );

function countCommon(cleaned: string, rules: CompiledRules): number {
  return cleaned.split(/[^a-z0-9']+/).filter((word) => rules.classes.common.has(word)).length;
}

/** The language of the gravest phrase; of most common words where that does not tell. */
function languageOf(
  all: readonly CompiledRules[],
  verdicts: readonly Verdict[],
  common: readonly number[],
): Language {
  let best: { language: Language; grave: number; common: number } | undefined;
  all.forEach(({ language }, index) => {
    const grave = gravest(verdicts.filter(({ id }) => id.startsWith(language)));
    const count = common[index] ?? 0;
    const lead = best === undefined ? 1 : grave - best.grave || count - best.common;
    if (lead > 0) best = { language, grave, common: count };
  });
  return best?.language ?? 'en';
}

function summarise(verdicts: readonly Verdict[], language: Language): SafetyAssessment {
  const top = gravest(verdicts);
  const level = LEVELS[top] ?? 'none';
  const isSelf = verdicts.some((v) => v.about === 'self' && rank(v.level) >= CRISIS_RANK);
  const isTop = (...groups: Signal[]): boolean =>
    verdicts.some((verdict) => verdict.level === level && groups.includes(verdict.group));
  const isEmergency = level === 'emergency';
  const isIntended = verdicts.some((verdict) => verdict.level === 'crisis') || isTop('injury');
  const isAccident = verdicts.some((verdict) => verdict.isAccident);
  return {
    level,
    about: isSelf || top < CRISIS_RANK ? 'self' : 'other',
    language,
    swallowed: isEmergency && isTop('intake', 'misdose', 'overdose'),
    onPurpose: isEmergency && (isIntended || (isTop('intake', 'overdose') && !isAccident)),
    rules: [...new Set(verdicts.map(({ id }) => id))],
  };
}

/**
 * Makes an assessor of compiled rules; tests make theirs of changed ones.
 * @param all one set of rules a language; the first is the language in doubt
 */
export function createAssessor(all: readonly CompiledRules[]): (text: string) => SafetyAssessment {
  return (text) => {
    const cleaned = cleanText(text);
    const unmasked = unmaskText(cleanText(drawnForL(text)));
    const common = all.map((rules) => countCommon(cleaned, rules));
    const most = Math.max(...common);
    const verdicts = all.flatMap((rules, index) => {
      const plain = readWords(cleaned, rules, false);
      const found = judgeMatches(rules, plain);
      // Misspellings are not repaired in a language the text is not in: "suicide" is no slip
      // of a Spanish word.
      if (most - (common[index] ?? 0) >= CLEAR_LEAD) return found;
      // Both as written and with disguises undone, so that cleaning never hides anything.
      const repaired = readWords(unmasked, rules, true);
      return isSame(plain, repaired) ? found : [...found, ...judgeMatches(rules, repaired)];
    });
    return summarise(verdicts, languageOf(all, verdicts, common));
  };
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
