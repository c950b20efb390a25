import type { TextLanguage } from '../text/languages/language.js';
import { tokenise } from '../text/tokenise.js';
import { isCommonWord } from '../text/word-weights.js';
import type { SearchIndex } from './search-index.js';

const PREFIX_MIN = 3;

/**
 * Makes a function that finishes the word somebody is typing: "does it wea" → "does it wear".
 * Of several words the one that stands in most phrasings is taken.
 */
export function createCompleter(
  index: SearchIndex,
  language: TextLanguage,
): (text: string) => string {
  let sorted: readonly string[] | undefined;
  return (text) => {
    const prefix = tokenise(text).at(-1) ?? '';
    const isTyping = /[\p{L}\p{N}]$/u.test(text);
    if (
      !isTyping ||
      prefix.length < PREFIX_MIN ||
      index.words.has(prefix) ||
      isCommonWord(prefix, language)
    ) {
      return text;
    }
    sorted ??= [...index.words].sort();
    let best = '';
    let most = 0;
    for (let i = firstAtOrAfter(sorted, prefix); sorted[i]?.startsWith(prefix); i += 1) {
      const word = sorted[i] ?? '';
      const count = index.terms.get(language.stem(word))?.phrasings.length ?? 0;
      if (count > most) [best, most] = [word, count];
    }
    return best === '' ? text : text + best.slice(prefix.length);
  };
}

function firstAtOrAfter(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
