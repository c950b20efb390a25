import { expect } from '@open-wc/testing';
import { createAnalyser } from '../../../src/core/search/analyse.js';
import { stemEnglish as stem } from '../../../src/core/text/languages/stem-en.js';
import { english } from '../../../src/core/text/languages/en.js';

const keys = (groups: [string, ...string[]][], text: string): string[] =>
  createAnalyser(groups, english)
    .terms(text.split(' '))
    .filter(({ isPair }) => !isPair)
    .map(({ key }) => key);

describe('createAnalyser', () => {
  it('makes one term of each word, in order', () => {
    expect(keys([], 'how do infusions work')).to.deep.equal(
      ['how', 'do', 'infusions', 'work'].map(stem),
    );
  });

  it('brings a synonym to its group, whatever its ending', () => {
    const groups: [string, ...string[]][] = [['infusion', 'drip', 'iv']];
    for (const word of ['infusion', 'infusions', 'drip', 'drips', 'iv']) {
      expect(keys(groups, word), word).to.deep.equal([stem('infusion')]);
    }
  });

  it('brings two words that belong together to their group', () => {
    const groups: [string, ...string[]][] = [
      ['fast', 'right away'],
      ['mood swing', 'mood change'],
    ];
    expect(keys(groups, 'works right away please')).to.deep.equal(
      ['work', 'fast', 'please'].map(stem),
    );
    expect(keys(groups, 'mood changes')).to.deep.equal(keys(groups, 'mood swings'));
    expect(keys(groups, 'right')).to.deep.equal([stem('right')]);
    expect(keys(groups, 'away right')).to.deep.equal(['away', 'right'].map(stem));
  });

  it('takes the first group of a word that stands in two', () => {
    expect(
      keys(
        [
          ['one', 'shared'],
          ['two', 'shared'],
        ],
        'shared',
      ),
    ).to.deep.equal(['one']);
  });

  it('gives the weight of a word, and full weight to two that are a synonym', () => {
    const terms = createAnalyser([['fast', 'right away']], english).terms(['the', 'right', 'away']);
    expect(terms.filter(({ isPair }) => !isPair).map(({ weight }) => weight)).to.deep.equal([
      0.1, 1,
    ]);
  });

  it('adds a pair for each two neighbours, with less weight than its words', () => {
    const terms = createAnalyser([], english).terms(['how', 'long', 'drip']);
    const pairs = terms.filter(({ isPair }) => isPair);
    expect(pairs.map(({ position }) => position)).to.deep.equal([0, 1]);
    for (const { weight } of pairs) expect(weight).to.be.above(0).and.below(0.65);
    const [howLong] = pairs;
    const howFast = createAnalyser([], english)
      .terms(['how', 'fast'])
      .find(({ isPair }) => isPair);
    expect(howLong?.key).not.to.equal(howFast?.key);
  });

  it('says where in the list each term stands', () => {
    const terms = createAnalyser([['fast', 'right away']], english).terms(
      'so right away it works'.split(' '),
    );
    const positions = terms.filter(({ isPair }) => !isPair).map(({ position }) => position);
    expect(positions).to.deep.equal([0, 1, 3, 4]);
  });

  it('names the words of its groups, so that the speller knows them', () => {
    expect([
      ...createAnalyser([['fast', 'right away', 'Naïve']], english).synonymWords,
    ]).to.include.members([...['fast', 'right', 'away', 'naive']]);
  });

  it('passes over groups without a word', () => {
    expect(keys([['!!!', '???', 'drip']], 'how')).to.deep.equal(['how']);
  });
});
