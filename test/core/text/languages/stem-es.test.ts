import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stemSpanish } from '../../../../src/core/text/languages/stem-es.js';
import { tokenise } from '../../../../src/core/text/tokenise.js';

describe('the Spanish stemmer', () => {
  const families = [
    'síntoma síntomas',
    'infusión infusiones',
    'durar dura duran duraría duración',
    'funciona funcionan funcionar funcionaría funcionó',
    'médico médica médicos',
    'agitado agitada agitación',
    'investigación investigar investigado investigando',
    'sirve sirven servir serviría',
    'cuesta cuestan costar costaría',
    'siente sienten siento sentir',
    'ponérmela ponen pone puesto',
    'eficaz eficaces',
  ];
  for (const family of families) {
    it(`brings together: ${family}`, () => {
      const keys = new Map(tokenise(family).map((word) => [word, stemSpanish(word)]));
      expect(new Set(keys.values()), JSON.stringify([...keys])).to.have.lengthOf(1);
    });
  }

  const apart = [
    'manía manejar',
    'dosis doctor',
    'depresión presión',
    'ansiedad anestesia',
    'seguro seguir',
    'cura dura',
    'segura según',
  ];
  for (const pair of apart) {
    it(`keeps apart: ${pair}`, () => {
      const [first = '', second = ''] = tokenise(pair);
      expect(stemSpanish(first)).not.to.equal(stemSpanish(second));
    });
  }

  it('makes a key of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zñ]{1,20}$/), (word) => {
        const key = stemSpanish(word);
        expect(key.length).to.be.within(1, word.length + 1);
      }),
    );
  });
});
