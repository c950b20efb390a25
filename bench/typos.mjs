/** One slip of the fingers a question, the same in every run. */
import { pick, randomFrom } from './random.mjs';

const SEED = 20;

/** Words shorter than this are left alone where a longer one can be had. */
const LETTERS_MIN = 4;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys left and right of each letter. */
const NEIGHBOURS = new Map(
  ROWS.flatMap((row) =>
    [...row].map((letter, i) => [letter, [row[i - 1], row[i + 1]].filter(Boolean)]),
  ),
);

const SLIPS = [neighbourKey, transposition, deletion, doubling];

/**
 * @param {string} text
 * @param {string | number} [seed]
 * @returns {string} the text with one letter wrong; the same when it has no word to misspell
 */
export function addTypo(text, seed = SEED) {
  const random = randomFrom(seed, text);
  const words = [...text.matchAll(/[a-z]{2,}/gi)];
  const long = words.filter(([word]) => word.length >= LETTERS_MIN);
  const chosen = pick(random, long.length > 0 ? long : words);
  if (!chosen) return text;
  const [word] = chosen;
  // The first letter is seldom the wrong one.
  const place = 1 + Math.floor(random() * (word.length - 1));
  const misspelt = pick(random, SLIPS)(word, place, random);
  return text.slice(0, chosen.index) + misspelt + text.slice(chosen.index + word.length);
}

function neighbourKey(word, place, random) {
  const key = pick(random, NEIGHBOURS.get(word[place].toLowerCase()));
  return word.slice(0, place) + key + word.slice(place + 1);
}

function transposition(word, place) {
  if (word[place] === word[place - 1]) return doubling(word, place);
  return word.slice(0, place - 1) + word[place] + word[place - 1] + word.slice(place + 1);
}

function deletion(word, place) {
  return word.slice(0, place) + word.slice(place + 1);
}

function doubling(word, place) {
  return word.slice(0, place) + word[place] + word.slice(place);
}
