import { tokenise } from '../text/tokenise.js';

/** Letter trigrams with weights: a vector of length 1. */
export type LetterProfile = ReadonlyMap<string, number>;

interface WeighedText {
  readonly word: string;
  readonly weight: number;
}

/**
 * The trigrams of weighed words, word by word with marked ends ("iv" → "‹iv", "iv›"), so that
 * "depressing" and "antidepressants" meet although their stems differ.
 */
export function profileOf(words: Iterable<WeighedText>): LetterProfile {
  const profile = new Map<string, number>();
  for (const { word, weight } of words) {
    const marked = `‹${word}›`;
    const count = Math.max(1, marked.length - 2);
    for (let i = 0; i < count; i += 1) {
      const gram = marked.slice(i, i + 3);
      profile.set(gram, (profile.get(gram) ?? 0) + weight / Math.sqrt(count));
    }
  }
  return unit(profile);
}

/** The mean profile of several texts. */
export function centroidOf(
  texts: readonly string[],
  weigh: (word: string) => number,
): LetterProfile {
  const sum = new Map<string, number>();
  for (const text of texts) {
    const words = tokenise(text).map((word) => ({ word, weight: weigh(word) }));
    for (const [gram, value] of profileOf(words)) sum.set(gram, (sum.get(gram) ?? 0) + value);
  }
  return unit(sum);
}

/** Cosine of two profiles, from 0 to 1. */
export function similarity(query: LetterProfile, centroid: LetterProfile): number {
  let product = 0;
  for (const [gram, value] of query) product += value * (centroid.get(gram) ?? 0);
  return product;
}

function unit(profile: Map<string, number>): LetterProfile {
  let square = 0;
  for (const value of profile.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (const [gram, value] of profile) profile.set(gram, value / length);
  return profile;
}
