import type { SynonymGroup } from '../faq/faq.js';
import type { TextLanguage } from '../text/languages/language.js';
import { tokenise } from '../text/tokenise.js';
import { wordWeight } from '../text/word-weights.js';

/** A word, or two neighbouring ones, made comparable. */
export interface Term {
  /** The key in the index. */
  readonly key: string;
  /** Position of the first word in the list that was analysed. */
  readonly position: number;
  /** What it weighs by itself, see `wordWeight`. */
  readonly weight: number;
  /** Two neighbouring words as one term: "how long" and "how fast" differ in nothing else that counts. */
  readonly isPair: boolean;
}

export interface Analyser {
  /** Terms of normalised words: the words, synonyms as their group's term, then the pairs. */
  terms(words: readonly string[]): Term[];
  readonly language: TextLanguage;
  /** Every single word that stands in a synonym group, for the speller's vocabulary. */
  readonly synonymWords: readonly string[];
}

/** What a pair weighs beside its words. Calibrated by hand: .2 to .7 make no difference that counts. */
const PAIR_WEIGHT = 0.4;

/**
 * Makes terms of words, with the dataset's synonyms.
 * @param groups the FAQ's synonyms, of one word or two; of a word in two groups the first counts
 */
export function createAnalyser(groups: readonly SynonymGroup[], language: TextLanguage): Analyser {
  const { stem } = language;
  const { groupOf, words: synonymWords } = readGroups(groups, language);
  const single = (words: readonly string[]): Term[] => {
    const terms: Term[] = [];
    for (let position = 0; position < words.length; position += 1) {
      const word = words[position] ?? '';
      const next = words[position + 1];
      const key = stem(word);
      const both = next === undefined ? undefined : groupOf.get(`${key} ${stem(next)}`);
      const weight = both === undefined ? wordWeight(word, language) : 1;
      terms.push({ key: both ?? groupOf.get(key) ?? key, position, weight, isPair: false });
      if (both !== undefined) position += 1;
    }
    return terms;
  };
  return {
    language,
    synonymWords,
    terms(words) {
      const terms = single(words);
      return [...terms, ...pairsOf(terms)];
    },
  };
}

const PAIR_MARK = '_';

export const isPairKey = (key: string): boolean => key.includes(PAIR_MARK);

function pairsOf(terms: readonly Term[]): Term[] {
  return terms.slice(1).map((term, i) => {
    const first = terms[i] ?? term;
    return {
      key: `${first.key}${PAIR_MARK}${term.key}`,
      position: first.position,
      weight: PAIR_WEIGHT * Math.sqrt(first.weight * term.weight),
      isPair: true,
    };
  });
}

function readGroups(
  groups: readonly SynonymGroup[],
  { stem }: TextLanguage,
): {
  groupOf: ReadonlyMap<string, string>;
  words: string[];
} {
  const groupOf = new Map<string, string>();
  const words: string[] = [];
  const keyOf = (parts: readonly string[]): string => parts.map(stem).join(' ');
  for (const group of groups) {
    const key = keyOf(tokenise(group[0]));
    for (const variant of group) {
      const parts = tokenise(variant);
      words.push(...parts);
      const from = keyOf(parts);
      if (parts.length <= 2 && !groupOf.has(from)) groupOf.set(from, key);
    }
  }
  return { groupOf, words };
}
