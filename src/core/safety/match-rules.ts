import type { CompiledRules, Rule, State } from './compile-rules.js';
import type { Reading } from './read-words.js';

/** Where a phrase was found: `words[start]` up to, not including, `words[end]`. */
export interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS =
  'eight nine ten eleven twelve fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
  'dozen diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien';
const numberWords = new Set(NUMBER_WORDS.split(' '));

function isNumber(word: string, least: number): boolean {
  if (numberWords.has(word)) return true;
  const value = Number(word);
  return word !== '' && value >= least;
}

/** Runs the automaton from every word; the work is bounded by the longest phrase, so linear. */
export function matchRules(rules: CompiledRules, reading: Reading): Match[] {
  const { words, breaks } = reading;
  const matches: Match[] = [];
  let found = new Map<Rule, number>();

  const { stop, speaker, other } = rules.classes;
  // A gap ends where somebody begins to speak of something else: "help my wife, she is ...".
  const isGapEnd = (word: string, strength: number): boolean =>
    stop.has(word) || (strength > 0 && (speaker.has(word) || other.has(word)));

  const visit = (state: State, at: number, start: number): void => {
    for (const rule of state.rules) found.set(rule, Math.max(at, found.get(rule) ?? 0));
    for (const next of state.jumps) visit(next, at, start);
    const strength = breaks[at] ?? 2;
    for (const [least, next] of state.ends) if (strength >= least) visit(next, at, start);
    if (state.opening !== undefined && strength === 2) visit(state.opening, at, start);
    // A phrase may run on over a comma, never over the end of a sentence.
    const word = words[at];
    if (word === undefined || (at > start && strength === 2)) return;
    for (const next of state.words.get(word) ?? []) visit(next, at + 1, start);
    for (const [prefix, next] of state.prefixes) {
      if (word.startsWith(prefix)) visit(next, at + 1, start);
    }
    for (const [least, next] of state.numbers) {
      if (isNumber(word, least)) visit(next, at + 1, start);
    }
    if (state.gap !== undefined && !isGapEnd(word, strength)) visit(state.gap, at + 1, start);
  };

  for (let start = 0; start < words.length; start++) {
    found = new Map();
    visit(rules.start, start, start);
    for (const [rule, end] of found) matches.push({ rule, start, end });
  }
  return matches;
}
