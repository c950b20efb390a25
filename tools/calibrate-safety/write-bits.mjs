/** The other half of src/core/safety/number-code.ts: writes what `createBitReader` reads. */

/**
 * @param {typeof import('../../src/core/safety/number-code.ts')} numberCode
 * @returns {{ code: (context: number, bit: number) => number, end: () => string }}
 *   `code`: takes the next bit; `end`: what was written, in digits
 */
export function createBitWriter(numberCode) {
  const { DIGITS, evenChances, nextChance, RANGE, RANGE_DIGITS, RANGE_MIN, shareOfOne } =
    numberCode;
  const chances = evenChances();
  const values = [];
  let low = 0;
  let range = RANGE - 1;
  const push = () => {
    values.push(Math.floor(low / RANGE_MIN));
    low = (low % RANGE_MIN) * DIGITS.length;
    range *= DIGITS.length;
  };
  /** The sum has outgrown the range: one more in the digits before. */
  const carry = () => {
    low -= RANGE;
    let at = values.length - 1;
    for (; values[at] === DIGITS.length - 1; at -= 1) values[at] = 0;
    values[at] += 1;
  };
  const code = (context, bit) => {
    const bound = shareOfOne(range, chances[context]);
    if (bit === 1) range = bound;
    else {
      low += bound;
      range -= bound;
    }
    if (low >= RANGE) carry();
    chances[context] = nextChance(chances[context], bit);
    while (range < RANGE_MIN) push();
    return bit;
  };
  const end = () => {
    for (let digit = 0; digit < RANGE_DIGITS; digit += 1) push();
    return values.map((value) => DIGITS[value]).join('');
  };
  return { code, end };
}
