import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalise } from '../../../src/core/text/normalise.js';
import { tokenise } from '../../../src/core/text/tokenise.js';

describe('tokenise', () => {
  const table: [input: string, words: string[]][] = [
    ['', []],
    [' \n?!… ', []],
    ['How long does it last?', ['how', 'long', 'does', 'it', 'last']],
    ["It doesn't, does it?", ['it', 'doesnt', 'does', 'it']],
    ['treatment-resistant', ['treatment', 'resistant']],
    ['IV/drip & $400', ['iv', 'drip', '400']],
    ['0.5mg', ['0', '5mg']],
    ['no no no', ['no', 'no', 'no']],
    ['café ｄｒｉｐ', ['cafe', 'drip']],
    ['¿qué tal?', ['que', 'tal']],
    ['under_score', ['under', 'score']],
    ['ok🙂fine', ['ok', 'fine']],
  ];
  for (const [input, words] of table) {
    it(`${JSON.stringify(input)} → ${words.join(' ') || 'no words'}`, () => {
      expect(tokenise(input)).to.deep.equal(words);
    });
  }

  it('gives words that are each one normalised word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of tokenise(text)) {
          expect(tokenise(word)).to.deep.equal([word]);
          expect(normalise(word)).to.equal(word);
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);
});
