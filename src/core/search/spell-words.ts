import { commonWords, isCommonWord } from '../text/word-weights.js';
import type { Speller } from './spelling.js';

/** A word as it is understood. */
export interface SpeltWord {
  readonly word: string;
  /** As it was typed (normalised). */
  readonly typed: string;
  /** How sure the reading is: 1 for a known word, less for a correction. */
  readonly certainty: number;
}

const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you', ur: 'your', r: 'are', y: 'why', n: 'and', b4: 'before', abt: 'about', bc: 'because', cuz: 'because',
    cos: 'because', wat: 'what', wut: 'what', wht: 'what', hw: 'how', thru: 'through', appt: 'appointment', dr: 'doctor',
    drs: 'doctors', docs: 'doctors', pls: 'please', plz: 'please', ppl: 'people', smth: 'something', tx: 'treatment',
    rx: 'prescription', dx: 'diagnosis', wks: 'weeks', hrs: 'hours', mins: 'minutes', yrs: 'years', bp: 'bipolar',
    bpd: 'borderline', shud: 'should', wud: 'would', cud: 'could', dos: 'does', duz: 'does', wen: 'when', wer: 'where',
    thier: 'their', ther: 'there', shld: 'should', frm: 'from', bout: 'about', hav: 'have', giv: 'give', wich: 'which',
  }),
); // prettier-ignore

const AFTER_A_NOUN = new Set('do is of would will should are i you per and or for size'.split(' '));
const BEFORE_A_VERB = new Set(
  'what how why when where long fast quick soon often much well that this it'.split(' '),
);

/**
 * Reads the words of a clause: shorthand, words split or run together, and misspelt ones, against
 * the FAQ's own words. A word that stays unknown is kept as it is.
 * @param words normalised words in order
 * @param known every word of the FAQ
 */
export function spellWords(
  words: readonly string[],
  known: ReadonlySet<string>,
  speller: Speller,
): SpeltWord[] {
  const read = words.map((word, i) => {
    // "how dose it work": the commonest slip of all here, where a dose is a thing to ask about
    const previous = words[i - 1];
    const isSlip =
      word === 'dose' &&
      !AFTER_A_NOUN.has(words[i + 1] ?? 'do') &&
      (previous === undefined || BEFORE_A_VERB.has(previous));
    if (isSlip) return 'does';
    return known.has(word) ? word : (SHORTHAND.get(word) ?? word);
  });
  return joinSplit(read, known, speller).flatMap((word) => spell(word, known, speller));
}

/** "bi polar" → "bipolar", where the FAQ has the joined word and lacks one of the parts. */
function joinSplit(
  words: readonly string[],
  known: ReadonlySet<string>,
  speller: Speller,
): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const isSplit =
      next !== '' &&
      !(isFamiliar(word, known) && isFamiliar(next, known)) &&
      isWhole(word + next, known, speller);
    joined.push(isSplit ? word + next : word);
    if (isSplit) i += 1;
  }
  return joined;
}

const JOINED_SIMILARITY_MIN = 0.85;

function isWhole(word: string, known: ReadonlySet<string>, speller: Speller): boolean {
  if (known.has(word)) return true;
  const [best] = word.length >= 8 ? speller.correct(word) : [];
  return best !== undefined && best.similarity >= JOINED_SIMILARITY_MIN;
}

const isFamiliar = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || isCommonWord(word);

function spell(word: string, known: ReadonlySet<string>, speller: Speller): SpeltWord[] {
  const asTyped = { word, typed: word, certainty: 1 };
  if (isFamiliar(word, known)) return [asTyped];
  const [best] = speller.correct(word);
  if (best) return [{ word: best.word, typed: word, certainty: best.similarity }];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every((part) => isFamiliar(part, known))) {
      return parts.map((part) => ({ word: part, typed: word, certainty: 0.9 }));
    }
  }
  return [asTyped];
}

/** What a speller should know: the FAQ's words, and the common ones that they stand among. */
export const spellerVocabulary = (faqWords: ReadonlySet<string>): Set<string> =>
  new Set([...faqWords, ...commonWords()]);
