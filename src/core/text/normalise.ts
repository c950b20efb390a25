/**
 * One spelling for one word: the first step of everything that compares text.
 *
 * Compatibility forms (full-width letters, ligatures) become plain ones, diacritics and invisible
 * characters go, case is folded, apostrophes join ("don't" → "dont") and a letter typed three or
 * more times in a row is kept twice ("sooooo" → "soo"). Applying it twice changes nothing.
 *
 * @param text any string, of any length
 * @returns lower-case text; punctuation and line breaks are kept for the sentence splitter
 */
export function normalise(text: string): string {
  return fold(fold(text));
}

// Twice, since lower-casing and stripping can each make a new decomposable or repeated sequence
// (found by the property test, e.g. three letters that a removed mark had kept apart).
function fold(text: string): string {
  return (
    text
      // an acute accent typed for an apostrophe: NFKD would make a space of it
      .replaceAll('´', "'")
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .toLowerCase()
      .replace(/(?<=\p{L})['’‘ʼ`′](?=\p{L})/gu, '')
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
  );
}
