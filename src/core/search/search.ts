import type { Faq } from '../faq/faq.js';
import { textLanguage } from '../text/languages/index.js';
import { wordWeight } from '../text/word-weights.js';
import { createCompleter } from './complete.js';
import { createAnalyser, type Analyser } from './analyse.js';
import { centroidOf, profileOf, similarity, type LetterProfile } from './letters.js';
import { PARAMETERS } from './parameters.js';
import { readQuery, type Query } from './read-query.js';
import { WordScorer, type Features, type ScoredDocument, type WordFeatures } from './score.js';
import { buildIndex, type Document, type SearchIndex } from './search-index.js';
import { spellerVocabulary, type Vocabulary } from './spell-words.js';
import { createSpeller } from './spelling.js';

/** An entry or hand-off topic that may fit, with the reasons. */
export interface Hit {
  readonly kind: 'entry' | 'topic';
  readonly id: string;
  readonly features: Features;
  /** Weighted sum of the features. */
  readonly score: number;
}

export interface SearchResult {
  readonly query: Query;
  /** Best first; at most `CANDIDATES_MAX`. */
  readonly hits: readonly Hit[];
}

export interface Search {
  search(text: string): SearchResult;
  /** The text with its unfinished last word completed from the FAQ's words; unchanged where none fits. */
  complete(text: string): string;
}

/** So many of the best by words are compared by letters as well. */
const CANDIDATES_MAX = 30;
/** Letter profiles kept; one is made in a fraction of a millisecond when it is needed. */
const PROFILES_MAX = 1_000;

/**
 * Makes a FAQ searchable. Entries and hand-off topics compete in one ranking, so that a near miss
 * lands on an honest "not covered" instead of on the nearest answer.
 * @returns a generator that works in slices; `createSearch` runs it at once
 */
export function* buildSearch(faq: Faq): Generator<undefined, Search> {
  const analyser = createAnalyser(faq.synonyms, textLanguage(faq.language));
  const documents = documentsOf(faq);
  const index = yield* buildIndex(documents, analyser);
  return searchIn(documents, index, analyser);
}

/** The same in one go. */
export function createSearch(faq: Faq): Search {
  const work = buildSearch(faq);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

type SearchDocument = Document & { readonly kind: Hit['kind'] };

function searchIn(
  documents: readonly SearchDocument[],
  index: SearchIndex,
  analyser: Analyser,
): Search {
  const { language } = analyser;
  const vocabulary: Vocabulary = {
    language,
    words: index.words,
    hasStem: (stem) => index.terms.has(stem),
    speller: createSpeller(spellerVocabulary(index.words, language)),
  };
  const scorer = new WordScorer(index);
  const profiles = new Map<number, LetterProfile>();
  const weigh = (word: string): number =>
    wordWeight(word, language) * (index.terms.get(language.stem(word))?.idf ?? 1);

  const profileOfDocument = (number: number): LetterProfile => {
    const known = profiles.get(number);
    if (known) return known;
    if (profiles.size >= PROFILES_MAX) profiles.clear();
    const made = centroidOf(documents[number]?.phrasings ?? [], weigh);
    profiles.set(number, made);
    return made;
  };

  return {
    complete: createCompleter(index, language),
    search(text) {
      const query = readQuery(text, index, analyser, vocabulary);
      const letters = profileOf(query.terms.filter((term) => !term.isPair));
      const hits = bestOf(scorer.score(query)).flatMap(({ document: number, features }): Hit[] => {
        const document = documents[number];
        if (!document) return [];
        const all = { ...features, letters: similarity(letters, profileOfDocument(number)) };
        return [{ kind: document.kind, id: document.id, features: all, score: scoreOf(all) }];
      });
      return { query, hits: exactFirst(hits).sort((a, b) => b.score - a.score) };
    },
  };
}

/** All words of the question and all words of a phrasing, but for rounding. */
const EXACT = 0.999;
/** In a softmax of two: 95 %. */
const EXACT_LEAD = 3;

/** What visitors ask in the very words of a phrasing is what that phrasing stands with. */
function exactFirst(hits: readonly Hit[]): Hit[] {
  const isExact = ({ features }: Hit): boolean => features.phrasing >= EXACT;
  const others = hits.filter((hit) => !isExact(hit)).map(({ score }) => score);
  const lead = Math.max(...others, -Infinity) + EXACT_LEAD;
  return hits.map((hit) => (isExact(hit) ? { ...hit, score: Math.max(hit.score, lead) } : hit));
}

/** The best by words, in no order. */
function bestOf(scored: readonly ScoredDocument[]): readonly ScoredDocument[] {
  if (scored.length <= CANDIDATES_MAX) return scored;
  const scores = Float64Array.from(scored, ({ features }) => wordScoreOf(features));
  const least = Float64Array.from(scores).sort()[scores.length - CANDIDATES_MAX] ?? 0;
  const above = scored.filter((_, i) => (scores[i] ?? 0) > least);
  const equal = scored.filter((_, i) => scores[i] === least);
  return [...above, ...equal].slice(0, CANDIDATES_MAX);
}

function wordScoreOf(features: WordFeatures): number {
  const { weights } = PARAMETERS;
  return (
    weights.bm25 * features.bm25 +
    weights.cosine * features.cosine +
    weights.phrasing * features.phrasing
  );
}

const scoreOf = (features: Features): number =>
  wordScoreOf(features) + PARAMETERS.weights.letters * features.letters;

function documentsOf(faq: Faq): SearchDocument[] {
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
