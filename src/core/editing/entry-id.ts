import { LIMITS } from '../faq/limits.js';
import { tokenise } from '../text/tokenise.js';

const WORDS_MAX = 6;

/** An id made of a question's first words that no other has: "How long does it last?" → "how-long-does-it-last". */
export function idFor(question: string, taken: ReadonlySet<string>): string {
  const words = tokenise(question).flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
  const base = words
    .slice(0, WORDS_MAX)
    .join('-')
    .slice(0, LIMITS.id - 5)
    .replace(/-$/, '');
  const first = base === '' ? 'entry' : base;
  let id = first;
  for (let i = 2; taken.has(id); i += 1) id = `${first}-${i}`;
  return id;
}

/** What an id may be; `parseFaq` has the same rule. */
export const isId = (text: string): boolean =>
  text.length <= LIMITS.id && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
