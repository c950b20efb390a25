import { expect } from '@open-wc/testing';
import { tokenise } from '../../../src/core/text/tokenise.js';
import { isCommonWord, wordWeight } from '../../../src/core/text/word-weights.js';
import { english } from '../../../src/core/text/languages/en.js';

describe('wordWeight', () => {
  const tiers: [name: string, weight: number, words: string][] = [
    ['function words', 0.1, 'the a of is are do does my your it and or'],
    ['chat filler', 0.35, 'please want know tell hello thanks can could maybe something'],
    ['question words', 0.65, 'how what when where why who which'],
    ['all others', 1, 'ketamine cost long often safe xyzzy'],
  ];
  for (const [name, weight, words] of tiers) {
    it(`gives ${weight} to ${name}`, () => {
      const weights = words.split(' ').map((word) => [word, wordWeight(word, english)]);
      expect(weights).to.deep.equal(words.split(' ').map((word) => [word, weight]));
    });
  }

  it('knows contractions as tokenise writes them', () => {
    for (const word of tokenise("don't doesn't I'm you're what's it's can't wouldn't they've")) {
      expect(isCommonWord(word, english), word).to.equal(true);
    }
  });

  it('takes no word of substance for common', () => {
    for (const word of ['long', 'often', 'fast', 'safe', 'work', 'not', 'never', 'last']) {
      expect(isCommonWord(word, english), word).to.equal(false);
    }
  });

  it('is not fooled by names of object properties', () => {
    for (const word of ['constructor', '__proto__', 'tostring', 'has', 'get']) {
      expect(wordWeight(word, english), word).to.be.within(0.1, 1);
    }
    expect(wordWeight('constructor', english)).to.equal(1);
  });
});
