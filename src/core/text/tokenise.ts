import { normalise } from './normalise.js';

/** A sentence of the visitor's message as words, in order. */
export interface Sentence {
  readonly words: readonly string[];
  /** Ended with a question mark. */
  readonly isQuestion: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE = /[^.?!;\n]+[.?!;\n]*/gu;

/**
 * The words of a text, normalised, in order and with repetitions.
 * @param text any string
 */
export function tokenise(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}

/**
 * The sentences of a text that contain at least one word.
 * @param text any string
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of normalise(text).match(SENTENCE) ?? []) {
    const words = part.match(WORD);
    if (words) sentences.push({ words, isQuestion: part.includes('?') });
  }
  return sentences;
}
