import { tokenise } from '../text/tokenise.js';
import { isPairKey, type Analyser } from './analyse.js';

/** What the index holds of one entry or hand-off topic. */
export interface Document {
  readonly id: string;
  /** The question and its phrasings: each one way of asking. */
  readonly phrasings: readonly string[];
  /** The answer and its quotes, where words may stand that no phrasing has. */
  readonly body: string;
}

/** Where a term occurs. Parallel arrays, ascending. */
export interface Postings {
  /** ln(1 + (N − df + ½) ÷ (df + ½)), N and df counted in documents, not in phrasings. */
  idf: number;
  readonly phrasings: number[];
  readonly documents: number[];
  /** How often, by document: 1 for each phrasing, `BODY_WEIGHT` for the body. */
  readonly frequencies: number[];
  /** The term's part of the document's centroid, a vector of length 1. */
  readonly centroid: number[];
}

export interface SearchIndex {
  readonly documentCount: number;
  readonly terms: ReadonlyMap<string, Postings>;
  /** The words of the FAQ as they are written, for correcting the visitor's. */
  readonly words: ReadonlySet<string>;
  /** By phrasing: its document. */
  readonly documentOf: readonly number[];
  /** By phrasing: the sum of its terms' weights. */
  readonly massOf: readonly number[];
  /** By document: the sum of its terms' frequencies. */
  readonly lengthOf: readonly number[];
  readonly meanLength: number;
}

const BODY_WEIGHT = 0.5;

/** A slice of the work is over after this many phrasings: a few milliseconds on a phone. */
const PHRASINGS_PER_SLICE = 100;

/** The same for going through the terms. */
const TERMS_PER_SLICE = 5_000;

/** Term key → prior weight. */
type TermWeights = ReadonlyMap<string, number>;

/**
 * Builds the index of a FAQ's documents, in slices: whoever runs the generator may let the page
 * breathe at each `yield`.
 */
export function* buildIndex(
  documents: readonly Document[],
  analyser: Analyser,
): Generator<undefined, SearchIndex> {
  const words = new Set<string>(analyser.synonymWords);
  const terms = new Map<string, Postings>();
  const weightsOf: TermWeights[][] = [];
  const documentOf: number[] = [];
  const lengthOf: number[] = [];

  const read = (text: string): TermWeights => {
    const tokens = tokenise(text);
    for (const word of tokens) words.add(word);
    return new Map(analyser.terms(tokens).map((term) => [term.key, term.weight]));
  };

  let done = 0;
  let number = -1;
  for (const document of documents) {
    number += 1;
    const phrasings = document.phrasings.map(read);
    for (const weights of phrasings) {
      const phrasing = documentOf.push(number) - 1;
      for (const key of weights.keys()) postingsOf(terms, key).phrasings.push(phrasing);
    }
    weightsOf.push(phrasings);
    lengthOf.push(addFrequencies(terms, number, phrasings, read(document.body)));
    done += phrasings.length + 1;
    if (done >= PHRASINGS_PER_SLICE) {
      done = 0;
      yield;
    }
  }
  yield* weighTerms(terms, documents.length);
  const massOf = yield* weighPhrasings(weightsOf, terms);
  return {
    documentCount: documents.length,
    terms,
    words,
    documentOf,
    massOf,
    lengthOf,
    meanLength: lengthOf.reduce((sum, n) => sum + n, 0) / Math.max(1, lengthOf.length),
  };
}

/** Fills in the idf, and forgets the pairs that only one phrasing has: they are most of all terms. */
function* weighTerms(terms: Map<string, Postings>, documentCount: number): Generator<undefined> {
  let done = 0;
  for (const [key, postings] of terms) {
    const df = postings.documents.length;
    postings.idf = Math.log(1 + (documentCount - df + 0.5) / (df + 0.5));
    if (isPairKey(key) && postings.phrasings.length < 2) terms.delete(key);
    done += 1;
    if (done % TERMS_PER_SLICE === 0) yield;
  }
}

function postingsOf(terms: Map<string, Postings>, key: string): Postings {
  const known = terms.get(key);
  if (known) return known;
  const made: Postings = { idf: 0, phrasings: [], documents: [], frequencies: [], centroid: [] };
  terms.set(key, made);
  return made;
}

/** @returns the document's length: the sum of its terms' frequencies */
function addFrequencies(
  terms: Map<string, Postings>,
  document: number,
  phrasings: readonly TermWeights[],
  body: TermWeights,
): number {
  const frequencies = new Map<string, number>();
  const count = (weights: TermWeights, by: number): void => {
    for (const key of weights.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + by);
  };
  for (const weights of phrasings) count(weights, 1);
  count(body, BODY_WEIGHT);
  let length = 0;
  for (const [key, frequency] of frequencies) {
    const postings = postingsOf(terms, key);
    postings.documents.push(document);
    postings.frequencies.push(frequency);
    postings.centroid.push(0);
    length += frequency;
  }
  return length;
}

/** Fills in the centroids and returns each phrasing's mass. */
function* weighPhrasings(
  weightsOf: readonly (readonly TermWeights[])[],
  terms: ReadonlyMap<string, Postings>,
): Generator<undefined, number[]> {
  const masses: number[] = [];
  // Documents come in order, so the place of each in a term's postings moves on by one.
  const places = new Map<string, number>();
  let done = 0;
  let document = -1;
  for (const phrasings of weightsOf) {
    document += 1;
    const centroid = new Map<string, number>();
    for (const weights of phrasings) {
      const weighed = [...weights].map(([key, prior]): [string, number] => [
        key,
        prior * (terms.get(key)?.idf ?? 0),
      ]);
      const length = lengthOfVector(weighed);
      for (const [key, weight] of weighed) {
        centroid.set(key, (centroid.get(key) ?? 0) + weight / length);
      }
      masses.push(weighed.reduce((sum, [, weight]) => sum + weight, 0));
    }
    const length = lengthOfVector(centroid);
    for (const [key, value] of centroid) {
      const postings = terms.get(key);
      if (!postings) continue;
      let place = places.get(key) ?? 0;
      while ((postings.documents[place] ?? document) < document) place += 1;
      postings.centroid[place] = value / length;
      places.set(key, place);
    }
    done += phrasings.length;
    if (done >= PHRASINGS_PER_SLICE) {
      done = 0;
      yield;
    }
  }
  return masses;
}

function lengthOfVector(vector: Iterable<readonly [string, number]>): number {
  let square = 0;
  for (const [, value] of vector) square += value * value;
  return Math.sqrt(square) || 1;
}
