/**
 * A small generator of our own: the table must come out the same on every machine.
 * @param {number} seed
 * @returns {() => number} numbers from 0 up to 1
 */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
