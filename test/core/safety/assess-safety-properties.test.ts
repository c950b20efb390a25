import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { assessSafety } from '../../../src/core/safety/assess-safety.js';
import { cases } from './cases.js';
import { listCases } from './expectation.js';

/** The same texts in every run: what fails here is a rule to mend, not the day of the change. */
const SEED = 2026;

const texts = listCases(cases).map(({ text }) => text);
const dangerous = listCases(cases)
  .filter(({ expected }) => expected === 'self' || expected === 'emergency')
  .map(({ text }) => text);

const outcome = (text: string): string => {
  const { level, about, swallowed, onPurpose } = assessSafety(text);
  return [level, about, swallowed, onPurpose].join(' ');
};

/**
 * The fastest of some runs of each text, in turns: other work on the machine only ever makes a run
 * slower, and then both.
 * @returns milliseconds
 */
function fastest(texts: readonly string[], runs: number): number[] {
  const best = texts.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    texts.forEach((text, index) => {
      const start = performance.now();
      assessSafety(text);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

describe('assessSafety, whatever the text', () => {
  it('never throws and is deterministic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(assessSafety(text)).to.deep.equal(assessSafety(text));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('takes the names of what every object has for words', () => {
    for (const name of ['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty']) {
      const text = `he'${name} ${name} ${name}'s. I want to die`;
      expect(assessSafety(text).level, text).to.equal('crisis');
    }
  });

  it('does not depend on case or on what stands around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        expect(outcome(text.toUpperCase())).to.equal(outcome(text.toLowerCase()));
        expect(outcome(`  ${text} \n `)).to.equal(outcome(text));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('is not misled by characters that show nothing', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u0336');
    fc.assert(
      fc.property(fc.constantFrom(...dangerous), invisible, fc.nat(), (text, sign, at) => {
        const letters = [...text];
        letters.splice(at % (letters.length + 1), 0, sign);
        expect(outcome(letters.join(''))).to.equal(outcome(text));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  const adversarial = {
    'one word': 'i ',
    'the beginning of many phrases': 'feel like i want to want to ',
    'a phrase': 'want to die ',
    'one long word': 'killmyselfq',
    'spaced letters': 's u i c i d e ',
    'dotted letters': 'k.',
    'unknown words': 'suicxde killxng mysexf ',
    'one letter': 'a',
  };
  for (const [name, unit] of Object.entries(adversarial)) {
    it(`takes time in proportion to the length: ${name}`, () => {
      const of = (length: number): string => unit.repeat(length).slice(0, length);
      const [short = 0, long = 0] = fastest([of(2000), of(16_000)], 8);
      // Eight times the length: 8 where it is linear, 64 where it is quadratic.
      expect(long).to.be.below(24 * Math.max(short, 0.5));
    });
  }

  it('reads a text of any length to its end', () => {
    const long = `${'The clinic is open from nine to five. '.repeat(2700)} I want to kill myself`;
    expect(assessSafety(long).level).to.equal('crisis');
  });
});
