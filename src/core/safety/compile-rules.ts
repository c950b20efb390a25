import type { Frame, Language, PhraseBook, Signal, WordClass } from './phrase-book.js';

/**
 * One place in a network of phrases; each field is a way on. A class, since objects of one shape
 * are read several times as fast as those with a field here and a field there.
 */
export class State {
  words: Map<string, State[]> | undefined = undefined;
  lists: Map<WordList, State[]> | undefined = undefined;
  prefixes: [prefix: string, next: State][] | undefined = undefined;
  /** Entered without a word. */
  jumps: State[] | undefined = undefined;
  /** Entered by any word that may stand in a gap. */
  gap: State | undefined = undefined;
  numbers: [least: number, next: State][] | undefined = undefined;
  /** Entered without a word, at a break of at least this strength. */
  ends: [strength: number, next: State][] | undefined = undefined;
  /** Entered without a word, where a sentence begins. */
  opening: State | undefined = undefined;
  rules: Rule[] | undefined = undefined;
  /** What `firstWords` found. */
  first: ReadonlySet<string> | 'any' | undefined = undefined;
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
  /** Where the phrases begin that a word can begin, by the word. */
  readonly startsByWord: ReadonlyMap<string, readonly State[]>;
  /** Where those begin that may begin otherwise: with a number, the start of a word, a break. */
  readonly otherStarts: readonly State[];
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
  readonly not: string;
}

const GAP_WORDS = 4;
const BIG_NUMBER = 8;

/** Splits at spaces; an empty string has no words. */
const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

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

const jump = (from: State, next: State): unknown => (from.jumps ??= []).push(next);

/**
 * The words that lead on from a state; undefined where something else does too, or where a phrase or
 * a list may end. Worked out once a state.
 */
export function firstWords(state: State): ReadonlySet<string> | undefined {
  if (state.first === undefined) state.first = findFirstWords(state) ?? 'any';
  return state.first === 'any' ? undefined : state.first;
}

function findFirstWords(state: State): ReadonlySet<string> | undefined {
  const { prefixes, numbers, ends, gap, opening, rules, words, jumps, lists } = state;
  if (prefixes ?? numbers ?? ends ?? gap ?? opening ?? rules) return undefined;
  if (!words && !jumps && !lists) return undefined;
  const first = new Set(words?.keys());
  for (const next of [
    ...(jumps ?? []).map(firstWords),
    ...[...(lists?.keys() ?? [])].map((list) => list.first),
  ]) {
    if (next === undefined) return undefined;
    for (const word of next) first.add(word);
  }
  return first;
}

class Compiler {
  readonly vocabulary = new Set<string>();
  readonly #texts: PhraseBook['lists'];
  readonly #stems: ReadonlyMap<string, string>;
  readonly #lists = new Map<string, WordList>();
  /** Where each element leads from a state. */
  readonly #ways = new Map<State, Map<string, State>>();

  constructor(texts: PhraseBook['lists'], stems: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#stems = stems;
  }

  /**
   * Adds a phrase after `from` and gives the state at its end. Phrases that begin alike go the same
   * way for as long as they do, so that a text is compared with what they share once.
   */
  phrase(elements: readonly string[], from: State): State {
    let state = from;
    for (const element of elements) {
      const ways = this.#ways.get(state) ?? new Map<string, State>();
      this.#ways.set(state, ways);
      const known = ways.get(element);
      if (known !== undefined) {
        state = known;
        continue;
      }
      const next = new State();
      ways.set(element, next);
      const isOptional = element.endsWith('?');
      if (isOptional) jump(state, next);
      for (const choice of (isOptional ? element.slice(0, -1) : element).split('|')) {
        this.#choice(choice, state, next);
      }
      state = next;
    }
    return state;
  }

