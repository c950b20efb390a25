import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, sharesOf } from '../../../src/core/search/confidence.js';
import { PARAMETERS } from '../../../src/core/search/parameters.js';
import type { Hit } from '../../../src/core/search/search.js';

const { weights, nothingFits, answerFrom, offerFrom } = PARAMETERS;

/** The best score that a document can have. */
const SCORE_MAX = Object.values(weights).reduce((sum, weight) => sum + weight, 0);

const features = { bm25: 0, cosine: 0, letters: 0, phrasing: 0 };

const hit = (id: string, score: number, kind: Hit['kind'] = 'entry'): Hit => ({
  kind,
  id,
  features,
  score,
});

const HITS = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Hit['kind']>('entry', 'topic'),
      score: fc.double({ min: 0, max: SCORE_MAX, noNaN: true }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list
      .sort((a, b) => b.score - a.score)
      .map(({ kind, score }, i) => hit(`${kind}-${i}`, score, kind)),
  );

describe('sharesOf', () => {
  it('is empty for no hits', () => {
    expect(sharesOf([])).to.deep.equal([]);
  });

  it('gives half to a hit that is as good as nothing', () => {
    expect(sharesOf([hit('a', nothingFits)])[0]).to.be.closeTo(0.5, 1e-9);
  });

  it('gives rivals that are as good the same share', () => {
    const [one, other] = sharesOf([hit('a', 9), hit('b', 9)]);
    expect(one).to.equal(other);
    expect(one).to.be.below(0.5);
  });

  it('adds up to less than 1, each above 0, in the order of the scores', () => {
    fc.assert(
      fc.property(HITS, (hits) => {
        const shares = sharesOf(hits);
        expect(shares.reduce((sum, share) => sum + share, 0)).to.be.below(1);
        for (const share of shares) expect(share).to.be.above(0);
        expect(shares).to.deep.equal([...shares].sort((a, b) => b - a));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decide', () => {
  it('says that nothing fits when there is no hit', () => {
    expect(decide([])).to.deep.equal({ kind: 'nothing', confidence: 0 });
  });

  it('says that nothing fits when the best hit is poor', () => {
    expect(decide([hit('a', nothingFits - 3)]).kind).to.equal('nothing');
  });

  it('answers when one hit is far better than all others', () => {
    expect(decide([hit('a', SCORE_MAX), hit('b', 4)])).to.include({ kind: 'answer', id: 'a' });
  });

  it('offers choices, best first, when several entries are as good', () => {
    const decision = decide([hit('a', 10.2), hit('b', 10.1), hit('c', 10), hit('d', 10)]);
    expect(decision).to.deep.include({ kind: 'choices', ids: ['a', 'b', 'c'] });
  });

  it('offers no hand-off topic among the choices', () => {
    const decision = decide([hit('a', 10.2), hit('cost', 10.1, 'topic'), hit('b', 10)]);
    expect(decision).to.deep.include({ kind: 'choices', ids: ['a', 'b'] });
  });

  it('hands off when a topic is best', () => {
    const decision = decide([hit('cost', 10.2, 'topic'), hit('a', 10)]);
    expect(decision).to.include({ kind: 'topic', id: 'cost' });
  });

  it('keeps what each kind promises, whatever the hits', () => {
    fc.assert(
      fc.property(HITS, (hits) => {
        const decision = decide(hits);
        const { confidence } = decision;
        expect(confidence).to.be.within(0, 1);
        switch (decision.kind) {
          case 'answer':
            expect(decision.id).to.equal(hits[0]?.id);
            expect(hits[0]?.kind).to.equal('entry');
            expect(confidence).to.be.at.least(offerFrom);
            break;
          case 'choices':
            expect(decision.ids.length).to.be.within(2, 3);
            expect(new Set(decision.ids).size).to.equal(decision.ids.length);
            expect(decision.ids[0]).to.equal(hits[0]?.id);
            for (const id of decision.ids) expect(id).to.match(/^entry-/);
            expect(confidence).to.be.at.least(offerFrom).and.below(answerFrom);
            break;
          case 'topic':
            expect(decision.id).to.equal(hits[0]?.id);
            expect(hits[0]?.kind).to.equal('topic');
            expect(confidence).to.be.at.least(offerFrom);
            break;
          case 'nothing':
            expect(confidence).to.be.below(offerFrom);
            break;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
