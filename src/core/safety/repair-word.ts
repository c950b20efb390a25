import { MASK } from './clean-text.js';
import type { CompiledRules } from './compile-rules.js';
import { stemOf } from './stem.js';

/** Shorter words have too many neighbours to be taken for a misspelling. */
const LEAST_FUZZY = 4;
const LEAST_SEGMENTED = 5;
const LONGEST_SPLIT = 24;
/** Of shorter words only these are looked for inside a word: others turn up by chance. */
const LEAST_PART = 3;
const SHORT_PARTS = new Set(
  'i im to my me be it is am do go no of in so up on if me se ya'.split(' '),
);
/** From this length on two slips are allowed. */
const TWO_SLIPS = 7;

/** The number of slips between two words (a swap of neighbours is one), or more than `most`. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? most + 1;
}

/** In short words only swaps and a letter too many or too few: "kill" is not a slip for "kiln". */
function isSlipOf(word: string, target: string): boolean {
  if (word[0] !== target[0]) return false;
  const isShort = target.length < 5;
  if (isShort && word.length === target.length) {
    return [...word].sort().join('') === [...target].sort().join('');
  }
  const most = target.length >= TWO_SLIPS && word.length >= TWO_SLIPS - 1 ? 2 : 1;
  return slips(word, target, most) <= most;
}

/** "diiie", "killll": runs of a letter shortened to two, then to one. */
function withoutRuns(word: string, rules: CompiledRules): string | undefined {
  const two = word.replace(/(.)\1{2,}/g, '$1$1');
  const one = word.replace(/(.)\1{2,}/g, '$1');
  const none = word.replace(/(.)\1+/g, '$1');
  // Doubled letters are ordinary in short words: "odd" is not the "od" of text-speak.
  const isWord = word.length < LEAST_SEGMENTED ? rules.stemmed.has(none) : knows(none, rules);
  return (
    [two, one].find((form) => form !== word && knows(form, rules)) ?? (isWord ? none : undefined)
  );
}

const knows = (word: string, rules: CompiledRules): boolean =>
  rules.vocabulary.has(word) || stemOf(word, rules) !== word;

/** Fills masked letters: "k*ll", "su*c*de", and "s*u*i" where the mask stands between letters. */
function withoutMasks(word: string, rules: CompiledRules): string {
  const dropped = word.replaceAll(MASK, '');
  if (knows(dropped, rules)) return dropped;
  const masked = rules.targets.find(
    (target) =>
      target.length === word.length &&
      [...word].every((letter, at) => letter === MASK || letter === target[at]),
  );
  return masked ?? dropped;
}

/** The fewest known words that together make up `word`, or nothing. */
function segment(word: string, rules: CompiledRules): string[] | undefined {
  const LONGEST = 12;
  const costs: number[] = [0];
  const cuts: number[] = [0];
  for (let end = 1; end <= word.length; end++) {
    costs[end] = Infinity;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const cost = (costs[start] ?? Infinity) + 1;
      if (cost >= (costs[end] ?? Infinity)) continue;
      const part = word.slice(start, end);
      if (part.length < LEAST_PART ? !SHORT_PARTS.has(part) : !knows(part, rules)) continue;
      costs[end] = cost;
      cuts[end] = start;
    }
  }
  if (costs[word.length] === Infinity) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = cuts[end] ?? 0) {
    parts.unshift(word.slice(cuts[end] ?? 0, end));
  }
  return parts;
}

function targetOf(word: string, rules: CompiledRules): string | undefined {
  if (word.length + 1 < LEAST_FUZZY) return undefined;
  return rules.targets.find((target) => target.length >= LEAST_FUZZY && isSlipOf(word, target));
}

/** "killmyslf": a known word with a misspelt one behind it. */
function splitSlip(word: string, rules: CompiledRules): string[] | undefined {
  if (word.length < 2 * LEAST_FUZZY || word.length > LONGEST_SPLIT) return undefined;
  for (let cut = LEAST_FUZZY; cut <= word.length - LEAST_FUZZY; cut++) {
    const tail = knows(word.slice(0, cut), rules) && targetOf(word.slice(cut), rules);
    if (tail) return [word.slice(0, cut), tail];
  }
  return undefined;
}

/**
 * The words that an unknown word was probably meant to be; the word itself if none is near.
 * @param word letters and masks
 */
export function repairWord(word: string, rules: CompiledRules): readonly string[] {
  if (knows(word, rules)) return [word];
  const bare = word.includes(MASK) ? withoutMasks(word, rules) : word;
  if (knows(bare, rules)) return [bare];
  const short = withoutRuns(bare, rules);
  if (short !== undefined) return [short];
  const target = targetOf(bare, rules) ?? targetOf(bare.replace(/(ing?|ed)$/, ''), rules);
  if (target !== undefined) return [target];
  const parts = bare.length < LEAST_SEGMENTED ? undefined : segment(bare, rules);
  return parts ?? splitSlip(bare, rules) ?? [bare];
}
