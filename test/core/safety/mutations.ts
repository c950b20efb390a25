import { linesOf, wordsOf } from '../../../src/core/safety/compile-rules.js';
import type { PhraseBook } from '../../../src/core/safety/phrase-book.js';

/** A phrase book with one thing less in it. */
export interface Mutation {
  /** Where something was taken away, and what: for the failure message. */
  readonly name: string;
  /** The words taken away; a case without any of them cannot change. Empty: any case may. */
  readonly words: readonly string[];
  /** The rule whose line was taken away or shortened, where there is one. */
  readonly rule?: string;
  readonly book: PhraseBook;
}

const without = <T>(items: readonly T[], index: number): T[] =>
  items.filter((_item, at) => at !== index);

const replaced = <T>(items: readonly T[], index: number, item: T): T[] =>
  items.map((old, at) => (at === index ? item : old));

/** A line that no text matches: it keeps the numbers of the lines after it. */
const NOTHING = '\u0001';

/** A line with one of its choices taken away. */
function* shortened(line: string): Generator<{ choice: string; line: string }> {
  const elements = wordsOf(line);
  for (const [at, element] of elements.entries()) {
    const mark = element.endsWith('?') ? '?' : '';
    const choices = (mark === '' ? element : element.slice(0, -1)).split('|');
    if (choices.length < 2) continue;
    for (const [index, choice] of choices.entries()) {
      const rest = without(choices, index).join('|') + mark;
      yield { choice, line: replaced(elements, at, rest).join(' ') };
    }
  }
}

/** Every line and every choice of the phrases of one kind, taken away one at a time. */
function* ofLines(book: PhraseBook, kind: 'signals' | 'frames'): Generator<Mutation> {
  for (const [group, text] of Object.entries(book[kind])) {
    const lines = linesOf(text);
    const withLine = (index: number, line: string): PhraseBook => ({
      ...book,
      [kind]: { ...book[kind], [group]: replaced(lines, index, line).join('\n') },
    });
    for (const [index, line] of lines.entries()) {
      const rule = `${book.language}.${group}.${String(index + 1)}`;
      yield { name: `${rule}: ${line}`, words: [], rule, book: withLine(index, NOTHING) };
      for (const { choice, line: rest } of shortened(line)) {
        const name = `${rule}: ${choice} in ${line}`;
        yield { name, words: choice.split('_'), rule, book: withLine(index, rest) };
      }
    }
  }
}

/** Every item of the lists that phrases name. */
function* ofLists(book: PhraseBook): Generator<Mutation> {
  for (const [key, text] of Object.entries(book.lists)) {
    const items = text.split('|');
    for (const [index, item] of items.entries()) {
      const lists = { ...book.lists, [key]: without(items, index).join('|') };
      yield { name: `list ${key}: ${item}`, words: item.split('_'), book: { ...book, lists } };
    }
  }
}

/** Every alias, irregular form, filler and target. */
function* ofSpellings(book: PhraseBook): Generator<Mutation> {
  const aliases = book.aliases.split(',');
  for (const [index, alias] of aliases.entries()) {
    const changed = { ...book, aliases: without(aliases, index).join(',') };
    yield { name: `alias ${alias}`, words: [alias.split('=')[0] ?? ''], book: changed };
  }
  const families = book.stems.split(',').map(wordsOf);
  for (const [at, [stem = '', ...forms]] of families.entries()) {
    for (const [index, form] of forms.entries()) {
      const family = [stem, ...without(forms, index)];
      const stems = replaced(families, at, family).map((words) => words.join(' '));
      yield { name: `form ${form} of ${stem}`, words: [form], book: { ...book, stems: stems.join(',') } };
    }
  }
  for (const key of ['fillers', 'guards', 'targets'] as const) {
    const words = wordsOf(book[key]);
    for (const [index, word] of words.entries()) {
      const changed = { ...book, [key]: without(words, index).join(' ') };
      yield { name: `${key}: ${word}`, words: key === 'targets' ? [] : [word], book: changed };
    }
  }
}

/** The word classes of the frames, each as a whole: their words stand for one another. */
function* ofClasses(book: PhraseBook): Generator<Mutation> {
  for (const [key, text] of Object.entries(book.classes)) {
    if (text.trim() === '') continue;
    yield { name: `class ${key}`, words: [], book: { ...book, classes: { ...book.classes, [key]: '' } } };
  }
}

/** Every phrase book that lacks exactly one thing of the given one. */
export function* mutationsOf(book: PhraseBook): Generator<Mutation> {
  yield* ofLines(book, 'signals');
  yield* ofLines(book, 'frames');
  yield* ofLists(book);
  yield* ofSpellings(book);
  yield* ofClasses(book);
}
