/** BM25 by the book: one document an entry, stop words, no stems, no typos. */
import { sum } from '../statistics.mjs';

const K1 = 1.2;
const B = 0.75;

const STOP_WORDS = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does ' +
    'doing don for from get had has have having he her here him his how i if in into is it its just me more my ' +
    'no not now of off on once only or other our out over own same she should so some such t than that the their ' +
    'them then there these they this those through to too under until up us very was we were what when where ' +
    'which while who whom why will with would you your'
  ).split(' '),
);

const wordsOf = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));

export const bm25 = {
  name: 'plain BM25',
  how: 'written for this comparison: stop words, no stems, no help with typos',
  create(documents) {
    const { postings, lengths } = indexOf(documents);
    const meanLength = sum(lengths) / lengths.length;
    const scores = new Float64Array(documents.length);
    return {
      ask(text) {
        scores.fill(0);
        for (const word of new Set(wordsOf(text))) {
          const found = postings.get(word) ?? [];
          const idf = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
          for (const { number, count } of found) {
            const length = 1 - B + (B * lengths[number]) / meanLength;
            scores[number] += (idf * count * (K1 + 1)) / (count + K1 * length);
          }
        }
        const best = scores.reduce((top, score, i) => (score > scores[top] ? i : top), 0);
        const { kind, id } = documents[best];
        return scores[best] > 0 ? { kind, id, score: scores[best] } : undefined;
      },
    };
  },
};

function indexOf(documents) {
  const postings = new Map();
  const lengths = documents.map(({ number, question, phrasings, answer }) => {
    const words = wordsOf([question, ...phrasings, answer].join('\n'));
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      if (!postings.has(word)) postings.set(word, []);
      postings.get(word).push({ number, count });
    }
    return words.length;
  });
  return { postings, lengths };
}
