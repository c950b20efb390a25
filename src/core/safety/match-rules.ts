import {
  firstWords,
  type CompiledRules,
  type Rule,
  type State,
  type WordList,
} from './compile-rules.js';
import { BREAK, endsSentence, type Reading } from './read-words.js';

/** Where a phrase was found: `words[start]` up to, not including, `words[end]`. */
export interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS = new Set(
  (
    'eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred dozen diez doce quince veinte treinta cuarenta cincuenta cien'
  ).split(' '),
);

const isNumber = (word: string, least: number): boolean =>
  NUMBER_WORDS.has(word) || Number(word) >= least;

class Matcher {
  readonly #rules: CompiledRules;
  readonly #words: readonly string[];
  readonly #breaks: readonly number[];
  /** Where each list ends that was tried at a word: a list is walked once a word. */
  #ends: Map<WordList, readonly number[]>[] = [];
  #start = 0;

  constructor(rules: CompiledRules, reading: Reading) {
    this.#rules = rules;
    this.#words = reading.words;
    this.#breaks = reading.breaks;
  }

  /** The phrases that begin at a word, each with the longest stretch it covers. */
  from(start: number): ReadonlyMap<Rule, number> {
    const found = new Map<Rule, number>();
    this.#start = start;
    const arrive = (state: State, at: number): void => {
      for (const rule of state.rules ?? []) found.set(rule, Math.max(at, found.get(rule) ?? 0));
    };
    for (const state of this.#rules.otherStarts) this.#walk(state, start, arrive);
    for (const state of this.#rules.startsByWord.get(this.#words[start] ?? '') ?? []) {
      this.#walk(state, start, arrive);
    }
    return found;
  }

  #walk(state: State, at: number, arrive: (state: State, at: number) => void): void {
    arrive(state, at);
    const strength = this.#breaks[at] ?? BREAK.sentence;
    this.#walkAll(state.jumps, at, arrive);
    for (const [least, next] of state.ends ?? [])
      if (strength >= least) this.#walk(next, at, arrive);
    if (state.opening !== undefined && endsSentence(strength))
      this.#walk(state.opening, at, arrive);
    for (const [list, followers] of state.lists ?? []) {
      if (list.first?.has(this.#words[at] ?? '') === false) continue;
      for (const end of this.#endsOf(list, at)) {
        this.#walkAll(followers, end, arrive);
      }
    }
    // A phrase may run on over a comma, never over the end of a sentence.
    if (at === this.#start || !endsSentence(strength)) this.#walkByWord(state, at, arrive);
  }

  /** Those that lead on from the word there: most of them don't. */
  #walkAll(
    states: readonly State[] | undefined,
    at: number,
    arrive: (state: State, at: number) => void,
  ): void {
    if (states === undefined) return;
    const word = this.#words[at] ?? '';
    for (const state of states) {
      if (firstWords(state)?.has(word) !== false) this.#walk(state, at, arrive);
    }
  }

  #walkByWord(state: State, at: number, arrive: (state: State, at: number) => void): void {
    const word = this.#words[at];
    if (word === undefined) return;
    this.#walkAll(state.words?.get(word), at + 1, arrive);
    for (const [prefix, next] of state.prefixes ?? []) {
      if (word.startsWith(prefix)) this.#walk(next, at + 1, arrive);
    }
    for (const [least, next] of state.numbers ?? []) {
      if (isNumber(word, least)) this.#walk(next, at + 1, arrive);
    }
    if (state.gap !== undefined && !this.#endsGap(word, this.#breaks[at] ?? BREAK.sentence)) {
      this.#walk(state.gap, at + 1, arrive);
    }
  }

  #endsOf(list: WordList, at: number): readonly number[] {
    const known = (this.#ends[at] ??= new Map());
    let ends = known.get(list);
    if (ends === undefined) {
      const found = new Set<number>();
      this.#walk(list.start, at, (state, end) => {
        if (state === list.end) found.add(end);
      });
      ends = [...found];
      known.set(list, ends);
    }
    return ends;
  }

  /** A gap ends where somebody begins to speak of something else: "help my wife, she is ...". */
  #endsGap(word: string, strength: number): boolean {
    const { stop, speaker, other } = this.#rules.classes;
    return stop.has(word) || (strength > 0 && (speaker.has(word) || other.has(word)));
  }
}

/** Finds every phrase; the work at a word is bounded by the longest phrase, so it is linear. */
export function matchRules(rules: CompiledRules, reading: Reading): Match[] {
  const matcher = new Matcher(rules, reading);
  return reading.words.flatMap((_word, start) =>
    [...matcher.from(start)].map(([rule, end]) => ({ rule, start, end })),
  );
}
