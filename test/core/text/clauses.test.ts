import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { splitClauses } from '../../../src/core/text/clauses.js';
import { tokenise } from '../../../src/core/text/tokenise.js';
import { english } from '../../../src/core/text/languages/en.js';

describe('splitClauses', () => {
  const sentences: [input: string, clauses: string[]][] = [
    ['', []],
    ['?! …', []],
    ['no end', ['no end']],
    ['One. Two! Three; four\nfive', ['one', 'two', 'three', 'four', 'five']],
    ['Really?! Yes...', ['really', 'yes']],
    ['... so?', ['so']],
    ['ｗｈｙ？ ok', ['why', 'ok']],
    ["I'm 40. How long?", ['im 40', 'how long']],
    ['short, with commas, and an and', ['short with commas and an and']],
    [
      'I was just diagnosed last week and my sister says it is a fad, so what is it really',
      ['i was just diagnosed last week', 'and my sister says it is a fad', 'so what is it really'],
    ],
  ];
  for (const [input, clauses] of sentences) {
    it(`${JSON.stringify(input)}: ${clauses.length}`, () => {
      expect(splitClauses(input, english).map(({ words }) => words.join(' '))).to.deep.equal(
        clauses,
      );
    });
  }

  const asking: [input: string, asks: boolean[]][] = [
    ['How does it work', [true]],
    ['It works.', [false]],
    ['It works?', [true]],
    ['My mother had it. Does it last?', [false, true]],
    ['Does it last? My mother had it.', [true, false]],
    ['and what now', [true]],
    ['wondering about the price', [true]],
    ['I would like to know the price', [true]],
    ['my doctor told me no', [false]],
  ];
  for (const [input, asks] of asking) {
    it(`${JSON.stringify(input)}: ${asks.map((is) => (is ? 'asks' : 'tells')).join(', ')}`, () => {
      expect(splitClauses(input, english).map(({ isAsking }) => isAsking)).to.deep.equal(asks);
    });
  }

  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom('.', '?', '!', ';', '\n', ' ', ',', ' and ', ' so what ', '(', '—', ' a '),
        fc.constantFrom("don't ", 'İ', '？', '\ud800', 'my sister says ', ':', 'why'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('loses no word, adds none and keeps their order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(splitClauses(text, english).flatMap(({ words }) => words)).to.deep.equal(
          tokenise(text),
        );
      }),
      { numRuns: 3000 },
    );
  }).timeout(60_000);

  it('gives no clause without words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { words } of splitClauses(text, english)) expect(words).not.to.be.empty;
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
