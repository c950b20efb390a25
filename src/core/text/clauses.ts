import { tokenise } from './tokenise.js';
import type { ClauseWords, TextLanguage } from './languages/language.js';
import { normalise } from './normalise.js';

/** A part of a message that says one thing. */
export interface Clause {
  /** Normalised words, in order. */
  readonly words: readonly string[];
  /** Whether it looks like the part that asks. */
  readonly isAsking: boolean;
}

/** A sentence shorter than this is read whole: commas in it separate no story from a question. */
const LONG_SENTENCE_WORDS = 12;
const CLAUSE_WORDS_MIN = 3;

// Spanish marks the beginning of a question as well, often in the middle of a sentence.
const SENTENCE = /[^.?!;\n¿¡]+[.?!;\n]*/gu;
/**
 * The clauses of a message: sentences, and the parts of long sentences. In "I was just diagnosed
 * and my sister says it is a fad, so what is it really", the last one asks.
 * @param text any string
 */
export function splitClauses(text: string, { clauses: known }: TextLanguage): Clause[] {
  return (normalise(text).match(SENTENCE) ?? []).flatMap((sentence) => {
    const parts = splitLong(sentence, known);
    const clauses = parts.map((words) => ({ words, isAsking: asks(words, known) }));
    // "… , is that what you say?": the mark stands for the sentence; with no better sign its last part asks
    if (sentence.includes('?') && !clauses.some((clause) => clause.isAsking)) {
      return clauses.map((clause, i) => ({ ...clause, isAsking: i === clauses.length - 1 }));
    }
    return clauses;
  });
}

function splitLong(sentence: string, { connectors }: ClauseWords): string[][] {
  const all = tokenise(sentence);
  if (all.length === 0) return [];
  if (all.length < LONG_SENTENCE_WORDS) return [all];
  const parts: string[][] = [];
  for (const piece of sentence.split(/[,:()–—]/u)) {
    let part: string[] = [];
    for (const word of tokenise(piece)) {
      if (connectors.has(word) && part.length >= CLAUSE_WORDS_MIN) {
        parts.push(part);
        part = [];
      }
      part.push(word);
    }
    const last = parts.at(-1);
    // "honestly," or "please" is no clause of its own
    if (part.length < CLAUSE_WORDS_MIN && last) last.push(...part);
    else if (part.length > 0) parts.push(part);
  }
  return parts;
}

function asks(words: readonly string[], { connectors, openers, asking }: ClauseWords): boolean {
  const pairAt = (i: number): string => `${words[i] ?? ''} ${words[i + 1] ?? ''}`;
  const start = words.findIndex((word) => !connectors.has(word));
  if (openers.has(words[start] ?? '') || openers.has(pairAt(start))) return true;
  return words.some((word, i) => asking.has(word) || asking.has(pairAt(i)));
}
