import { english } from './phrases.en.js';
import type { PhraseBook } from './phrase-book.js';
const empty = (o: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(o).map((k) => [k, ''])) as never;
export const spanish: PhraseBook = {
  language: 'es',
  personInVerb: true,
  aliases: '',
  stems: '',
  fillers: '',
  targets: '',
  guards: '',
  lists: {},
  classes: empty(english.classes),
  signals: empty(english.signals),
  frames: empty(english.frames),
};
