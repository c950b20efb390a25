import type { Frame, Language, PhraseBook, Signal, WordClass } from './phrase-book.js';

/** One place in the automaton that all phrases of a language share. */
export interface State {
  readonly words: Map<string, State[]>;
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

class Compiler {
  readonly vocabulary = new Set<string>();
  readonly #lists: PhraseBook['lists'];
  readonly #stems: ReadonlyMap<string, string>;

  constructor(lists: PhraseBook['lists'], stems: ReadonlyMap<string, string>) {
    this.#lists = lists;
    this.#stems = stems;
  }

  /** Adds a phrase after `from` and gives the state at its end. */
  phrase(text: string, from: State): State {
    let state = from;
    for (const element of wordsOf(text)) state = this.#element(element, state);
    return state;
  }

  #element(element: string, from: State): State {
    const next = newState();
    const isOptional = element.endsWith('?');
    if (isOptional) from.jumps.push(next);
    for (const choice of (isOptional ? element.slice(0, -1) : element).split('|')) {
      this.#choice(choice, from, next);
    }
    return next;
  }

  #choice(choice: string, from: State, next: State): void {
    const list = this.#lists[choice];
    if (choice.includes('_')) {
      this.phrase(choice.replaceAll('_', ' '), from).jumps.push(next);
    } else if (list !== undefined) {
      for (const item of list.split('|')) this.phrase(item, from).jumps.push(next);
    } else if (choice === '~') {
      this.#gap(from, next);
    } else if (choice === ',' || choice === '.') {
      from.ends.push([choice === '.' ? 2 : 1, next]);
    } else if (choice === '^') {
      (from.opening ??= newState()).jumps.push(next);
    } else if (choice === '#' || choice === '%') {
      from.numbers.push([choice === '#' ? BIG_NUMBER : 0, next]);
    } else if (choice.endsWith('*')) {
      from.prefixes.push([choice.slice(0, -1), next]);
    } else {
      const stem = this.#stems.get(choice) ?? choice;
      this.vocabulary.add(stem);
      const followers = from.words.get(stem);
      if (followers === undefined) from.words.set(stem, [next]);
      else followers.push(next);
    }
  }

  #gap(from: State, next: State): void {
    let state = from;
    for (let count = 0; count < GAP_WORDS; count++) {
      state.jumps.push(next);
      const after = newState();
      // A state of its own: `from` may already have another gap.
      const step = newState();
      state.jumps.push(step);
      step.gap = after;
      state = after;
    }
    state.jumps.push(next);
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
 * Turns a phrase book into one automaton.
 * @param book the language's data
 */
export function compileRules(book: PhraseBook): CompiledRules {
  const stems = parseStems(book.stems);
  const compiler = new Compiler(book.lists, stems);
  const start = newState();
  for (const [group, text] of [...Object.entries(book.signals), ...Object.entries(book.frames)]) {
    linesOf(text).forEach((line, index) => {
      const id = `${book.language}.${group}.${String(index + 1)}`;
      compiler.phrase(line, start).rules.push({ id, group: group as Signal | Frame });
    });
  }
  const classes = Object.fromEntries(
    Object.entries(book.classes).map(([name, words]) => [name, new Set(wordsOf(words))]),
  ) as Record<WordClass, Set<string>>;
  const aliases = parseAliases(book.aliases);
  const fillers = new Set(wordsOf(book.fillers));
  const targets = wordsOf(book.targets);
  const stemmed = compiler.vocabulary;
  const vocabulary = new Set([
    ...stemmed,
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
    stemmed,
    fillers,
    targets,
    vocabulary,
    classes,
    personInVerb: book.personInVerb,
  };
}
