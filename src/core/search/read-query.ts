import { splitSentences } from '../text/tokenise.js';
import { isCommonWord } from '../text/word-weights.js';
import type { Analyser } from './analyse.js';
import type { SearchIndex } from './search-index.js';
import type { Speller } from './spelling.js';

/** A term that was asked for, with its weight in this question. */
export interface QueryTerm {
  readonly key: string;
  /** The word as it was typed. */
  readonly word: string;
  /** What it was taken for, where that differs: a correction or a synonym. */
  readonly takenFor: string | null;
  /** idf × prior × sentence × similarity. */
  readonly weight: number;
  /** Whether the FAQ has the term anywhere. */
  readonly isKnown: boolean;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Sum of the weights, of unknown words too. */
  readonly mass: number;
}

/** Only so much of a message is read for its meaning; the rest can't change what it asks. */
const WORDS_MAX = 400;
/** In a message of several sentences, what a sentence that asks nothing counts. Tuned, see docs/decisions/0003-search.md. */
const STORY_WEIGHT = 0.4;
/** An unknown word weighs less than the rarest known one: it may be a name or a slip. */
const UNKNOWN_WEIGHT = 0.6;

const ASKING = new Set(
  'what which who whose when where why how is are am do does did can could will would should may has have wondering wonder curious'.split(
    ' ',
  ),
);

interface WeighedWord {
  readonly word: string;
  readonly typed: string;
  readonly weight: number;
}

/**
 * Reads a visitor's message as weighed terms of the index.
 * @param text any string
 */
export function readQuery(
  text: string,
  index: SearchIndex,
  analyser: Analyser,
  speller: Speller,
): Query {
  const rarest = Math.log(1 + (index.documentCount + 0.5) / 0.5) * UNKNOWN_WEIGHT;
  const best = new Map<string, QueryTerm>();
  for (const { words, weight } of weighSentences(text)) {
    const spelt = joinSplitWords(words, index.words).flatMap((word) =>
      spell(word, index.words, speller),
    );
    const terms = analyser.terms(spelt.map((item) => item.word));
    let position = 0;
    for (const term of terms) {
      const origin = spelt[position];
      position += term.word.includes(' ') ? 2 : 1;
      const postings = index.terms.get(term.key);
      const value = (postings?.idf ?? rarest) * term.weight * weight * (origin?.weight ?? 1);
      const typed = origin?.typed ?? term.word;
      const known = best.get(term.key);
      if (known && known.weight >= value) continue;
      best.set(term.key, {
        key: term.key,
        word: typed,
        takenFor: typed === term.word ? null : term.word,
        weight: value,
        isKnown: postings !== undefined,
      });
    }
  }
  const terms = [...best.values()];
  return { terms, mass: terms.reduce((sum, term) => sum + term.weight, 0) };
}

/** The asking sentence counts fully, the story around it less. */
function weighSentences(text: string): { words: readonly string[]; weight: number }[] {
  const sentences = splitSentences(text);
  const asks = sentences.map(({ isQuestion, words }) => isQuestion || ASKING.has(words[0] ?? ''));
  const hasQuestion = asks.includes(true);
  let left = WORDS_MAX;
  return sentences.map(({ words }, i) => {
    const kept = words.slice(0, left);
    left -= kept.length;
    return { words: kept, weight: hasQuestion && !asks[i] ? STORY_WEIGHT : 1 };
  });
}

/** "bi polar" → "bipolar", where the FAQ has the joined word and lacks one of the parts. */
function joinSplitWords(words: readonly string[], known: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const both = word + (words[i + 1] ?? '');
    const isSplit =
      both !== word &&
      known.has(both) &&
      !(isFamiliar(word, known) && isFamiliar(words[i + 1] ?? '', known));
    joined.push(isSplit ? both : word);
    if (isSplit) i += 1;
  }
  return joined;
}

const isFamiliar = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || isCommonWord(word);

function spell(word: string, known: ReadonlySet<string>, speller: Speller): WeighedWord[] {
  if (isFamiliar(word, known)) return [{ word, typed: word, weight: 1 }];
  const corrections = speller.correct(word);
  if (corrections.length > 0) {
    return corrections
      .slice(0, 1)
      .map((found) => ({ word: found.word, typed: word, weight: found.similarity }));
  }
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (known.has(left) && known.has(right))
      return [left, right].map((part) => ({ word: part, typed: word, weight: 0.9 }));
  }
  return [{ word, typed: word, weight: 1 }];
}
