import type { CompiledRules } from './compile-rules.js';

/** Shorter remains are no stem: "ring" is not "r". */
const LEAST_STEM = 2;

/** What a regular form may be a form of: "wants" of "want", "used" of "use", "cutting" of "cut". */
function possibleStems(word: string): string[] {
  const ending = ['ing', 'ed', 'in', 's'].find((end) => word.endsWith(end));
  if (ending === undefined) return [];
  const bare = word.slice(0, -ending.length);
  if (bare.length < LEAST_STEM) return [];
  if (ending === 's') return bare.endsWith('e') ? [bare, bare.slice(0, -1)] : [bare];
  const isDoubled = bare.endsWith(bare.slice(-2, -1));
  return [bare + 'e', bare, ...(isDoubled ? [bare.slice(0, -1)] : [])];
}

/** The form in which the phrases know a word: "kill" for "killing", "be" for "was". */
export function stemOf(word: string, rules: CompiledRules): string {
  if (rules.stemmed.has(word)) return word;
  const irregular = rules.stems.get(word);
  if (irregular !== undefined || rules.personInVerb) return irregular ?? word;
  return possibleStems(word).find((stem) => rules.stemmed.has(stem)) ?? word;
}
