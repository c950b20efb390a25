import type { Query } from './read-query.js';
import type { SearchIndex } from './search-index.js';

/** How well one document fits a query, by four measures from 0 to 1. */
export interface Features {
  /** BM25 over the whole document, as a share of what the query could reach. */
  readonly bm25: number;
  /** Cosine of the query and the document's centroid. */
  readonly cosine: number;
  /** Cosine of letter trigrams: what stems and corrections miss. */
  readonly letters: number;
  /** Best phrasing: harmonic mean of how much of the query it covers, and of it the query. */
  readonly phrasing: number;
}

export interface Candidate {
  readonly document: number;
  readonly features: Features;
  readonly score: number;
}

export type Weights = Readonly<Record<keyof Features, number>>;

// BM25's usual constants; length matters little when documents are lists of phrasings
const K1 = 1.2;
const B = 0.3;

/**
 * Scores every document that shares a term with the query.
 * @returns candidates without the `letters` feature, in no order
 */
export function scoreTerms(
  query: Query,
  index: SearchIndex,
): Map<number, Omit<Features, 'letters'>> {
  const bm25 = new Map<number, number>();
  const cosine = new Map<number, number>();
  const coveredOfQuery = new Map<number, number>();
  const coveredOfPhrasing = new Map<number, number>();
  let square = 0;

  for (const term of query.terms) {
    square += term.weight * term.weight;
    const postings = index.terms.get(term.key);
    if (!postings) continue;
    postings.documents.forEach((document, i) => {
      const tf = postings.frequencies[i] ?? 0;
      const length = (index.lengthOf[document] ?? 0) / index.meanLength;
      const saturated = tf / (tf + K1 * (1 - B + B * length));
      bm25.set(document, (bm25.get(document) ?? 0) + term.weight * saturated);
      cosine.set(document, (cosine.get(document) ?? 0) + term.weight * (postings.centroid[i] ?? 0));
    });
    for (const phrasing of postings.phrasings) {
      coveredOfQuery.set(phrasing, (coveredOfQuery.get(phrasing) ?? 0) + term.weight);
      coveredOfPhrasing.set(phrasing, (coveredOfPhrasing.get(phrasing) ?? 0) + postings.idf);
    }
  }

  const best = bestPhrasings(coveredOfQuery, coveredOfPhrasing, query.mass, index);
  const length = Math.sqrt(square) || 1;
  return new Map(
    [...bm25].map(([document, sum]) => [
      document,
      {
        bm25: sum / (query.mass || 1),
        cosine: (cosine.get(document) ?? 0) / length,
        phrasing: best.get(document) ?? 0,
      },
    ]),
  );
}

function bestPhrasings(
  ofQuery: ReadonlyMap<number, number>,
  ofPhrasing: ReadonlyMap<number, number>,
  mass: number,
  index: SearchIndex,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const [phrasing, covered] of ofQuery) {
    const query = covered / (mass || 1);
    const own = Math.min(1, (ofPhrasing.get(phrasing) ?? 0) / (index.massOf[phrasing] || 1));
    const f1 = (2 * query * own) / (query + own || 1);
    const document = index.documentOf[phrasing] ?? 0;
    if (f1 > (best.get(document) ?? 0)) best.set(document, f1);
  }
  return best;
}
