/** An ending and what stands for it. */
export type SuffixRule = readonly [suffix: string, replacement: string];

/** Reads "ies>i s>" as rules, in the order in which they are tried. */
export const suffixRules = (table: string): SuffixRule[] =>
  table.split(' ').map((rule) => {
    const [suffix = '', replacement = ''] = rule.split('>');
    return [suffix, replacement];
  });

const VOWEL = /[aeiouy]/;

/**
 * Replaces the first ending of the table that the word has, if so many letters and a vowel are left.
 * Else the word comes back unchanged: no later rule is tried.
 */
export function applySuffix(word: string, table: readonly SuffixRule[], min: number): string {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue;
    const root = word.slice(0, word.length - suffix.length);
    return root.length >= min && VOWEL.test(root) ? root + replacement : word;
  }
  return word;
}
