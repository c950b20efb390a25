import type { Query } from './read-query.js';
import type { Postings, SearchIndex } from './search-index.js';

/** How well one document fits a query by its words, each measure from 0 to 1. */
export interface WordFeatures {
  /** BM25 over the whole document, as a share of what the query could reach. */
  readonly bm25: number;
  /** Cosine of the query and the document's centroid. */
  readonly cosine: number;
  /** Best phrasing: harmonic mean of how much of the query it covers, and of it the query. */
  readonly phrasing: number;
}

/** All measures that the score is made of. */
export interface Features extends WordFeatures {
  /** Cosine of letter trigrams: what stems and corrections miss. */
  readonly letters: number;
}

export interface ScoredDocument {
  readonly document: number;
  readonly features: WordFeatures;
}

// BM25's usual constants. K1 from .6 to 2.5 and B from 0 to .6 make no difference that counts.
const K1 = 1.2;
const B = 0.6;

/** A term below this share of the query's weight can't change the order, but may stand everywhere. */
const NEGLIGIBLE = 0.004;

/**
 * Scores every document that shares a term with a query. Its scratch space is kept between calls:
 * allocating it anew would cost more than the scoring.
 */
export class WordScorer {
  readonly #index: SearchIndex;
  readonly #bm25: Float64Array;
  readonly #cosine: Float64Array;
  readonly #best: Float64Array;
  readonly #ofQuery: Float64Array;
  readonly #ofPhrasing: Float64Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#bm25 = new Float64Array(index.documentCount);
    this.#cosine = new Float64Array(index.documentCount);
    this.#best = new Float64Array(index.documentCount);
    this.#ofQuery = new Float64Array(index.documentOf.length);
    this.#ofPhrasing = new Float64Array(index.documentOf.length);
  }

  /** @returns the documents in no order */
  score(query: Query): ScoredDocument[] {
    const mass = query.knownMass + query.unknownMass || 1;
    const length =
      Math.sqrt(query.terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const documents: number[] = [];
    const phrasings: number[] = [];
    for (const { key, weight } of query.terms) {
      const postings = this.#index.terms.get(key);
      if (!postings || weight < NEGLIGIBLE * mass) continue;
      this.#addToDocuments(postings, weight, documents);
      this.#addToPhrasings(postings, weight, phrasings);
    }
    for (const phrasing of phrasings) {
      const document = at(this.#index.documentOf, phrasing);
      this.#best[document] = Math.max(at(this.#best, document), this.#takeCoverage(phrasing, mass));
    }
    return documents.map((document) => ({
      document,
      features: {
        bm25: take(this.#bm25, document) / mass,
        cosine: take(this.#cosine, document) / length,
        phrasing: take(this.#best, document),
      },
    }));
  }

  #addToDocuments(postings: Postings, weight: number, touched: number[]): void {
    postings.documents.forEach((document, i) => {
      if (this.#bm25[document] === 0) touched.push(document);
      const tf = at(postings.frequencies, i);
      const length = at(this.#index.lengthOf, document) / this.#index.meanLength;
      add(this.#bm25, document, (weight * tf) / (tf + K1 * (1 - B + B * length)));
      add(this.#cosine, document, weight * at(postings.centroid, i));
    });
  }

  #addToPhrasings(postings: Postings, weight: number, touched: number[]): void {
    for (const phrasing of postings.phrasings) {
      if (this.#ofQuery[phrasing] === 0) touched.push(phrasing);
      add(this.#ofQuery, phrasing, weight);
      add(this.#ofPhrasing, phrasing, postings.idf);
    }
  }

  /** Harmonic mean of how much of the query and of the phrasing is covered. */
  #takeCoverage(phrasing: number, mass: number): number {
    const query = take(this.#ofQuery, phrasing) / mass;
    const whole = at(this.#index.massOf, phrasing) || 1;
    const own = Math.min(1, take(this.#ofPhrasing, phrasing) / whole);
    return (2 * query * own) / (query + own || 1);
  }
}

const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] ?? 0;

function add(sums: Float64Array, i: number, value: number): void {
  sums[i] = at(sums, i) + value;
}

/** Reads a sum and leaves 0 for the next query. */
function take(sums: Float64Array, i: number): number {
  const sum = at(sums, i);
  sums[i] = 0;
  return sum;
}
