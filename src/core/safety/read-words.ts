import type { CompiledRules } from './compile-rules.js';
import { repairWord } from './repair-word.js';
import { stemOf } from './stem.js';

/** What stands between two words, the stronger the higher. */
export const BREAK = {
  none: 0,
  /** A comma or the like. */
  clause: 1,
  sentence: 2,
  /** The sentence before was a question. */
  question: 3,
} as const;

/** Whether a new sentence begins after such a break. */
export const endsSentence = (strength: number | undefined): boolean =>
  strength === undefined || strength >= BREAK.sentence;

/**
 * A text as words, with the break before each (`BREAK`). `breaks` has one more element than `words`:
 * the end of the text.
 */
export interface Reading {
  /** Stems: "dying" is "die". */
  readonly words: readonly string[];
  /** The same words in the form in which they stand. */
  readonly forms: readonly string[];
  readonly breaks: readonly number[];
}

const SENTENCE_ENDS = '.!;¿¡';
const CLAUSE_ENDS = ',:()[]{}"“”«»—–…|\n';

/** What is written after an apostrophe, written out. */
const CONTRACTIONS = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
/** After these, "'s" is "is"; after other words it marks an owner. */
const TAKES_IS = new Set('he she it that what who there where everything'.split(' '));
const NEGATED = new Set(
  'do does did is was are were have has had would could should ca wo ai'.split(' '),
);
const FULL: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', ai: 'is' };

/** "don't" and "dont" are both "do not". */
function negatedForm(word: string): string[] | undefined {
  if (!word.endsWith('nt')) return undefined;
  const stem = word.slice(0, -2);
  return NEGATED.has(stem) ? [FULL[stem] ?? stem, 'not'] : undefined;
}

function expandApostrophe(word: string): string[] {
  const at = word.indexOf("'");
  if (at < 0 || word === "od'd") return [word];
  const head = word.slice(0, at);
  const tail = word.slice(at + 1).replaceAll("'", '');
  const long = CONTRACTIONS.get(tail);
  if (head === '') return [tail];
  if (long !== undefined) return [head, long];
  if (tail === 's') return TAKES_IS.has(head) ? [head, 'is'] : [head];
  return [head + tail];
}

/** "ill be gone": before a verb it is "I will", else it is "ill". */
const ILL_BEFORE = new Set(
  'be do go kill never just not have take end die hurt probably finally jump hang overdose shoot see still also'.split(
    ' ',
  ),
);

interface RawWord {
  readonly word: string;
  readonly breakBefore: number;
}

/** Cuts a cleaned text into words as they are written. @returns these and the break at the end */
function cutWords(text: string): { readonly raw: readonly RawWord[]; readonly end: number } {
  const raw: RawWord[] = [];
  let word = '';
  let strength: number = BREAK.sentence;
  const flush = (): void => {
    if (word !== '') {
      raw.push({ word, breakBefore: strength });
      strength = BREAK.none;
    }
    word = '';
  };
  const atLeast = (wanted: number): void => {
    strength = Math.max(strength, wanted);
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign === '*') word += sign;
    else if ("'’‘`´ʼ".includes(sign)) word += "'";
    else {
      flush();
      // Dots in a row are a pause, not an end.
      const isPause = sign === '.' && (text[i + 1] === '.' || text[i - 1] === '.');
      const isDash = sign === '-' && text[i - 1] === ' ';
      if (isPause || isDash || CLAUSE_ENDS.includes(sign)) atLeast(BREAK.clause);
      else if (sign === '?') atLeast(BREAK.question);
      else if (SENTENCE_ENDS.includes(sign)) atLeast(BREAK.sentence);
      else if (sign === '&') word = 'and';
    }
  }
  flush();
  return { raw, end: Math.max(strength, BREAK.sentence) };
}

