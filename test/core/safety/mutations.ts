import { linesOf, wordsOf } from '../../../src/core/safety/compile-rules.js';
import type { PhraseBook } from '../../../src/core/safety/phrase-book.js';

/** A phrase book with one thing less in it. */
export interface Mutation {
  /** Where something was taken away, and what: for the failure message. */
  readonly name: string;
  /** The words taken away; a case without any of them cannot change. */
  readonly words: readonly string[];
  /** The rule whose line was taken away or shortened, where there is one. */
  readonly rule?: string;
  readonly book: PhraseBook;
}

const without = <T>(items: readonly T[], index: number): T[] =>
  items.filter((_item, at) => at !== index);

type Texts = Readonly<Record<string, string>>;

/** Every way to shorten one entry of a record of texts by one of its parts. */
function* partsOf(
  texts: Texts,
  split: (text: string) => string[],
  glue: string,
): Generator<{ key: string; part: string; texts: Texts }> {
  for (const [key, text] of Object.entries(texts)) {
    const parts = split(text);
    for (const [index, part] of parts.entries()) {
      yield { key, part, texts: { ...texts, [key]: without(parts, index).join(glue) } };
    }
  }
}

/** A line with one of its choices taken away. */
function* shortened(line: string): Generator<{ choice: string; line: string }> {
  const elements = wordsOf(line);
  for (const [at, element] of elements.entries()) {
    const mark = element.endsWith('?') ? '?' : '';
    const choices = (mark === '' ? element : element.slice(0, -1)).split('|');
    if (choices.length < 2) continue;
    for (const [index, choice] of choices.entries()) {
      const rest = without(choices, index).join('|') + mark;
      yield { choice, line: elements.with(at, rest).join(' ') };
    }
  }
}

/** Every word, choice and line of the phrases of one kind, taken away one at a time. */
function* ofLines(book: PhraseBook, kind: 'signals' | 'frames'): Generator<Mutation> {
  for (const [group, text] of Object.entries(book[kind])) {
    const lines = linesOf(text);
    const withLines = (changed: readonly string[]): PhraseBook => ({
      ...book,
      [kind]: { ...book[kind], [group]: changed.join('\n') },
    });
    for (const [index, line] of lines.entries()) {
      const rule = `${book.language}.${group}.${String(index + 1)}`;
      // An empty choice keeps the numbers of the lines that follow.
      const gone = withLines(lines.with(index, '\u0000'));
      yield { name: `${rule}: ${line}`, words: [], rule, book: gone };
      for (const { choice, line: rest } of shortened(line)) {
        const shorter = withLines(lines.with(index, rest));
        yield { name: `${rule}: ${choice} in ${line}`, words: choice.split('_'), rule, book: shorter };
      }
    }
  }
}

/**
 * Every phrase book that lacks exactly one line, choice, list item, class word, alias, stem form,
 * filler, target or guard of the given one.
 */
export function* mutationsOf(book: PhraseBook): Generator<Mutation> {
  yield* ofLines(book, 'signals');
  yield* ofLines(book, 'frames');
  for (const { key, part, texts } of partsOf(book.lists, (text) => text.split('|'), '|')) {
    yield { name: `list ${key}: ${part}`, words: part.split('_'), book: { ...book, lists: texts } };
  }
  for (const { key, part, texts } of partsOf(book.classes, wordsOf, ' ')) {
    const classes = texts as PhraseBook['classes'];
    yield { name: `class ${key}: ${part}`, words: [part], book: { ...book, classes } };
  }
  const { aliases, fillers, targets, guards } = book;
  for (const { part, texts } of partsOf({ aliases }, (text) => text.split(','), ',')) {
    yield { name: `alias ${part}`, words: [part.split('=')[0] ?? ''], book: { ...book, ...texts } };
  }
  for (const { key, part, texts } of partsOf({ fillers, targets, guards }, wordsOf, ' ')) {
    yield { name: `${key}: ${part}`, words: key === 'targets' ? [] : [part], book: { ...book, ...texts } };
  }
  const families = book.stems.split(',').map(wordsOf);
  for (const [at, [stem = '', ...forms]] of families.entries()) {
    for (const [index, form] of forms.entries()) {
      const family = [stem, ...without(forms, index)];
      const stems = families.with(at, family).map((words) => words.join(' ')).join(',');
      yield { name: `stem ${stem}: ${form}`, words: [form], book: { ...book, stems } };
    }
  }
}
