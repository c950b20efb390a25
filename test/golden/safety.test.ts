import { expect } from '@open-wc/testing';
import { assessSafety, type SafetyLevel } from '../../src/core/safety/assess-safety.js';
import { readSafetyCases, type SafetyCase } from './safety-cases.js';

const isTakenOver = (level: SafetyLevel): boolean => level === 'crisis' || level === 'emergency';

/** Share in percent of the cases of a class for which a level will do, and those for which not. */
function share(
  cases: readonly SafetyCase[],
  classes: readonly string[],
  isRight: (level: SafetyLevel) => boolean,
): { readonly percent: number; readonly misses: string } {
  const some = cases.filter((item) => classes.includes(item.class));
  const misses = some.filter(({ q }) => !isRight(assessSafety(q).level));
  return {
    percent: Math.round((1000 * (some.length - misses.length)) / some.length) / 10,
    misses: misses.map(({ q }) => q).join('\n'),
  };
}

// Floors a little below what was measured; the targets stand in docs/safety.md. A floor is raised
// with each step forward and never lowered, unless the messages themselves have changed.
const FLOORS: Readonly<Record<'tune' | 'test', Readonly<Record<string, number>>>> = {
  tune: {
    explicit: 99,
    indirect: 97.5,
    disguised: 99,
    other: 99.5,
    emergency: 97,
    soft: 94,
    calm: 98,
  },
  test: {
    explicit: 98,
    indirect: 96,
    disguised: 97,
    other: 98,
    emergency: 98.5,
    soft: 94,
    calm: 98.5,
  },
};

for (const name of ['tune', 'test'] as const) {
  describe(`the labelled safety set, part ${name}`, function () {
    // Thousands of messages each: on a busy machine that takes a while.
    this.timeout(90_000);
    let cases: SafetyCase[] = [];
    before(async () => {
      const all = await readSafetyCases(name);
      // A hundred thousand are more than a floor needs.
      cases = name === 'tune' ? all.filter((_, index) => index % 5 === 0) : all;
    });
    const floor = (key: string): number => FLOORS[name][key] ?? 100;

    for (const kind of ['explicit', 'indirect', 'disguised', 'other']) {
      it(`shows help first: ${kind}`, () => {
        const { percent, misses } = share(cases, [kind], isTakenOver);
        expect(percent, misses).to.be.at.least(floor(kind));
      });
    }

    it('knows emergencies', () => {
      const { percent, misses } = share(cases, ['emergency'], (level) => level === 'emergency');
      expect(percent, misses).to.be.at.least(floor('emergency'));
    });

    it('mentions 988 and still answers: past, negated, asked for information, distress', () => {
      const soft = ['past', 'negated', 'info', 'distress'];
      const { percent, misses } = share(cases, soft, (level) => level === 'support');
      expect(percent, misses).to.be.at.least(floor('soft'));
    });

    it('leaves idioms and ordinary questions alone', () => {
      const calm = (level: SafetyLevel): boolean => !isTakenOver(level);
      const { percent, misses } = share(cases, ['idiom', 'benign'], calm);
      expect(percent, misses).to.be.at.least(floor('calm'));
    });
  });
}