function isFiller(rules: CompiledRules, words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  // "kind of", "sort of"
  if ((word === 'kind' || word === 'sort') && words[at + 1] === 'of') return true;
  if (word === 'of' && (words[at - 1] === 'kind' || words[at - 1] === 'sort')) return true;
  return rules.fillers.has(word);
}

/**
 * Cuts a text into words in the form in which the phrases are written.
 * @param text from `cleanText`, or from `unmaskText` for the repaired reading
 * @param isRepaired whether misspellings and run-together words are repaired
 */
export function readWords(text: string, rules: CompiledRules, isRepaired: boolean): Reading {
  const repairs = new Map<string, readonly string[]>();
  const spelled = (word: string): readonly string[] => {
    const known = rules.aliases.get(word) ?? negatedForm(word);
    if (known !== undefined || !isRepaired) return known ?? [word];
    let repaired = repairs.get(word);
    if (repaired === undefined) {
      repaired = repairWord(word, rules).flatMap((part) => rules.aliases.get(part) ?? [part]);
      repairs.set(word, repaired);
    }
    return repaired;
  };

  const all: string[] = [];
  const before: number[] = [];
  const { raw, end } = cutWords(text);
  raw.forEach(({ word, breakBefore }, at) => {
    const next = raw[at + 1]?.word ?? '';
    const isWill = word === 'ill' && ILL_BEFORE.has(next);
    expandApostrophe(isWill ? "i'll" : word)
      .flatMap(spelled)
      .forEach((part, index) => {
        all.push(part);
        before.push(index === 0 ? breakBefore : 0);
      });
  });
  if (isRepaired) bridgeLoneWords(before, end);
  const joined = isRepaired ? joinHalves(all, before, rules) : all;

  const words: string[] = [];
  const forms: string[] = [];
  const breaks: number[] = [];
  let carried = 0;
  joined.forEach((word, at) => {
    carried = Math.max(carried, before[at] ?? 0);
    if (word === '' || isFiller(rules, joined, at)) return;
    words.push(stemOf(word, rules));
    forms.push(word);
    breaks.push(carried);
    carried = 0;
  });
  breaks.push(end);
  return { words, forms, breaks };
}

/** "I. want. to. die.": a sentence of one word goes on, but for "No." after a question. */
function bridgeLoneWords(before: number[], end: number): void {
  const ends = before.map((_, at) => before[at + 1] ?? end);
  for (let at = 1; at < before.length; at++) {
    const isAnswer = before[at] === BREAK.question && ends[at] === BREAK.sentence;
    if (endsSentence(before[at]) && endsSentence(ends[at]) && !isAnswer) before[at] = BREAK.clause;
  }
}

/** "sui c ide": three parts of a word; the first two are left empty. */
function joinThirds(words: string[], at: number, targets: ReadonlySet<string>): boolean {
  const [one = '', two = '', three = ''] = words.slice(at, at + 3);
  if (one === '' || targets.has(one + two) || !targets.has(one + two + three)) return false;
  words.splice(at, 3, '', '', one + two + three);
  return true;
}

/** "sui cide" and "over dose" are one word; the second half is left empty. */
function joinHalves(words: string[], before: number[], rules: CompiledRules): string[] {
  const targets = new Set(rules.targets);
  const joined = [...words];
  for (let at = 0; at + 1 < joined.length; at++) {
    const left = joined[at] ?? '';
    const right = joined[at + 1] ?? '';
    const whole = left + right;
    if (endsSentence(before[at + 1])) continue;
    if (joinThirds(joined, at, targets)) continue;
    if (!targets.has(whole) && (right.length < 4 || !targets.has(stemOf(whole, rules)))) continue;
    const isPlainPair = rules.vocabulary.has(left) && rules.vocabulary.has(right);
    // Two words that stand for themselves are joined only where that cannot be meant.
    if (isPlainPair && whole.length < 6) continue;
    joined[at] = '';
    joined[at + 1] = whole;
    before[at + 1] = before[at] ?? 0;
  }
  return joined;
}
