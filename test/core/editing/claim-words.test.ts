import { expect } from '@open-wc/testing';
import { benefitIn, claimsIn } from '../../../src/core/editing/claim-words.js';

const words = (text: string): string[] => claimsIn(text).map((claim) => claim.words);

describe('claims', () => {
  it('are found in both languages', () => {
    expect(words('It cures you, guaranteed.')).to.deep.equal(['cures', 'guaranteed']);
    expect(words('FDA approved for depression')).to.deep.equal(['fda approved for']);
    expect(words('We are HIPAA-compliant')).to.deep.equal(['hipaa-compliant']);
    expect(words('Cura la depresión, está garantizado.')).to.deep.equal(['cura', 'garantizado']);
    expect(words('Aprobado por la FDA para la depresión')).to.deep.equal([
      'aprobado por la fda para',
    ]);
  });

  it('are not found where they are denied, or in other words', () => {
    for (const text of [
      'It is not a cure.',
      'No one can guarantee it.',
      'It isn’t FDA-approved for bipolar disorder.',
      'No es una cura.',
      'The doctor is accurate and secure.',
      'Procura descansar.',
      'An obscure procedure.',
    ])
      expect(words(text), text).to.deep.equal([]);
  });

  it('are found after a denial of something else', () => {
    expect(words('It is not just a promise of better days ahead, it is a cure.')).to.deep.equal([
      'cure',
    ]);
  });
});

describe('benefits', () => {
  it('are found unless they are denied', () => {
    expect(benefitIn('It may relieve pain, or reduces it.')).to.equal('relieve');
    expect(benefitIn('Puede aliviar el dolor.')).to.equal('aliviar');
    expect(benefitIn('They are not always effective.')).to.equal(null);
    expect(benefitIn('It is a disease of the mind.')).to.equal(null);
  });
});
