import { cleanText, unmaskText } from './clean-text.js';
import type { CompiledRules } from './compile-rules.js';
import { readWords, type Reading } from './read-words.js';
import { stateAnswers } from './state-answers.js';

/** A message as it reads in one language. */
export interface MessageReading {
  readonly rules: CompiledRules;
  /** As written. */
  readonly plain: Reading;
  /** With disguises and misspellings undone; null where the text is clearly in another language. */
  readonly repaired: Reading | null;
  /** How many common words of the language are in it. */
  readonly common: number;
  /** Whether no other language has more of them. */
  readonly isCommonest: boolean;
}

const read = (text: string, rules: CompiledRules, isRepaired: boolean): Reading =>
  stateAnswers(readWords(text, rules, isRepaired), rules);

/** From this many more common words on, a text is in one language and not in the other. */
const CLEAR_LEAD = 2;

/** "kiII": after a small letter, or a stroke, a capital I is drawn for l. */
const drawnForL = (text: string): string =>
  text.replace(
    /([a-z1!|])(I+)/g,
    (_match, before: string, strokes: string) => before + 'l'.repeat(strokes.length),
  );

function countCommon(text: string, rules: CompiledRules): number {
  return text.split(/[^a-z0-9']+/).filter((word) => rules.classes.common.has(word)).length;
}

/**
 * Reads a message in every language: as written and with disguises undone, so that cleaning never
 * hides anything. Misspellings are not repaired in a language the text is not in: "suicide" is no
 * slip of a Spanish word.
 */
export function readMessage(text: string, all: readonly CompiledRules[]): MessageReading[] {
  const cleaned = cleanText(text);
  const unmasked = unmaskText(cleanText(drawnForL(text)));
  // Not as written: in "su!c!de" there are no Spanish words.
  const counts = all.map((rules) => countCommon(unmasked, rules));
  const most = Math.max(...counts);
  return all.map((rules, index) => {
    const common = counts[index] ?? 0;
    const isLikely = most - common < CLEAR_LEAD;
    return {
      rules,
      common,
      isCommonest: common === most,
      plain: read(cleaned, rules, false),
      repaired: isLikely ? read(unmasked, rules, true) : null,
    };
  });
}
