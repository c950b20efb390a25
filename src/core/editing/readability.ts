import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { linksAsText } from '../faq/rich-text.js';

/** How long and how hard a text is. Measured, so it can be wrong about one text; it is right on average. */
export interface Readability {
  readonly words: number;
  readonly wordsMax: number;
  /** A sentence about what is too hard, or null. */
  readonly tooHard: string | null;
}

/** What people read without effort; also what fits a phone's screen with its caveat and source. */
export const WORDS_MAX = 60;
/** A fifth more: Spanish needs more words for the same. */
export const WORDS_MAX_ES = 72;
/** US school grade, after Kincaid (1975). */
export const GRADE_MAX = 9;
/** INFLESZ: from 55 on a Spanish text is "normal", from 65 "rather easy". */
export const EASE_MIN_ES = 55;

/** Words of the field that can't be put in other words; in Spanish they count as short ones. */
const TERMS_ES =
  /(?:antipsicótic|antidepresiv|estabilizador|benzodiacepina|medicamento|neuroplasticidad|investigación|tratamiento)\p{L}*/giu;

/**
 * Measures a text of the file.
 * @param text with its markup
 * @param language BCP 47; in other languages than English and Spanish only the length is measured
 */
export function readabilityOf(text: string, language: string): Readability {
  const plain = linksAsText(text);
  const words = wordsOf(plain).length;
  const [code] = language.toLowerCase().split('-');
  if (code === 'es') {
    const ease = easeOf(plain);
    const tooHard =
      words > 0 && ease < EASE_MIN_ES
        ? `scores ${Math.round(ease)} for ease of reading (INFLESZ); ${EASE_MIN_ES} is the least`
        : null;
    return { words, wordsMax: WORDS_MAX_ES, tooHard };
  }
  const grade = code === 'en' && words > 0 ? gradeOf(plain) : 0;
  const tooHard =
    grade > GRADE_MAX ? `needs reading grade ${grade.toFixed(1)}; ${GRADE_MAX} is the most` : null;
  return { words, wordsMax: WORDS_MAX, tooHard };
}

/** Words as people count them. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The US school grade that an English text asks for. */
export function gradeOf(text: string): number {
  return fleschKincaid({
    sentence: partsOf(text, /[.!?]+(?:\s|$)/),
    word: wordsOf(text).length,
    syllable: syllable(text),
  });
}

/** Szigriszt-Pazos' reading ease of a Spanish text: 0 is hard, 100 easy. */
export function easeOf(whole: string): number {
  const text = whole.replace(TERMS_ES, 'esto');
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesEs(word), 0);
  return (
    206.835 - (62.3 * syllables) / words.length - words.length / partsOf(text, /[.!?:]+(?:\s|$)/)
  );
}

const partsOf = (text: string, between: RegExp): number =>
  text.split(between).filter((part) => part.trim() !== '').length;

/** A syllable for each group of vowels; "ía" and "úo" are two. */
const syllablesEs = (word: string): number =>
  (word.toLowerCase().match(/[íú]|[aeoáéó]|[iuü]+(?![aeoáéó])/gu) ?? ['']).length;
