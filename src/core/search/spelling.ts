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
  const cache = new Map<string, readonly Correction[]>();

  return {
    correct(word) {
      if (word.length < LETTERS_MIN || word.length > 32 || /\d/.test(word)) return [];
      const known = cache.get(word);
      if (known) return known;
      const corrections = new Fuse(withinReach(word, byLength), FUSE_OPTIONS)
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

interface KnownWord {
  readonly word: string;
  readonly letters: number;
}

/**
 * The few words that so many edits could lead to: of about the same length, and with nearly the same
 * letters, since an edit changes at most two of a word's letters. fuse.js then looks at dozens
 * instead of thousands.
 */
function withinReach(typed: string, byLength: ReadonlyMap<number, readonly KnownWord[]>): string[] {
  const edits = editsAllowed(typed.length);
  const letters = lettersOf(typed);
  const words: string[] = [];
  for (let n = typed.length - edits; n <= typed.length + edits; n += 1) {
    for (const known of byLength.get(n) ?? []) {
      if (bitsIn(known.letters ^ letters) <= 2 * edits) words.push(known.word);
    }
  }
  return words;
}

/** Which letters a word has, one bit each; other scripts share bits, which only lets more through. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const editsAllowed = (length: number): number => (length >= LETTERS_FOR_TWO_EDITS ? 2 : 1);

function groupByLength(vocabulary: Iterable<string>): Map<number, KnownWord[]> {
  const groups = new Map<number, KnownWord[]>();
  for (const word of vocabulary) {
    if (/\d/.test(word)) continue;
    const known = { word, letters: lettersOf(word) };
    const group = groups.get(word.length);
    if (group) group.push(known);
    else groups.set(word.length, [known]);
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
  let last = [...Array(b.length + 1).keys()];
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
