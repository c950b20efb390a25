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

/**
 * Reads a question that the writer answers with "No." as what it comes to, so that what is denied is
 * seen: "Do I want to die? No." as "I do not want to die? No.", "¿Quiero vivir? No." as
 * "No quiero vivir? No.". Where the verb does not say who, only questions about the writer.
 */
export function stateAnswers(reading: Reading, rules: CompiledRules): Reading {
  const refused = refusedClauses(reading, rules);
  if (refused.size === 0) return reading;
  const { classes, personInVerb, not } = rules;
  const words: string[] = [];
  const forms: string[] = [];
  const breaks: number[] = [];
  const add = (word: string, form: string, strength: number = BREAK.none): void => {
    words.push(word);
    forms.push(form);
    breaks.push(strength);
  };
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at] ?? '';
    const form = reading.forms[at] ?? '';
    const strength = reading.breaks[at];
    if (refused.has(at) && personInVerb) {
      add(not, not, strength);
      add(word, form);
    } else if (refused.has(at) && reading.words[at + 1] === 'i' && classes.turned.has(word)) {
      add('i', 'i', strength);
      add(word, form);
      add(not, not);
      at++;
    } else add(word, form, strength);
  }
  return { words, forms, breaks: [...breaks, reading.breaks.at(-1) ?? BREAK.sentence] };
}
