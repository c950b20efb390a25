import type { SynonymGroup } from '../faq/faq.js';
import { stem } from '../text/stem.js';
import { tokenise } from '../text/tokenise.js';
import { wordWeight } from '../text/word-weights.js';

/** A word made comparable: its key in the index, and what it weighs by itself. */
export interface Term {
  readonly key: string;
  /** The word as it was typed (normalised). */
  readonly word: string;
  /** See `wordWeight`. */
  readonly weight: number;
}

export interface Analyser {
  /** Terms of a list of normalised words; a synonym, of one word or two, becomes its group's term. */
  terms(words: readonly string[]): Term[];
  /** Every single word that stands in a synonym group, for the speller's vocabulary. */
  readonly synonymWords: readonly string[];
}

/**
 * Makes terms of words, with the dataset's synonyms.
 * @param groups the FAQ's synonyms; of a word in two groups the first counts
 */
export function createAnalyser(groups: readonly SynonymGroup[]): Analyser {
  const groupOf = new Map<string, string>();
  const words: string[] = [];
  for (const group of groups) {
    const key = keyOf(tokenise(group[0]));
    for (const variant of group) {
      const parts = tokenise(variant);
      words.push(...parts);
      const from = keyOf(parts);
      if (parts.length <= 2 && !groupOf.has(from)) groupOf.set(from, key);
    }
  }
  return {
    synonymWords: words,
    terms(list) {
      const terms: Term[] = [];
      for (let i = 0; i < list.length; i += 1) {
        const word = list[i] ?? '';
        const next = list[i + 1];
        const key = stem(word);
        const pair = next === undefined ? undefined : groupOf.get(`${key} ${stem(next)}`);
        if (pair !== undefined) {
          terms.push({ key: pair, word: `${word} ${next ?? ''}`, weight: 1 });
          i += 1;
        } else {
          terms.push({ key: groupOf.get(key) ?? key, word, weight: wordWeight(word) });
        }
      }
      return terms;
    },
  };
}

const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');
