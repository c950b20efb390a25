/** The numbers of the table of cues: what the calibration writes is what the detector reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createBitWriter } from '../../tools/calibrate-safety/write-bits.mjs';
import { loadInnerParts } from '../../tools/inner-parts.mjs';

const numberCode = await loadInnerParts(['safety/number-code']);
const { codeGap, codeWeight, createBitReader, STEPS_MAX } = numberCode;
const COLUMNS = 8;

function write(rows) {
  const { code, end } = createBitWriter(numberCode);
  for (const { gap, weights } of rows) {
    codeGap(code, gap);
    weights.forEach((weight, column) => codeWeight(code, column, weights[column - 1] ?? 0, weight));
  }
  return end();
}

function read(digits, count) {
  const code = createBitReader(digits);
  return Array.from({ length: count }, () => {
    const gap = codeGap(code);
    const weights = [];
    for (let column = 0; column < COLUMNS; column += 1)
      weights.push(codeWeight(code, column, weights.at(-1) ?? 0));
    return { gap, weights };
  });
}

const weight = fc.oneof(fc.constant(0), fc.integer({ min: -STEPS_MAX, max: STEPS_MAX }));
const row = fc.record(
  {
    gap: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 ** 19 - 1 })),
    weights: fc.array(weight, { minLength: COLUMNS, maxLength: COLUMNS }),
  },
  { noNullPrototype: true },
);

test('numbers come back as they were written, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
      assert.deepEqual(read(write(rows), rows.length), rows);
    }),
    { numRuns: 200, seed: 2026 },
  );
});

test('a long even stretch, which lets digits carry over, comes back as well', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    gap: index % 1000 === 999 ? 2 ** 19 - 1 : 0,
    weights: Array(COLUMNS).fill(index % 777 === 0 ? STEPS_MAX : 0),
  }));
  assert.deepEqual(read(write(rows), rows.length), rows);
});

test('what is usual takes few digits', () => {
  const usual = Array.from({ length: 1000 }, () => ({ gap: 3, weights: Array(COLUMNS).fill(0) }));
  assert.ok(write(usual).length < 300, `${write(usual).length} digits`);
});
