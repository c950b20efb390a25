import type { SmallTalk, SmallTalkWords, TextLanguage } from '../text/languages/language.js';
import { tokenise } from '../text/tokenise.js';
import { isCommonWord } from '../text/word-weights.js';

export type { SmallTalk } from '../text/languages/language.js';

/** A message longer than this has something to ask. */
const WORDS_MAX = 9;
const PHRASE_WORDS_MAX = 6;

// "thanks, ok bye" is thanks; "hi, ok" is a greeting
const PRECEDENCE: readonly SmallTalk[] = [
  'identity',
  'thanks',
  'farewell',
  'greeting',
  'acknowledgement',
];

type Lookup = ReadonlyMap<string, SmallTalk>;

/** The table of a language, made once. */
const lookups = new WeakMap<SmallTalkWords, Lookup>();

function lookupOf(words: SmallTalkWords): Lookup {
  const known = lookups.get(words);
  if (known) return known;
  const made = new Map(
    PRECEDENCE.flatMap((kind) =>
      words.phrases[kind].split('|').map((phrase): [string, SmallTalk] => [phrase, kind]),
    ),
  );
  lookups.set(words, made);
  return made;
}

/**
 * The kind of small talk that a message is, or null when it may ask something.
 * @param text the visitor's message
 */
export function smallTalkIn(text: string, language: TextLanguage): SmallTalk | null {
  const { extras, ordinary, asking } = language.smallTalk;
  const lookup = lookupOf(language.smallTalk);
  const words = tokenise(text);
  if (words.length === 0 || words.length > WORDS_MAX) return null;
  const found = new Set<SmallTalk>();
  const rest: string[] = [];
  let hasOrdinary = false;
  for (let i = 0; i < words.length;) {
    const [kind, length] = phraseAt(words, i, lookup);
    const phrase = words.slice(i, i + length).join(' ');
    if (kind) found.add(kind);
    else if (isCommonWord(phrase, language) || extras.has(phrase)) rest.push(phrase);
    else return null;
    hasOrdinary ||= ordinary.has(phrase);
    i += length;
  }
  const [opener] = rest;
  const isAsking = opener !== undefined && (asking.has(opener) || text.includes('?'));
  if (isAsking && hasOrdinary) return null;
  return PRECEDENCE.find((kind) => found.has(kind)) ?? null;
}

// Longest first, so that "good night" is not read as "good" and "night".
function phraseAt(
  words: readonly string[],
  start: number,
  lookup: Lookup,
): [SmallTalk | null, number] {
  for (let length = Math.min(PHRASE_WORDS_MAX, words.length - start); length > 0; length -= 1) {
    const kind = lookup.get(words.slice(start, start + length).join(' '));
    if (kind) return [kind, length];
  }
  return [null, 1];
}
