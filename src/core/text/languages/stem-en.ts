import { applySuffix, suffixRules as rules, type SuffixRule } from './suffix-rules.js';

/**
 * A light stemmer for English: it takes inflections and common derivations off, so that
 * "depression", "depressed" and "depressive" meet. Stems are keys, never shown.
 *
 * Table-driven after Porter (1980), but one pass per table and with fewer conditions: a FAQ's
 * vocabulary is small, and two words of it that wrongly meet are rare (the dataset's tests show).
 */

// Longest first within a table: the first that fits is taken.
const INFLECTIONS = rules('sses>ss ies>i ied>i ss>ss us>us is>is s>');
const PARTICIPLES = rules('ingly> edly> ing> eed>ee ed>');
const DERIVATIONS = rules(
  'ization>ize isation>ize ational>ate fulness>ful ousness>ous iveness>ive ability>able ibility>able ' +
    'ations>ate ation>ate ators>ate ator>ate ments> ment> ness> ively>ive ally>al fully>ful ously>ous ' +
    'ably>able ingly> iest> ier> ity> ly> ies>i',
);
// After a final e, y or i is gone.
const ENDINGS = rules(
  'ational> icat>ic ativ> ional> ssion>ss sion>s tion>t ical> abl> ibl> anc> enc> ant> ent> ' +
    'ism> ist> iz> is> iv> ous> ful> al> ic> er> or> at> en>',
);

const STEM_MIN = 3;

const apply = (word: string, table: readonly SuffixRule[], min = STEM_MIN): string =>
  applySuffix(word, table, min);

/**
 * The stem of one normalised word.
 * @param word lower-case letters or digits, as `tokenise` returns them
 * @returns a key shared by the word's forms; words of three letters or fewer come back unchanged
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let key = apply(word, INFLECTIONS);
  const bare = apply(key, PARTICIPLES);
  // "stopped" → "stopp" → "stop"; "tell" keeps its own double letter
  key = bare !== key && /([^aeioulsz])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  key = apply(key, DERIVATIONS);
  // "decide"/"deciding", "recover"/"recovery": one key for a final e, y or i
  if (key.length > 3) key = key.replace(/[eyi]$/, '');
  return apply(key, ENDINGS, 4);
}
