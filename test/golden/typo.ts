/** A slip on a phone's keyboard, the same for the same seed. */

const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol',
  a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'kop',
  z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
}; // prettier-ignore

/** Mulberry32: small, and good enough to choose letters. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts one typo into a word of four letters or more, where there is one. */
export function withTypo(text: string, next: () => number): string {
  const words = [...text.matchAll(/[a-z]{4,}/gi)];
  const match = words[Math.floor(next() * words.length)];
  if (!match) return text;
  const [word] = match;
  const at = match.index + 1 + Math.floor(next() * (word.length - 2));
  const letter = text[at] ?? '';
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  switch (Math.floor(next() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.slice(0, 1) + letter + after.slice(1);
    default: {
      const near = NEIGHBOURS[letter.toLowerCase()] ?? letter;
      return before + (near[Math.floor(next() * near.length)] ?? letter) + after;
    }
  }
}
