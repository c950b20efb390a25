import { tokenise } from '../text/tokenise.js';
import type { Analyser } from './analyse.js';

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

interface PhrasingTerms {
  readonly document: number;
  /** Term key → prior weight. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Builds the index of a FAQ's documents. */
export function buildIndex(documents: readonly Document[], analyser: Analyser): SearchIndex {
  const words = new Set<string>(analyser.synonymWords);
  const terms = new Map<string, Postings>();
  const phrasings: PhrasingTerms[] = [];
  const lengthOf: number[] = [];

  const read = (text: string): Map<string, number> => {
    const tokens = tokenise(text);
    for (const word of tokens) words.add(word);
    return new Map(analyser.terms(tokens).map((term) => [term.key, term.weight]));
  };

  documents.forEach((document, number) => {
    const frequencies = new Map<string, number>();
    const count = (weights: ReadonlyMap<string, number>, by: number): void => {
      for (const key of weights.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + by);
    };
    for (const text of document.phrasings) {
      const weights = read(text);
      const phrasing = phrasings.push({ document: number, weights }) - 1;
      for (const key of weights.keys()) postingsOf(terms, key).phrasings.push(phrasing);
      count(weights, 1);
    }
    count(read(document.body), BODY_WEIGHT);
    let length = 0;
    for (const [key, frequency] of frequencies) {
      const postings = postingsOf(terms, key);
      postings.documents.push(number);
      postings.frequencies.push(frequency);
      postings.centroid.push(0);
      length += frequency;
    }
    lengthOf.push(length);
  });

  for (const postings of terms.values()) {
    const df = postings.documents.length;
    postings.idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
  }
  const massOf = weighPhrasings(phrasings, terms, documents.length);
  return {
    documentCount: documents.length,
    terms,
    words,
    documentOf: phrasings.map((phrasing) => phrasing.document),
    massOf,
    lengthOf,
    meanLength: lengthOf.reduce((sum, n) => sum + n, 0) / Math.max(1, lengthOf.length),
  };
}

function postingsOf(terms: Map<string, Postings>, key: string): Postings {
  const known = terms.get(key);
  if (known) return known;
  const made: Postings = { idf: 0, phrasings: [], documents: [], frequencies: [], centroid: [] };
  terms.set(key, made);
  return made;
}

/** Fills in the centroids and returns each phrasing's mass. */
function weighPhrasings(
  phrasings: readonly PhrasingTerms[],
  terms: ReadonlyMap<string, Postings>,
  documentCount: number,
): number[] {
  const centroids = Array.from({ length: documentCount }, () => new Map<string, number>());
  const masses = phrasings.map(({ document, weights }) => {
    let mass = 0;
    let square = 0;
    const weighed = new Map<string, number>();
    for (const [key, prior] of weights) {
      const weight = prior * (terms.get(key)?.idf ?? 0);
      weighed.set(key, weight);
      mass += weight;
      square += weight * weight;
    }
    const centroid = centroids[document];
    const length = Math.sqrt(square) || 1;
    if (centroid)
      for (const [key, weight] of weighed)
        centroid.set(key, (centroid.get(key) ?? 0) + weight / length);
    return mass;
  });
  centroids.forEach((centroid, document) => {
    const length =
      Math.sqrt([...centroid.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
    for (const [key, value] of centroid) {
      const postings = terms.get(key);
      // documents were read in order: the position is found by halving
      if (postings) postings.centroid[positionOf(postings.documents, document)] = value / length;
    }
  });
  return masses;
}

function positionOf(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
