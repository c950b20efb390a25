import type { TextLanguage } from '../text/languages/language.js';
import { commonWords, isCommonWord } from '../text/word-weights.js';
import type { Speller } from './spelling.js';

/** A word as it is understood. */
export interface SpeltWord {
  readonly word: string;
  /** As it was typed (normalised). */
  readonly typed: string;
  /** How sure the reading is: 1 for a known word, less for a correction. */
  readonly certainty: number;
}

/** What a FAQ knows of words. */
export interface Vocabulary {
  readonly language: TextLanguage;
  /** Every word of the FAQ. */
  readonly words: ReadonlySet<string>;
  /** Whether the FAQ has any word of this stem. */
  readonly hasStem: (stem: string) => boolean;
  readonly speller: Speller;
}

/**
 * Reads the words of a clause: shorthand, words split or run together, and misspelt ones, against
 * the FAQ's own words. A word that stays unknown is kept as it is.
 * @param words normalised words in order
 */
export function spellWords(words: readonly string[], vocabulary: Vocabulary): SpeltWord[] {
  const { language } = vocabulary;
  const read = words.map((word, i) => {
    const slip = language.slipAt(words, i);
    if (slip !== null) return slip;
    return vocabulary.words.has(word) ? word : (language.shorthand.get(word) ?? word);
  });
  return joinSplit(read, vocabulary).flatMap((word) => spell(word, vocabulary));
}

/** "bi polar" → "bipolar", where the FAQ has the joined word and lacks one of the parts. */
function joinSplit(words: readonly string[], vocabulary: Vocabulary): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const isSplit =
      next !== '' &&
      !(isFamiliar(word, vocabulary) && isFamiliar(next, vocabulary)) &&
      isWhole(word + next, vocabulary);
    joined.push(isSplit ? word + next : word);
    if (isSplit) i += 1;
  }
  return joined;
}

const JOINED_SIMILARITY_MIN = 0.85;

function isWhole(word: string, { words, speller }: Vocabulary): boolean {
  if (words.has(word)) return true;
  const [best] = word.length >= 8 ? speller.correct(word) : [];
  return best !== undefined && best.similarity >= JOINED_SIMILARITY_MIN;
}

const isFamiliar = (word: string, { words, language, hasStem }: Vocabulary): boolean =>
  words.has(word) ||
  isCommonWord(word, language) ||
  (language.trustsStems && hasStem(language.stem(word)));

function spell(word: string, vocabulary: Vocabulary): SpeltWord[] {
  const asTyped = { word, typed: word, certainty: 1 };
  if (isFamiliar(word, vocabulary)) return [asTyped];
  const [best] = vocabulary.speller.correct(word);
  if (best) return [{ word: best.word, typed: word, certainty: best.similarity }];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every((part) => isFamiliar(part, vocabulary))) {
      return parts.map((part) => ({ word: part, typed: word, certainty: 0.9 }));
    }
  }
  return [asTyped];
}

/** What a speller should know: the FAQ's words, and the common ones that they stand among. */
export const spellerVocabulary = (
  faqWords: ReadonlySet<string>,
  language: TextLanguage,
): Set<string> => new Set([...faqWords, ...commonWords(language)]);
