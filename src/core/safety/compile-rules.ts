import type { Frame, Language, PhraseBook, Signal, WordClass } from './phrase-book.js';

/** One place in the network that all phrases of a language share; each field is a way on. */
export interface State {
  readonly words: Map<string, State[]>;
  readonly lists: Map<WordList, State[]>;
  readonly prefixes: [prefix: string, next: State][];
  /** Entered without a word. */
  readonly jumps: State[];
  /** Entered by any word that may stand in a gap. */
  gap: State | undefined;
  readonly numbers: [least: number, next: State][];
  /** Entered without a word, at a break of at least this strength. */
  readonly ends: [strength: number, next: State][];
  /** Entered without a word, where a sentence begins. */
  opening: State | undefined;
  readonly rules: Rule[];
}

/** A named list: a network of its own, entered from every phrase that names it. */
export interface WordList {
  readonly start: State;
  readonly end: State;
  /** The words it can begin with; undefined when it may begin otherwise, with a break say. */
  first: ReadonlySet<string> | undefined;
}

/** A phrase, known by its language, its group and its line. */
export interface Rule {
  readonly id: string;
  readonly group: Signal | Frame;
}

/** The rules of one language, ready to be run. */
export interface CompiledRules {
  readonly language: Language;
  readonly start: State;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The stems of irregular forms. */
  readonly stems: ReadonlyMap<string, string>;
  /** The words the phrases are made of. */
  readonly stemmed: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly targets: readonly string[];
  /** Every word the rules know: never taken for a misspelling. */
  readonly vocabulary: ReadonlySet<string>;
  readonly classes: Readonly<Record<WordClass, ReadonlySet<string>>>;
  readonly personInVerb: boolean;
}

const GAP_WORDS = 4;
const BIG_NUMBER = 8;

const newState = (): State => ({
  words: new Map(),
  lists: new Map(),
  prefixes: [],
  jumps: [],
  gap: undefined,
  numbers: [],
  ends: [],
  opening: undefined,
  rules: [],
});

/** Splits at spaces; an empty string has no words. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The lines of a group that hold a phrase. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function addTo<Key>(map: Map<Key, State[]>, key: Key, next: State): void {
  const states = map.get(key);
  if (states === undefined) map.set(key, [next]);
  else states.push(next);
}

/** The words that lead on from a state, unless something else does too. */
function firstWords(state: State): Set<string> | undefined {
  const isOpen = state.prefixes.length + state.numbers.length + state.ends.length > 0;
  if (isOpen || state.gap !== undefined || state.opening !== undefined) return undefined;
  const words = new Set(state.words.keys());
  for (const next of [
    ...state.jumps.map(firstWords),
    ...[...state.lists.keys()].map((list) => list.first),
  ]) {
    if (next === undefined) return undefined;
    for (const word of next) words.add(word);
  }
  return words;
}

class Compiler {
  readonly vocabulary = new Set<string>();
  readonly #texts: PhraseBook['lists'];
  readonly #stems: ReadonlyMap<string, string>;
  readonly #lists = new Map<string, WordList>();

  constructor(texts: PhraseBook['lists'], stems: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#stems = stems;
  }

  /** Adds a phrase after `from` and gives the state at its end. */
  phrase(elements: readonly string[], from: State): State {
    let state = from;
    for (const element of elements) {
      const next = newState();
      const isOptional = element.endsWith('?');
      if (isOptional) state.jumps.push(next);
      for (const choice of (isOptional ? element.slice(0, -1) : element).split('|')) {
        this.#choice(choice, state, next);
      }
      state = next;
    }
    return state;
  }

  #choice(choice: string, from: State, next: State): void {
    if (choice.includes('_')) this.phrase(choice.split('_'), from).jumps.push(next);
    else if (this.#texts[choice] !== undefined) addTo(from.lists, this.#list(choice), next);
    else if (choice === '~') this.#gap(from, next);
    else if (choice === ',' || choice === '.') from.ends.push([choice === '.' ? 2 : 1, next]);
    else if (choice === '^') (from.opening ??= newState()).jumps.push(next);
    else if (choice === '#' || choice === '%')
      from.numbers.push([choice === '#' ? BIG_NUMBER : 0, next]);
    else if (choice.endsWith('*')) from.prefixes.push([choice.slice(0, -1), next]);
    else {
      const stem = this.#stems.get(choice) ?? choice;
      this.vocabulary.add(stem);
      addTo(from.words, stem, next);
    }
  }

  #list(name: string): WordList {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const list: WordList = { start: newState(), end: newState(), first: undefined };
    this.#lists.set(name, list);
    for (const item of (this.#texts[name] ?? '').split('|')) {
      this.phrase(item.split('_'), list.start).jumps.push(list.end);
    }
    list.first = firstWords(list.start);
    return list;
  }

  #gap(from: State, next: State): void {
    from.jumps.push(next);
    let state = newState();
    from.jumps.push(state);
    for (let count = 0; count < GAP_WORDS; count++) {
      const after = newState();
      state.gap = after;
      after.jumps.push(next);
      state = after;
    }
  }
}

function parseAliases(text: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const pair of text.split(',')) {
    const [spelling = '', meaning = ''] = pair.trim().split('=');
    if (spelling !== '') aliases.set(spelling, wordsOf(meaning));
  }
  return aliases;
}

function parseStems(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const family of text.split(',')) {
    const [stem = '', ...forms] = wordsOf(family);
    for (const form of forms) stems.set(form, stem);
  }
  return stems;
}

/**
 * Turns a phrase book into one network.
 * @param book the language's data
 */
export function compileRules(book: PhraseBook): CompiledRules {
  const stems = parseStems(book.stems);
  const compiler = new Compiler(book.lists, stems);
  const start = newState();
  for (const [group, text] of [...Object.entries(book.signals), ...Object.entries(book.frames)]) {
    linesOf(text).forEach((line, index) => {
      const id = `${book.language}.${group}.${String(index + 1)}`;
      compiler.phrase(wordsOf(line), start).rules.push({ id, group: group as Signal | Frame });
    });
  }
  const classes = Object.fromEntries(
    Object.entries(book.classes).map(([name, words]) => [name, new Set(wordsOf(words))]),
  ) as Record<WordClass, Set<string>>;
  const aliases = parseAliases(book.aliases);
  const fillers = new Set(wordsOf(book.fillers));
  const targets = wordsOf(book.targets);
  const vocabulary = new Set([
    ...compiler.vocabulary,
    ...Object.values(classes).flatMap((words) => [...words]),
    ...aliases.keys(),
    ...stems.keys(),
    ...fillers,
    ...targets,
    ...wordsOf(book.guards),
  ]);
  return {
    language: book.language,
    start,
    aliases,
    stems,
    stemmed: compiler.vocabulary,
    fillers,
    targets,
    vocabulary,
    classes,
    personInVerb: book.personInVerb,
  };
}
