import Fuse from 'fuse.js/basic';

/** A word of the vocabulary that a misspelt word may stand for. */
export interface Correction {
  readonly word: string;
  /** 1 − edits ÷ length, above 0 and below 1. */
  readonly similarity: number;
}

export interface Speller {
  /** The likeliest corrections of a word that the vocabulary doesn't have, best first; often none. */
  correct(word: string): readonly Correction[];
}

const LETTERS_MIN = 4;
const LETTERS_FOR_TWO_EDITS = 8;
const CORRECTIONS_MAX = 3;
const CACHE_MAX = 500;

// threshold and distance: docs/decisions/0003-search.md. The rest is what a single word needs.
const FUSE_OPTIONS = {
  includeScore: false,
  threshold: 0.4,
  location: 0,
  distance: 12,
  ignoreFieldNorm: true,
};

/**
 * Corrects words against the FAQ's own vocabulary, with fuse.js for the candidates and the
 * Damerau-Levenshtein distance to judge them.
 * @param vocabulary normalised words as they stand in the FAQ
 */
export function createSpeller(vocabulary: Iterable<string>): Speller {
  const byLength = groupByLength(vocabulary);
  const fuses = new Map<number, Fuse<string>>();
  const cache = new Map<string, readonly Correction[]>();

  // A correction differs by two letters at most: words of other lengths need no look.
  const fuseFor = (length: number): Fuse<string> => {
    const known = fuses.get(length);
    if (known) return known;
    const reach = editsAllowed(length);
    const words: string[] = [];
    for (let n = length - reach; n <= length + reach; n += 1)
      words.push(...(byLength.get(n) ?? []));
    const fuse = new Fuse(words, FUSE_OPTIONS);
    fuses.set(length, fuse);
    return fuse;
  };

  return {
    correct(word) {
      if (word.length < LETTERS_MIN || word.length > 32 || /\d/.test(word)) return [];
      const known = cache.get(word);
      if (known) return known;
      const corrections = fuseFor(word.length)
        .search(word)
        .flatMap(({ item }) => judge(word, item))
        .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
        .slice(0, CORRECTIONS_MAX);
      if (cache.size >= CACHE_MAX) cache.clear();
      cache.set(word, corrections);
      return corrections;
    },
  };
}

const editsAllowed = (length: number): number => (length >= LETTERS_FOR_TWO_EDITS ? 2 : 1);

function groupByLength(vocabulary: Iterable<string>): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of vocabulary) {
    if (/\d/.test(word)) continue;
    const group = groups.get(word.length);
    if (group) group.push(word);
    else groups.set(word.length, [word]);
  }
  return groups;
}

function judge(typed: string, candidate: string): Correction[] {
  if (candidate.length < LETTERS_MIN - 1) return [];
  const edits = editDistance(typed, candidate);
  if (edits > editsAllowed(typed.length)) return [];
  // In short words one wrong letter is a quarter of the word, and the first is seldom the wrong one:
  // "most" is no misspelt "cost".
  if (typed.length === LETTERS_MIN && typed[0] !== candidate[0]) return [];
  return [{ word: candidate, similarity: 1 - edits / Math.max(typed.length, candidate.length) }];
}

/**
 * Damerau-Levenshtein distance (adjacent transpositions count one), for words of up to 32 letters.
 * @returns the number of edits
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
