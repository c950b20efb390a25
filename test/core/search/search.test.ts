import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, sameSourceIn, type Decision } from '../../../src/core/search/confidence.js';
import { createSearch, type Hit } from '../../../src/core/search/search.js';
import { DENTAL_FAQ } from '../../fixtures/dental-faq.js';

const search = createSearch(DENTAL_FAQ);
const sameSource = sameSourceIn(DENTAL_FAQ.entries);

const decisionFor = (text: string): Decision => decide(search.search(text), sameSource);

const idsOf = (text: string): string[] => search.search(text).hits.map(({ id }) => id);

/** The best hits with their reasons, for messages. */
function reasons(text: string): string {
  return search
    .search(text)
    .hits.slice(0, 3)
    .map(({ id, score }) => `${id} ${score.toFixed(2)}`)
    .join(', ');
}

describe('createSearch', () => {
  const documents = [
    ...DENTAL_FAQ.entries.map((entry) => ({ kind: 'entry', ...entry })),
    ...DENTAL_FAQ.handoffTopics.map((topic) => ({ kind: 'topic', ...topic })),
  ];
  for (const { kind, id, question, phrasings } of documents) {
    for (const text of [question, ...phrasings]) {
      it(`finds the ${kind} ${id}: ${text}`, () => {
        expect(idsOf(text)[0], reasons(text)).to.equal(id);
      });
    }
  }

  const asked: [reason: string, text: string, id: string][] = [
    [
      'other words around',
      'hi, could you please tell me how often teeth should be cleaned?',
      'cleaning-often',
    ],
    ['keywords', 'wisdom teeth', 'wisdom-removal'],
    ['other endings', 'removing wisdom tooth', 'wisdom-removal'],
    ['capitals and accents', 'WÍSDOM TEETH', 'wisdom-removal'],
    ['a letter missing', 'whitning enamel safe', 'whitening-safe'],
    ['letters swapped', 'wisdmo teeth extracton', 'wisdom-removal'],
    ['a letter too many', 'is the annesthetic long', 'anesthetic-effect'],
    ['a synonym', 'how long does novocaine work', 'anesthetic-effect'],
    ['another synonym', 'how long is it numb', 'anesthetic-effect'],
    ['a synonym of two words', 'does a freezing shot wear off', 'anesthetic-effect'],
    ['a misspelt synonym', 'how long does novocane work', 'anesthetic-effect'],
    ['a word split in two', 'soft tooth brush', 'toothbrush-choice'],
    ['two words run together', 'wisdomteeth', 'wisdom-removal'],
    [
      'a story before the question',
      'My dentist is great and my car is red. Must wisdom teeth be removed?',
      'wisdom-removal',
    ],
    ['words that only the answer has', 'crowd the others', 'wisdom-removal'],
  ];
  for (const [reason, text, id] of asked) {
    it(`finds ${id} by ${reason}: ${text}`, () => {
      expect(idsOf(text)[0], reasons(text)).to.equal(id);
    });
  }

  it('ranks a hand-off topic above an entry that is only near', () => {
    for (const text of ['what does whitening cost', 'how much do you charge for whitening']) {
      expect(idsOf(text)[0], reasons(text)).to.equal('cost');
    }
  });

  it('tells questions apart that share all rare words', () => {
    expect(idsOf('how long does whitening last')[0]).to.equal('whitening-lasts');
    expect(idsOf('is whitening safe')[0]).to.equal('whitening-safe');
  });

  const foreign = [
    'who won the football match yesterday',
    'recipe for banana bread',
    'quantum chromodynamics',
    'asdf qwer zxcv',
    'tell me a joke',
  ];
  for (const text of foreign) {
    it(`decides that nothing fits: ${text}`, () => {
      const decision = decisionFor(text);
      expect(decision.kind, reasons(text)).to.equal('nothing');
    });
  }

  for (const text of ['', ' ', '?!', '🦷']) {
    it(`does not answer ${JSON.stringify(text)}`, () => {
      expect(decisionFor(text).kind).to.equal('nothing');
    });
  }

  it('answers its own questions with confidence', () => {
    for (const { id, question } of DENTAL_FAQ.entries) {
      const decision = decisionFor(question);
      expect(decision, question).to.include({ kind: 'answer', id });
    }
  });

  it('finds the best of a hundred that are nearly as good, wherever it stands', () => {
    const [first] = DENTAL_FAQ.entries;
    const alike = Array.from({ length: 99 }, (_, i) => ({ ...first!, id: `alike-${i}` }));
    const wanted = {
      ...first!,
      id: 'wanted',
      question: 'How long does whitening of a crown last?',
    };
    const faq = { ...DENTAL_FAQ, entries: [...alike, wanted], synonyms: [], handoffTopics: [] };
    const [hit] = createSearch(faq).search('how long does whitening of a crown last').hits;
    expect(hit?.id).to.equal('wanted');
  });

  it('works with one entry', () => {
    const alone = createSearch({
      ...DENTAL_FAQ,
      entries: DENTAL_FAQ.entries.slice(0, 1),
      handoffTopics: [],
      synonyms: [],
    });
    expect(alone.search('how long does whitening last').hits[0]?.id).to.equal('whitening-lasts');
  });

  it('works with an entry that has no words', () => {
    const [first] = DENTAL_FAQ.entries;
    const silent = {
      ...first!,
      id: 'silent',
      topic: '',
      question: '?',
      phrasings: ['!'],
      answer: '…',
      source: { section: '', quotes: ['—'], translations: [] },
    };
    const one = createSearch({ ...DENTAL_FAQ, entries: [silent], handoffTopics: [], synonyms: [] });
    expect(one.search('anything?').hits).to.deep.equal([]);
    const two = createSearch({ ...DENTAL_FAQ, entries: [silent, ...DENTAL_FAQ.entries] });
    expect(two.search('wisdom teeth').hits[0]?.id).to.equal('wisdom-removal');
  });

  it('is not misled by names of object properties', () => {
    for (const text of ['constructor', '__proto__', 'toString hasOwnProperty valueOf']) {
      expect(decisionFor(text).kind, reasons(text)).to.equal('nothing');
    }
  });

  describe('properties', () => {
    const word = fc.constantFrom(
      ...'whitening teeth wisdom how long does the cost of numb novocane parking tooth brush why'.split(
        ' ',
      ),
    );
    const question = fc.oneof(
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );

    function expectSound(hits: readonly Hit[]): void {
      const ids = hits.map(({ id }) => id);
      expect(new Set(ids).size, 'each at most once').to.equal(ids.length);
      expect(ids.length).to.be.at.most(30);
      const scores = hits.map(({ score }) => score);
      expect(scores, 'best first').to.deep.equal([...scores].sort((a, b) => b - a));
      for (const { id, features } of hits) {
        for (const [name, value] of Object.entries(features)) {
          expect(value, `${name} of ${id}`).to.be.within(0, 1 + 1e-9);
        }
      }
    }

    it('gives sound hits for any text', () => {
      fc.assert(
        fc.property(question, (text) => expectSound(search.search(text).hits)),
        { numRuns: 1000 },
      );
    }).timeout(60_000);

    it('says the same of the same text, whatever was asked between', () => {
      fc.assert(
        fc.property(question, question, (text, other) => {
          const first = search.search(text).hits;
          search.search(other);
          expect(search.search(text).hits).to.deep.equal(first);
        }),
        { numRuns: 300 },
      );
    }).timeout(60_000);

    it('does not mind capitals, spaces and invisible characters', () => {
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
          const plain = idsOf(words.join(' '));
          expect(idsOf(words.join('  ').toUpperCase())).to.deep.equal(plain);
          expect(
            idsOf(words.map((part) => `${part[0]!}\u200b${part.slice(1)}`).join(' ')),
          ).to.deep.equal(plain);
        }),
        { numRuns: 300 },
      );
    }).timeout(60_000);

    for (const unit of ['whitening ', 'wisdmo ', 'a', 'x1 ', '? ', 'teeth, ']) {
      it(`takes no longer than a message's length: "${unit}" again and again`, () => {
        // some tens of milliseconds if linear, minutes if not; the limit is for a busy machine
        const start = performance.now();
        expectSound(search.search(unit.repeat(100_000 / unit.length)).hits);
        expect(performance.now() - start, 'milliseconds').to.be.below(3000);
      });
    }
  });
});
