import type { CompiledRules } from './compile-rules.js';
import { BREAK, type Reading } from './read-words.js';

/** Where the clauses begin that are questions to which a lone "No." is the answer. */
function refusedClauses({ words, breaks }: Reading, rules: CompiledRules): Set<number> {
  const starts = new Set<number>();
  let start = 0;
  for (let at = 1; at < words.length; at++) {
    const strength = breaks[at] ?? BREAK.none;
    if (strength === BREAK.none) continue;
    const isLone = breaks[at + 1] !== BREAK.none;
    if (strength === BREAK.question && isLone && rules.classes.negator.has(words[at] ?? ''))
      starts.add(start);
    start = at;
  }
  return starts;
}

/** Words that change places with "I" in a question: "do I". */
const TURNED = new Set('do be have will would can could should may might'.split(' '));

/**
 * Reads a question that the writer answers with "No." as what it comes to, so that what is denied is
 * seen: "Do I want to die? No." as "I do not want to die? No.", "¿Quiero vivir? No." as
 * "No quiero vivir? No.". Of English questions only those about the writer.
 */
export function stateAnswers(reading: Reading, rules: CompiledRules): Reading {
  const refused = refusedClauses(reading, rules);
  if (refused.size === 0) return reading;
  const words: string[] = [];
  const forms: string[] = [];
  const breaks: number[] = [];
  const add = (word: string, form: string, strength: number): void => {
    words.push(word);
    forms.push(form);
    breaks.push(strength);
  };
  for (let at = 0; at < reading.words.length; at++) {
    const [word = '', next = ''] = reading.words.slice(at, at + 2);
    const form = reading.forms[at] ?? '';
    const strength = reading.breaks[at] ?? BREAK.none;
    if (refused.has(at) && rules.language === 'es') {
      add('no', 'no', strength);
      add(word, form, BREAK.none);
    } else if (refused.has(at) && next === 'i' && TURNED.has(word)) {
      add('i', 'i', strength);
      add(word, form, BREAK.none);
      add('not', 'not', BREAK.none);
      at++;
    } else add(word, form, strength);
  }
  return { words, forms, breaks: [...breaks, reading.breaks.at(-1) ?? BREAK.sentence] };
}
