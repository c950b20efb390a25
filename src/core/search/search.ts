import type { Faq } from '../faq/faq.js';
import { stem } from '../text/stem.js';
import { wordWeight } from '../text/word-weights.js';
import { createAnalyser } from './analyse.js';
import { centroidOf, profileOf, similarity, type LetterProfile } from './letters.js';
import { PARAMETERS } from './parameters.js';
import { readQuery, type Query } from './read-query.js';
import { scoreTerms, type Features } from './score.js';
import { buildIndex, type Document, type SearchIndex } from './search-index.js';
import { createSpeller } from './spelling.js';

/** An entry or hand-off topic that may fit, with the reasons. */
export interface Hit {
  readonly kind: 'entry' | 'topic';
  readonly id: string;
  readonly features: Features;
  readonly score: number;
}

export interface SearchResult {
  readonly query: Query;
  /** Best first; at most `CANDIDATES_MAX`. */
  readonly hits: readonly Hit[];
}

export interface Search {
  search(text: string): SearchResult;
}

/** So many of the best by words are compared by letters as well. */
const CANDIDATES_MAX = 30;

/**
 * Makes a FAQ searchable. Entries and hand-off topics compete in one ranking, so that a near miss
 * lands on an honest "not covered" instead of on the nearest answer.
 */
export function createSearch(faq: Faq): Search {
  const analyser = createAnalyser(faq.synonyms);
  const documents = documentsOf(faq);
  const index = buildIndex(documents, analyser);
  const speller = createSpeller(index.words);
  const profiles = new Map<number, LetterProfile>();
  const weigh = wordWeigher(index);

  const profileOfDocument = (number: number): LetterProfile => {
    const known = profiles.get(number);
    if (known) return known;
    const made = centroidOf(documents[number]?.phrasings ?? [], weigh);
    profiles.set(number, made);
    return made;
  };

  return {
    search(text) {
      const query = readQuery(text, index, analyser, speller);
      const letters = profileOf(
        query.terms.map(({ word, takenFor, weight }) => ({ word: takenFor ?? word, weight })),
      );
      const hits = [...scoreTerms(query, index)]
        .map(([number, features]) => ({
          number,
          features,
          score: scoreOf({ ...features, letters: 0 }),
        }))
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .slice(0, CANDIDATES_MAX)
        .flatMap(({ number, features }): Hit[] => {
          const document = documents[number];
          if (!document) return [];
          const all = { ...features, letters: similarity(letters, profileOfDocument(number)) };
          return [{ kind: document.kind, id: document.id, features: all, score: scoreOf(all) }];
        })
        .sort((a, b) => b.score - a.score);
      return { query, hits };
    },
  };
}

function scoreOf(features: Features): number {
  const { weights } = PARAMETERS;
  return (
    weights.bm25 * features.bm25 +
    weights.cosine * features.cosine +
    weights.letters * features.letters +
    weights.phrasing * features.phrasing
  );
}

function documentsOf(faq: Faq): (Document & { readonly kind: Hit['kind'] })[] {
  return [
    ...faq.entries.map((entry) => ({
      kind: 'entry' as const,
      id: entry.id,
      phrasings: [entry.question, ...entry.phrasings],
      body: [entry.topic, entry.answer, ...entry.source.quotes].join('\n'),
    })),
    ...faq.handoffTopics.map((topic) => ({
      kind: 'topic' as const,
      id: topic.id,
      phrasings: [topic.question, ...topic.phrasings],
      body: topic.title,
    })),
  ];
}

function wordWeigher(index: SearchIndex): (word: string) => number {
  return (word) => wordWeight(word) * (index.terms.get(stem(word))?.idf ?? 1);
}
