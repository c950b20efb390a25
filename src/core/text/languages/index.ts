import { english } from './en.js';
import { spanish } from './es.js';
import type { TextLanguage } from './language.js';

/** Every language that the search knows; a further one is a file beside en.ts and a place here. */
const LANGUAGES: readonly TextLanguage[] = [english, spanish];

/**
 * How texts of a language are read.
 * @param tag BCP 47, as a FAQ file has it: "es-MX" is read as Spanish. A language without rules of
 *   its own is read with those of English, whose stop words and endings then seldom apply.
 */
export function textLanguage(tag: string): TextLanguage {
  const [code] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
