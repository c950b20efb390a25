import type { CompiledRules } from './compile-rules.js';

const ENDINGS = ['ing', 'ed', 'es', 's', 'in'];
const LEAST_STEM = 2;

/** "killing", "stabbed" and "wants" are known by "kill", "stab" and "want". */
export function stemOf(word: string, rules: CompiledRules): string {
  if (rules.stemmed.has(word)) return word;
  const irregular = rules.stems.get(word);
  if (irregular !== undefined || rules.personInVerb) return irregular ?? word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const bare = word.slice(0, -ending.length);
    if (bare.length < LEAST_STEM) continue;
    const single = bare.slice(0, -1);
    const stem = [bare + 'e', bare, bare.endsWith(single.slice(-1)) ? single : bare].find((form) =>
      rules.stemmed.has(form),
    );
    if (stem !== undefined) return stem;
  }
  return word;
}
