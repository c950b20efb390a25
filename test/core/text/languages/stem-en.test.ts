import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stemEnglish as stem } from '../../../../src/core/text/languages/stem-en.js';

describe('the English stem', () => {
  const families = [
    'depression depressed depressive depressing',
    'antidepressant antidepressants',
    'med meds',
    'medicine medicines',
    'medication medications medicate medicated',
    'infusion infusions infuse infused infusing',
    'treat treats treated treating treatment treatments treatable',
    'study studies studied studying',
    'symptom symptoms',
    'anxiety anxieties',
    'suicide suicidal suicidality',
    'decide deciding decided',
    'stop stops stopped stopping',
    'plan plans planned planning',
    'diagnose diagnosed diagnosing diagnoses',
    'effect effects effective effectively effectiveness',
    'recover recovers recovered recovering',
    'session sessions',
    'last lasts lasted lasting',
    'dose doses dosing',
    'research researcher researchers researched',
    'rapid rapidly',
    'benefit benefits',
    'cost costs costly',
    'insurance insurer insured',
    'pay pays paying payment payments',
    'psychiatrist psychiatrists psychiatry psychiatric',
    'therapy therapies therapist therapists',
    'sad sadly sadness',
    'happy happily happiness',
    'addict addicted addiction addictive',
    'irritable irritability',
    'monitor monitors monitored monitoring',
    'manage manages managed managing management',
    'sleep sleeps sleeping sleepy',
    'risk risks risky',
    'drive drives driver driving',
  ];
  for (const family of families) {
    it(`brings together: ${family}`, () => {
      const keys = new Map(family.split(' ').map((word) => [word, stem(word)]));
      expect(new Set(keys.values()).size, JSON.stringify([...keys])).to.equal(1);
    });
  }

  const strangers: [string, string][] = [
    ['need', 'needle'],
    ['side', 'aside'],
    ['ration', 'rate'],
    ['rational', 'rate'],
    ['hopeful', 'hopeless'],
    ['painful', 'painless'],
    ['useful', 'useless'],
    ['mania', 'maniac'],
    ['medicine', 'meditate'],
    ['trial', 'trail'],
    ['doctor', 'document'],
    ['session', 'season'],
    ['dose', 'does'],
    ['weak', 'week'],
    ['fast', 'feast'],
    ['bipolar', 'polar'],
    ['pressed', 'depressed'],
    ['sign', 'sing'],
    ['ketamine', 'kitchen'],
    ['insured', 'injured'],
    ['patient', 'patent'],
    ['cost', 'coast'],
  ];
  for (const [one, other] of strangers) {
    it(`keeps apart: ${one} and ${other}`, () => {
      expect(stem(one)).not.to.equal(stem(other));
    });
  }

  it('leaves short words and words with digits alone', () => {
    for (const word of [
      '',
      'a',
      'is',
      'his',
      'iv',
      'bed',
      'gas',
      'ies',
      '5mgs',
      '1970s',
      's1ing',
    ]) {
      expect(stem(word)).to.equal(word);
    }
  });

  const words = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abceilnorstuvyz'), maxLength: 16 }),
    fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...'abdeiorst'), minLength: 1, maxLength: 6 }),
        fc.constantFrom('ing', 'edly', 'ization', 'iveness', 'ies', 'sses', 'ability', 'ments'),
        fc.constantFrom('', 's', 'ly', 'ed', 'al'),
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('never gives nothing, and never more than the word had', () => {
    fc.assert(
      fc.property(words, (word) => {
        const key = stem(word);
        expect(key.length).to.be.at.most(word.length);
        expect(key.length).to.be.at.least(Math.min(2, word.length));
      }),
      { numRuns: 5000 },
    );
  }).timeout(60_000);

  it('keeps the beginning of a word', () => {
    fc.assert(
      fc.property(words, (word) => {
        const begin = Math.min(2, word.length);
        expect(stem(word).slice(0, begin)).to.equal(word.slice(0, begin));
      }),
      { numRuns: 5000 },
    );
  }).timeout(60_000);
});