  #choice(choice: string, from: State, next: State): void {
    if (choice.includes('_')) jump(this.phrase(choice.split('_'), from), next);
    else if (this.#texts[choice] !== undefined)
      addTo((from.lists ??= new Map<WordList, State[]>()), this.#list(choice), next);
    else if (choice === '~') this.#gap(from, next);
    else if (choice === ',') (from.ends ??= []).push([1, next]);
    else if (choice === '.') (from.ends ??= []).push([2, next]);
    else if (choice === '^') jump((from.opening ??= new State()), next);
    else if (choice === '#') (from.numbers ??= []).push([BIG_NUMBER, next]);
    else if (choice === '%') (from.numbers ??= []).push([0, next]);
    else if (choice.endsWith('*')) (from.prefixes ??= []).push([choice.slice(0, -1), next]);
    else {
      const stem = this.#stems.get(choice) ?? choice;
      this.vocabulary.add(stem);
      addTo((from.words ??= new Map<string, State[]>()), stem, next);
    }
  }

  #list(name: string): WordList {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const list: WordList = { start: new State(), end: new State(), first: undefined };
    this.#lists.set(name, list);
    for (const item of (this.#texts[name] ?? '').split('|')) {
      jump(this.phrase(item.split('_'), list.start), list.end);
    }
    list.first = firstWords(list.start);
    return list;
  }

  #gap(from: State, next: State): void {
    jump(from, next);
    // A state of its own: `from` may have another gap.
    let state = new State();
    jump(from, state);
    for (let count = 0; count < GAP_WORDS; count++) {
      const after = new State();
      state.gap = after;
      jump(after, next);
      state = after;
    }
  }
}

function parseAliases(text: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const pair of text.split(',')) {
    const [spelling = '', meaning = ''] = pair.trim().split('=');
    if (spelling !== '') aliases.set(spelling, splitWords(meaning));
  }
  return aliases;
}

function parseStems(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const family of text.split(',')) {
    const [stem = '', ...forms] = splitWords(family);
    for (const form of forms) stems.set(form, stem);
  }
  return stems;
}

/**
 * Turns a phrase book into networks, one for all phrases that begin alike.
 * @param book the language's data
 */
export function compileRules(book: PhraseBook): CompiledRules {
  const stems = parseStems(book.stems);
  const compiler = new Compiler(book.lists, stems);
  const startsByWord = new Map<string, State[]>();
  const otherStarts: State[] = [];
  // One start for all that begin with the same element: a text is not led on from the others.
  const starts = new Map<string, State>();
  for (const [group, text] of [...Object.entries(book.signals), ...Object.entries(book.frames)]) {
    linesOf(text).forEach((line, index) => {
      const id = `${book.language}.${group}.${String(index + 1)}`;
      const elements = splitWords(line);
      const [opening = ''] = elements;
      const start = starts.get(opening) ?? new State();
      starts.set(opening, start);
      const end = compiler.phrase(elements, start);
      (end.rules ??= []).push({ id, group: group as Signal | Frame });
    });
  }
  for (const start of starts.values()) {
    const first = firstWords(start);
    if (first === undefined) otherStarts.push(start);
    else for (const word of first) addTo(startsByWord, word, start);
  }
  const classes = Object.fromEntries(
    Object.entries(book.classes).map(([name, words]) => [name, new Set(splitWords(words))]),
  ) as Record<WordClass, Set<string>>;
  const aliases = parseAliases(book.aliases);
  const fillers = new Set(splitWords(book.fillers));
  const targets = splitWords(book.targets);
  const vocabulary = new Set([
    ...compiler.vocabulary,
    ...Object.values(classes).flatMap((words) => [...words]),
    ...aliases.keys(),
    ...stems.keys(),
    ...fillers,
    ...targets,
    ...splitWords(book.guards),
  ]);
  return {
    language: book.language,
    startsByWord,
    otherStarts,
    aliases,
    stems,
    stemmed: compiler.vocabulary,
    fillers,
    targets,
    vocabulary,
    classes,
    personInVerb: book.personInVerb,
    not: book.not,
  };
}
