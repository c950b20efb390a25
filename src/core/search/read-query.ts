import { splitClauses, type Clause } from '../text/clauses.js';
import type { TextLanguage } from '../text/languages/language.js';
import { wordWeight } from '../text/word-weights.js';
import type { Analyser, Term } from './analyse.js';
import type { SearchIndex } from './search-index.js';
import { spellWords, type SpeltWord, type Vocabulary } from './spell-words.js';

/** A term that was asked for, with its weight in this question. */
export interface QueryTerm {
  readonly key: string;
  /** The word as it was typed; of a pair, the first. */
  readonly typed: string;
  /** The word as it was read: other than `typed` when it was corrected. */
  readonly word: string;
  /** idf × prior × clause × certainty. */
  readonly weight: number;
  /** Whether the FAQ has the term anywhere. */
  readonly isKnown: boolean;
  readonly isPair: boolean;
  /** Whether the word means something by itself: "infusion", not "who" or "please". */
  readonly isContent: boolean;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Sum of the known terms' weights. */
  readonly knownMass: number;
  /** The part of it that says what the question is about: words that mean something by themselves. */
  readonly contentMass: number;
  /** Sum of the unknown terms' weights, at most `UNKNOWN_WORDS_MAX` words' worth. */
  readonly unknownMass: number;
}

/** Only so much of a message is read for its meaning; the rest can't change what it asks. */
const WORDS_MAX = 150;
/** What a clause counts that asks nothing, in a message where another one asks. */
const STORY_WEIGHT = 0.35;
/** An unknown word weighs less than the rarest known one: it may be a name or a slip. */
const UNKNOWN_WEIGHT = 0.6;
/** A long story has many words that the FAQ doesn't know; more than this many say no more. */
const UNKNOWN_WORDS_MAX = 2;
/** Words of three letters or fewer that the FAQ doesn't know are slips more often than names. */
const SHORT_UNKNOWN_WEIGHT = 0.3;

/**
 * Reads a visitor's message as weighed terms of the index.
 * @param text any string
 */
export function readQuery(
  text: string,
  index: SearchIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Query {
  const { language } = analyser;
  const rarest = Math.log(1 + (index.documentCount + 0.5) / 0.5) * UNKNOWN_WEIGHT;
  const best = new Map<string, QueryTerm>();
  for (const { words, weight } of weighClauses(splitClauses(text, language), language)) {
    const spelt = spellWords(words, vocabulary);
    for (const term of analyser.terms(spelt.map((item) => item.word))) {
      const found = queryTerm(term, spelt[term.position], weight, rarest, index);
      // a pair that the FAQ doesn't have says nothing: its words may
      if (found === null || (best.get(found.key)?.weight ?? 0) >= found.weight) continue;
      best.set(found.key, found);
    }
  }
  const terms = [...best.values()];
  const massOf = (isCounted: (term: QueryTerm) => boolean): number =>
    terms.reduce((sum, term) => (isCounted(term) ? sum + term.weight : sum), 0);
  const unknownMass = massOf((term) => !term.isKnown);
  return {
    terms,
    knownMass: massOf((term) => term.isKnown),
    contentMass: massOf((term) => term.isKnown && term.isContent),
    unknownMass: Math.min(unknownMass, UNKNOWN_WORDS_MAX * rarest),
  };
}

function queryTerm(
  term: Term,
  spelt: SpeltWord | undefined,
  clauseWeight: number,
  rarest: number,
  index: SearchIndex,
): QueryTerm | null {
  const postings = index.terms.get(term.key);
  if (!spelt || (term.isPair && !postings)) return null;
  const unknown = rarest * (spelt.word.length <= 3 ? SHORT_UNKNOWN_WEIGHT : 1);
  return {
    key: term.key,
    typed: spelt.typed,
    word: spelt.word,
    weight: (postings?.idf ?? unknown) * term.weight * clauseWeight * spelt.certainty,
    isKnown: postings !== undefined,
    isPair: term.isPair,
    isContent: !term.isPair && term.weight === 1,
  };
}

/** The asking clauses come first and count fully, the story around them less. */
function weighClauses(
  clauses: readonly Clause[],
  language: TextLanguage,
): { words: readonly string[]; weight: number }[] {
  const hasQuestion = clauses.some((clause) => clause.isAsking && saysSomething(clause, language));
  const asking = clauses.filter((clause) => clause.isAsking);
  const story = clauses.filter((clause) => !clause.isAsking);
  let left = WORDS_MAX;
  return [...asking, ...story].map((clause) => {
    const words = clause.words.slice(0, left);
    left -= words.length;
    return { words, weight: hasQuestion && !clause.isAsking ? STORY_WEIGHT : 1 };
  });
}

/** "Can you tell me:" asks, but what is asked stands elsewhere. */
const saysSomething = (clause: Clause, language: TextLanguage): boolean =>
  clause.words.some((word) => wordWeight(word, language) === 1);
