/**
 * FAQs of any size, and questions to them, that look like the real one to a search engine: real
 * phrasings in which every entry has words of its own in the place of the rarer ones.
 */
import { pick, randomFrom } from './random.mjs';
import { addTypo } from './typos.mjs';

const PHRASINGS = { min: 4, max: 8 };
const OWN_WORDS = 5;
const OWN_WORD_SHARE = 0.6;
/** A word in more of the phrasings than this holds a sentence together and stays in its place. */
const COMMON_FROM = 0.005;
/** Words in an entry, about: with the square root law (Heaps) they give the size of the vocabulary. */
const WORDS_PER_ENTRY = 75;
const VOCABULARY_FACTOR = 30;
const TYPO_SHARE = 0.4;

const wordsOf = (text) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
const phrasingsOf = ({ question, phrasings }) => [question, ...phrasings];

/**
 * @param {object} real the FAQ whose phrasings are the pattern
 * @param {number} entryCount
 * @returns {object} a FAQ, as `parseFaq` would give it
 */
export function makeFaq(real, entryCount) {
  const random = randomFrom('faq', entryCount);
  const templates = [...real.entries, ...real.handoffTopics].flatMap(phrasingsOf).map(wordsOf);
  const isCommon = commonWordsOf(templates);
  const rare = [...new Set(templates.flat().map((word) => word.toLowerCase()))].filter(
    (word) => !isCommon(word),
  );
  const size = Math.round(VOCABULARY_FACTOR * Math.sqrt(entryCount * WORDS_PER_ENTRY));
  const vocabulary = makeVocabulary(rare, size, random);
  // Few words are frequent and most are rare, as in any language (Zipf).
  const anyWord = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1];

  const entries = Array.from({ length: entryCount }, (_, i) => {
    const own = Array.from({ length: OWN_WORDS }, anyWord);
    const wordFor = (word) => {
      if (isCommon(word)) return word;
      return random() < OWN_WORD_SHARE ? pick(random, own) : anyWord();
    };
    const sentence = () => pick(random, templates).map(wordFor).join(' ');
    const count = PHRASINGS.min + Math.floor(random() * (PHRASINGS.max - PHRASINGS.min + 1));
    return {
      id: `entry-${i}`,
      topic: pick(random, own),
      question: `${sentence()}?`,
      phrasings: Array.from({ length: count }, sentence),
      answer: `${sentence()}. ${sentence()}.`,
      caveat: null,
      source: { section: '', quotes: [`${sentence()}.`] },
      related: [],
      review: { by: '', on: '' },
    };
  });
  return { ...real, starters: [], entries, handoffTopics: [] };
}

function commonWordsOf(templates) {
  const counts = new Map();
  for (const word of templates.flatMap((words) => [...new Set(words)])) {
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  return (word) => (counts.get(word.toLowerCase()) ?? 0) > COMMON_FROM * templates.length;
}

/** The real words, then blends of two of them ("infusion" + "doctor" → "infutor"). */
function makeVocabulary(words, size, random) {
  const vocabulary = new Set(words.slice(0, size));
  while (vocabulary.size < size) {
    const [first, second] = [pick(random, words), pick(random, words)];
    vocabulary.add(
      first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)),
    );
  }
  return [...vocabulary].sort(() => random() - 0.5);
}

/**
 * Questions to a made FAQ: half a few words, half a story and a question; some with a typo.
 * @param {object} faq from `makeFaq`
 * @returns {string[]} all different, so that no engine meets one twice
 */
export function makeQuestions(faq, count) {
  const random = randomFrom('questions', faq.entries.length);
  const phrasing = (entry) => pick(random, phrasingsOf(entry));
  return Array.from({ length: count }, (_, i) => {
    const entry = pick(random, faq.entries);
    const words = wordsOf(phrasing(entry));
    const start = Math.floor(random() * Math.max(1, words.length - 3));
    const text =
      i % 2 === 0
        ? words.slice(start, start + 2 + Math.floor(random() * 4)).join(' ')
        : `${phrasing(pick(random, faq.entries))}, ${phrasing(entry)}. ${phrasing(entry)}?`;
    return random() < TYPO_SHARE ? addTypo(text, i) : text;
  });
}

/** A question of exactly so many characters, of whole sentences but for the last. */
export function makeLongQuestion(faq, characters, seed) {
  const random = randomFrom('long', seed);
  let text = '';
  while (text.length < characters) {
    text += `${pick(random, phrasingsOf(pick(random, faq.entries)))}. `;
  }
  return `${text.slice(0, characters - 1).trimEnd()}?`;
}
