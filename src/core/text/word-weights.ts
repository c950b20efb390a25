import type { TextLanguage } from './languages/language.js';

/**
 * How much a word says about what is asked, whatever the FAQ is about. No word is dropped: "how
 * often" and "how fast" differ only in words that a stop list would take out.
 *
 * @param word normalised
 * @returns 0.1 (function word), 0.35 (chat filler), 0.65 (question word) or 1
 */
export function wordWeight(word: string, { weights }: TextLanguage): number {
  return weights.get(word) ?? 1;
}

/** Every word that has a weight of its own. */
export const commonWords = ({ weights }: TextLanguage): Iterable<string> => weights.keys();

/** Whether a word is common in the language, so that no FAQ vocabulary needs to know it. */
export function isCommonWord(word: string, { weights }: TextLanguage): boolean {
  return weights.has(word);
}
