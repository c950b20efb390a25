import { expect } from '@open-wc/testing';
import { smallTalkIn } from '../../../../src/core/conversation/small-talk.js';
import { splitClauses } from '../../../../src/core/text/clauses.js';
import { english } from '../../../../src/core/text/languages/en.js';
import { spanish } from '../../../../src/core/text/languages/es.js';
import { textLanguage } from '../../../../src/core/text/languages/index.js';
import { normalise } from '../../../../src/core/text/normalise.js';

const asking = (text: string): string[] =>
  splitClauses(text, spanish)
    .filter(({ isAsking }) => isAsking)
    .map(({ words }) => words.join(' '));

describe('Spanish', () => {
  it('is chosen by the tag of the dataset, with or without a region', () => {
    expect(textLanguage('es')).to.equal(spanish);
    expect(textLanguage('es-MX')).to.equal(spanish);
    expect(textLanguage('ES-us')).to.equal(spanish);
    expect(textLanguage('en-GB')).to.equal(english);
    expect(textLanguage('est')).to.equal(english);
  });

  it('finds the question that begins in the middle of a sentence', () => {
    expect(asking('Mi hija es bipolar desde hace años, ¿le ayuda la ketamina?')).to.deep.equal([
      'le ayuda la ketamina',
    ]);
  });

  it('finds the asking clause without any mark', () => {
    const story =
      'a mi esposa le diagnosticaron bipolaridad hace tres meses y estamos muy preocupados, quisiera saber cuanto dura el efecto';
    expect(asking(story)).to.deep.equal(['quisiera saber cuanto dura el efecto']);
  });

  it('has its common words as they are compared: without accents', () => {
    const words = [...spanish.weights.keys(), ...spanish.shorthand.keys()];
    const { phrases } = spanish.smallTalk;
    const all = [...words, ...Object.values(phrases).flatMap((list) => list.split('|'))];
    expect(all.filter((word) => normalise(word) !== word)).to.deep.equal([]);
  });

  const smallTalk: [text: string, kind: string | null][] = [
    ['Buenos días', 'greeting'],
    ['hola doctor', 'greeting'],
    ['muchísimas gracias', 'thanks'],
    ['gracias, hasta luego', 'thanks'],
    ['Chau', 'farewell'],
    ['está bien', 'acknowledgement'],
    ['¿Sos un robot?', 'identity'],
    ['hola, ¿qué es la ketamina?', null],
    ['¿está bien para mí?', null],
    ['prueba de embarazo', null],
  ];
  for (const [text, kind] of smallTalk) {
    it(`hears ${kind ?? 'no small talk'} in "${text}"`, () => {
      expect(smallTalkIn(text, spanish)).to.equal(kind);
    });
  }
});
