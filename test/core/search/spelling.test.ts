import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createSpeller, editDistance } from '../../../src/core/search/spelling.js';

const VOCABULARY = [
  ...['ketamine', 'infusion', 'bipolar', 'depression', 'antidepressants', 'therapy', 'treatment'],
  ...[
    'cost',
    'dose',
    'does',
    'session',
    'psychiatrist',
    'anxiety',
    'mania',
    'pill',
    'safe',
    '2024',
  ],
  ...['neuroplasticity', 'benzodiazepine', 'glutamate', 'research', 'side', 'effects', 'iv'],
];

const best = (word: string): string | undefined => createSpeller(VOCABULARY).correct(word)[0]?.word;

describe('createSpeller', () => {
  const corrected: [typed: string, meant: string][] = [
    ['ketmine', 'ketamine'],
    ['ketamin', 'ketamine'],
    ['ketamiine', 'ketamine'],
    ['katamine', 'ketamine'],
    ['ketaimne', 'ketamine'],
    ['cetamine', 'ketamine'],
    ['infusoin', 'infusion'],
    ['bipoler', 'bipolar'],
    ['depresion', 'depression'],
    ['deppresion', 'depression'],
    ['antidepresants', 'antidepressants'],
    ['theraphy', 'therapy'],
    ['pils', 'pill'],
    ['treatmnet', 'treatment'],
    ['sesion', 'session'],
    ['psyciatrist', 'psychiatrist'],
    ['phsychiatrist', 'psychiatrist'],
    ['anxeity', 'anxiety'],
    ['reserach', 'research'],
    ['neuroplastisity', 'neuroplasticity'],
    ['benzodiazapine', 'benzodiazepine'],
    ['glutemate', 'glutamate'],
  ];
  for (const [typed, meant] of corrected) {
    it(`reads ${typed} as ${meant}`, () => {
      expect(best(typed)).to.equal(meant);
    });
  }

  const left = [
    ['too far away', 'kitchen'],
    ['another word', 'xylophone'],
    ['two letters wrong in a short word', 'tozt'],
    ['another short word', 'most'],
    ['another short word', 'hose'],
    ['another short word', 'wide'],
    ['too short', 'cst'],
    ['shorter than three', 'vi'],
    ['digits', '2025'],
    ['a word with a digit', 'ketamin3'],
    ['longer than any word', 'k'.repeat(33)],
    ['three letters wrong', 'betwmene'],
    ['nothing', ''],
  ] as const;
  for (const [reason, typed] of left) {
    it(`leaves ${JSON.stringify(typed)} alone: ${reason}`, () => {
      expect(createSpeller(VOCABULARY).correct(typed)).to.deep.equal([]);
    });
  }

  it('gives the likeliest first, with how like it is', () => {
    const corrections = createSpeller(['dosing', 'dozing', 'dosings']).correct('dosingg');
    expect(corrections.map(({ word }) => word).sort()).to.deep.equal(['dosing', 'dosings']);
    for (const { similarity } of corrections) expect(similarity).to.be.closeTo(6 / 7, 0.001);
  });

  it('says the same the second time, and after a thousand other words', () => {
    const speller = createSpeller(VOCABULARY);
    const first = speller.correct('ketmine');
    expect(speller.correct('ketmine')).to.deep.equal(first);
    for (let n = 0; n < 1000; n += 1)
      speller.correct(`ketam${'abcdefghij'[n % 10]!}${'x'.repeat(n % 20)}`);
    expect(speller.correct('ketmine')).to.deep.equal(first);
  });

  it('works without a vocabulary', () => {
    expect(createSpeller([]).correct('ketamine')).to.deep.equal([]);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcdeiknmt'), maxLength: 20 });

  it('gives only words of the vocabulary, two edits away at most, best first', () => {
    const speller = createSpeller(VOCABULARY);
    const near = fc
      .tuple(fc.constantFrom(...VOCABULARY), fc.nat(20), fc.nat(20), letters)
      .map(
        ([word, from, to, insert]) =>
          word.slice(0, from) + insert.slice(0, 2) + word.slice(from + (to % 3)),
      );
    fc.assert(
      fc.property(fc.oneof(letters, near, fc.string({ unit: 'binary' })), (typed) => {
        const corrections = speller.correct(typed);
        const similarities = corrections.map(({ similarity }) => similarity);
        expect(similarities).to.deep.equal([...similarities].sort((a, b) => b - a));
        for (const { word, similarity } of corrections) {
          expect(VOCABULARY).to.include(word);
          expect(editDistance(typed, word)).to.be.at.most(typed.length >= 8 ? 2 : 1);
          if (typed !== word) expect(similarity).to.be.above(0.5).and.below(1);
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('finds every word again that has one letter more, less or swapped', () => {
    const speller = createSpeller(VOCABULARY);
    const long = VOCABULARY.filter((word) => word.length >= 6);
    const slips = fc
      .record({
        word: fc.constantFrom(...long),
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'double', 'swap'),
      })
      .map(({ word, at, kind }) => {
        const i = 1 + (at % (word.length - 2));
        const [before, letter, after] = [word.slice(0, i), word[i]!, word.slice(i + 1)];
        if (kind === 'drop') return { word, typed: before + after };
        if (kind === 'double') return { word, typed: before + letter + letter + after };
        return { word, typed: before + after.slice(0, 1) + letter + after.slice(1) };
      });
    fc.assert(
      fc.property(slips, ({ word, typed }) => {
        if (VOCABULARY.includes(typed)) return;
        expect(
          speller.correct(typed).map((found) => found.word),
          typed,
        ).to.include(word);
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});

describe('editDistance', () => {
  const table: [a: string, b: string, edits: number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['ketamine', 'ketamine', 0],
    ['ketamine', 'ketmine', 1],
    ['ketamine', 'ketaamine', 1],
    ['ketamine', 'kitamine', 1],
    ['ketamine', 'ketaimne', 1],
    ['dose', 'does', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'cba', 2],
    ['ab', 'ba', 1],
    ['anxiety', 'anxeity', 1],
  ];
  for (const [a, b, edits] of table) {
    it(`${a || 'nothing'} → ${b || 'nothing'}: ${edits}`, () => {
      expect(editDistance(a, b)).to.equal(edits);
    });
  }

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('is 0 for equal words only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).to.equal(0);
        expect(editDistance(a, b) === 0).to.equal(a === b);
      }),
    );
  });

  it('lies between the difference of the lengths and the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        expect(edits).to.be.at.least(Math.abs(a.length - b.length));
        expect(edits).to.be.at.most(Math.max(a.length, b.length));
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('counts one for one edit', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', 'y'), (a, at, letter) => {
        const i = at % (a.length + 1);
        expect(editDistance(a, a.slice(0, i) + letter + a.slice(i))).to.equal(1);
        if (i < a.length)
          expect(editDistance(a, a.slice(0, i) + letter + a.slice(i + 1))).to.equal(1);
      }),
    );
  });

  it('does not change when the same letters stand before and after', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, same) => {
        expect(editDistance(same + a, same + b)).to.equal(editDistance(a, b));
        expect(editDistance(a + same, b + same)).to.equal(editDistance(a, b));
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
