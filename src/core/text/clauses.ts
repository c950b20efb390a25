import { tokenise } from './tokenise.js';
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

const SENTENCE = /[^.?!;\n]+[.?!;\n]*/gu;
const WORDS_THAT_OPEN_A_CLAUSE = new Set('so but because since though although and or'.split(' '));

const OPENERS = new Set(
  'what which who whose when where why how is are am do does did can could will would should may has have was were any whats hows wheres isnt arent doesnt'.split(
    ' ',
  ),
);
const ASKING_WORDS = new Set(
  'wonder wondering wondered curious ask asking explain tell'.split(' '),
);
const ASKING_PAIRS = new Set([
  'to know',
  'to understand',
  'to hear',
  'not sure',
  'anyone know',
  'find out',
]);

/**
 * The clauses of a message: sentences, and the parts of long sentences. In "I was just diagnosed
 * and my sister says it is a fad, so what is it really", the last one asks.
 * @param text any string
 */
export function splitClauses(text: string): Clause[] {
  return (normalise(text).match(SENTENCE) ?? []).flatMap((sentence) => {
    const parts = splitLong(sentence);
    const clauses = parts.map((words) => ({ words, isAsking: asks(words) }));
    // "… , is that what you say?": the mark stands for the sentence; with no better sign its last part asks
    if (sentence.includes('?') && !clauses.some((clause) => clause.isAsking)) {
      return clauses.map((clause, i) => ({ ...clause, isAsking: i === clauses.length - 1 }));
    }
    return clauses;
  });
}

function splitLong(sentence: string): string[][] {
  const all = tokenise(sentence);
  if (all.length === 0) return [];
  if (all.length < LONG_SENTENCE_WORDS) return [all];
  const parts: string[][] = [];
  for (const piece of sentence.split(/[,:()–—]/u)) {
    let part: string[] = [];
    for (const word of tokenise(piece)) {
      if (WORDS_THAT_OPEN_A_CLAUSE.has(word) && part.length >= CLAUSE_WORDS_MIN) {
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

function asks(words: readonly string[]): boolean {
  const start = words.findIndex((word) => !WORDS_THAT_OPEN_A_CLAUSE.has(word));
  if (OPENERS.has(words[start] ?? '')) return true;
  return words.some(
    (word, i) => ASKING_WORDS.has(word) || ASKING_PAIRS.has(`${word} ${words[i + 1] ?? ''}`),
  );
}
