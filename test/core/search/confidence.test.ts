import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  decide,
  sameSourceIn,
  sharesOf,
  type SameSource,
} from '../../../src/core/search/confidence.js';
import { PARAMETERS } from '../../../src/core/search/parameters.js';
import type { Hit, SearchResult } from '../../../src/core/search/search.js';
import { DENTAL_FAQ } from '../../fixtures/dental-faq.js';

const { weights, nothingFits, answerFrom, offerFrom, topicFrom } = PARAMETERS;

/** The best score that a document can have. */
const SCORE_MAX = Object.values(weights).reduce<number>((sum, weight) => sum + weight, 0);

const hit = (id: string, score: number, kind: Hit['kind'] = 'entry'): Hit => ({
  kind,
  id,
  features: { bm25: 0, cosine: 0, letters: 0, phrasing: 0 },
  score,
});

/** A search's result; what the question had of unknown words as a share. */
const found = (hits: readonly Hit[], unknown = 0): SearchResult => ({
  query: { terms: [], knownMass: 1 - unknown, contentMass: 1, unknownMass: unknown },
  hits,
});

const alone: SameSource = (id) => new Set([id]);

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

const RESULTS = fc
  .tuple(HITS, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([hits, unknown]) => found(hits, unknown));

describe('sharesOf', () => {
  it('is empty for no hits', () => {
    expect(sharesOf(found([]))).to.deep.equal([]);
  });

  it('gives half to a hit that is as good as nothing', () => {
    expect(sharesOf(found([hit('a', nothingFits)]))[0]).to.be.closeTo(0.5, 1e-9);
  });

  it('gives rivals that are as good the same share', () => {
    const [one, other] = sharesOf(found([hit('a', 9), hit('b', 9)]));
    expect(one).to.equal(other);
    expect(one).to.be.below(0.5);
  });

  it('gives less when the question has words that nobody knows', () => {
    const hits = [hit('a', 8)];
    const [known = 0] = sharesOf(found(hits, 0));
    const [half = 0] = sharesOf(found(hits, 0.5));
    const [none = 0] = sharesOf(found(hits, 1));
    expect(known).to.be.above(half);
    expect(half).to.be.above(none);
  });

  it('is defined for a question without a word', () => {
    const empty = {
      query: { terms: [], knownMass: 0, contentMass: 0, unknownMass: 0 },
      hits: [hit('a', 1)],
    };
    expect(sharesOf(empty)[0]).to.be.within(0, 1);
  });

  it('adds up to less than 1, each above 0, in the order of the scores', () => {
    fc.assert(
      fc.property(RESULTS, (result) => {
        const shares = sharesOf(result);
        expect(shares.reduce((sum, share) => sum + share, 0)).to.be.below(1);
        for (const share of shares) expect(share).to.be.above(0);
        expect(shares).to.deep.equal([...shares].sort((a, b) => b - a));
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});

describe('sameSourceIn', () => {
  const [first, second, third, ...others] = DENTAL_FAQ.entries;
  const quoting = (id: string, ...quotes: string[]) => ({
    ...first!,
    id,
    source: { section: '', quotes, translations: [] },
  });

  it('brings entries together that quote the same sentence', () => {
    const sameSource = sameSourceIn([
      quoting('a', 'One.', 'Two.'),
      quoting('b', 'Two.', 'Three.'),
      quoting('c', 'Three.'),
      quoting('d', 'Four.'),
    ]);
    expect([...sameSource('a')].sort()).to.deep.equal(['a', 'b']);
    expect([...sameSource('b')].sort()).to.deep.equal(['a', 'b', 'c']);
    expect([...sameSource('d')]).to.deep.equal(['d']);
  });

  it('leaves entries alone that share no sentence', () => {
    const sameSource = sameSourceIn([first!, second!, third!, ...others]);
    for (const { id } of DENTAL_FAQ.entries) expect([...sameSource(id)]).to.deep.equal([id]);
  });

  it('leaves an unknown entry alone', () => {
    expect([...sameSourceIn([])('gone')]).to.deep.equal(['gone']);
  });
});

describe('decide', () => {
  const good = SCORE_MAX * 0.75;

  it('says that nothing fits when there is no hit', () => {
    expect(decide(found([]), alone)).to.include({ kind: 'nothing', confidence: 0 });
  });

  it('says that nothing fits when the best hit is poor', () => {
    expect(decide(found([hit('a', nothingFits - 3)]), alone).kind).to.equal('nothing');
    expect(decide(found([hit('cost', nothingFits - 3, 'topic')]), alone).kind).to.equal('nothing');
  });

  it('answers when one entry is far better than all others', () => {
    const decision = decide(found([hit('a', SCORE_MAX), hit('b', 4)]), alone);
    expect(decision).to.include({ kind: 'answer', id: 'a' });
  });

  it('offers three choices, best first, when several entries are as good', () => {
    const hits = ['a', 'b', 'c', 'd'].map((id, i) => hit(id, good - i / 10));
    expect(decide(found(hits), alone)).to.deep.include({ kind: 'choices', ids: ['a', 'b', 'c'] });
  });

  it('answers with the best of entries that rest on the same sentences', () => {
    const hits = ['a', 'b', 'c', 'd'].map((id, i) => hit(id, good - i / 10));
    const together: SameSource = () => new Set(['a', 'b', 'c', 'd']);
    expect(decide(found(hits), together)).to.include({ kind: 'answer', id: 'a' });
  });

  it('offers no hand-off topic among the choices', () => {
    const hits = [hit('a', good), hit('b', good - 0.1), hit('cost', good - 0.9, 'topic')];
    const decision = decide(found([...hits, hit('c', good - 1)]), alone);
    expect(decision).to.deep.include({ kind: 'choices', ids: ['a', 'b', 'c'] });
  });

  it('hands off when a topic is far better than all entries', () => {
    const decision = decide(found([hit('cost', SCORE_MAX, 'topic'), hit('a', good / 2)]), alone);
    expect(decision).to.include({ kind: 'topic', id: 'cost' });
  });

  it('gives no answer when a topic is better, however near the entry', () => {
    const decision = decide(found([hit('cost', good + 0.01, 'topic'), hit('a', good)]), alone);
    expect(decision.kind).not.to.equal('answer');
  });

  it('keeps what each kind promises, whatever the hits', () => {
    fc.assert(
      fc.property(RESULTS, (result) => {
        const decision = decide(result, alone);
        const [top] = result.hits;
        expect(decision.confidence).to.be.within(0, 1);
        expect(decision.reason).to.match(/\.$/);
        switch (decision.kind) {
          case 'answer':
            expect(decision.id).to.equal(top?.id);
            expect(top?.kind).to.equal('entry');
            expect(decision.confidence).to.be.at.least(answerFrom);
            break;
          case 'choices': {
            const entries = result.hits.filter(({ kind }) => kind === 'entry');
            const best = entries.slice(0, decision.ids.length).map(({ id }) => id);
            expect(decision.ids).to.deep.equal(best);
            expect(decision.ids.length).to.be.within(2, 3);
            expect(decision.confidence).to.be.at.least(offerFrom);
            break;
          }
          case 'topic':
            expect(decision.id).to.equal(result.hits.find(({ kind }) => kind === 'topic')?.id);
            expect(decision.confidence).to.be.at.least(topicFrom);
            break;
          case 'nothing':
            expect(decision.confidence).to.be.below(answerFrom);
            break;
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);
});
