import { expect } from '@open-wc/testing';
import { assessSafety, isGrave } from '../../src/core/safety/assess-safety.js';
import type { Language } from '../../src/core/safety/phrase-book.js';
import { cases } from '../core/safety/cases.js';
import { type Case, listCases } from '../core/safety/expectation.js';

/** The cues are learnt with none of these: neither around something nor as messages of their own. */
const BEFORE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'hey guys',
    'greetings from the harbor',
    'long story short',
    'I am a nurse',
    'question for you',
    'okay',
  ],
  es: [
    'buen día',
    'les escribo de Cuenca',
    'para no hacerla larga',
    'soy enfermera',
    'oye',
    'leyendo su página',
  ],
};
const BEHIND: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'cheers',
    'thank you for reading',
    'any advice',
    'smh',
    'What is the price?',
    'Does Medicare pay for it?',
    'Is Thursday free for you?',
    'where can i park',
    'could you mail me a leaflet',
    'Does it work for everyone?',
    'I take lamotrigine.',
    'Is the lobby noisy?',
    'can you email me',
  ],
  es: [
    'te agradezco',
    'muy amable',
    'alguna idea',
    'un saludito',
    '¿En qué piso atienden?',
    '¿Dan factura a nombre de empresa?',
    'puedo ir mañana',
    'tienen folleto impreso',
    'la sala tiene ventana',
    '¿Le sirve a todos?',
    'tomo lamotrigina',
    'el ascensor funciona',
    'me mandan un correo',
  ],
};
const BETWEEN = ['. ', ', ', ' ', '\n'];
const ENDED = /[.!?…)"”]$/;

function join(before: string, behind: string, number: number): string {
  return before + (ENDED.test(before) ? ' ' : (BETWEEN[number % BETWEEN.length] ?? ' ')) + behind;
}

/** Each sentence twice: with something in front of it, and with something behind it. */
const surrounded = (some: readonly Case[]): string[] =>
  some.flatMap(({ text, language }, number) => {
    const take = (list: readonly string[]): string => list[number % list.length] ?? '';
    return [join(take(BEFORE[language]), text, number), join(text, take(BEHIND[language]), number)];
  });

describe('the sentences of the unit tests among a greeting, thanks or a question', function () {
  this.timeout(90_000);
  const all = listCases(cases);
  const isTakenOver = (text: string): boolean => isGrave(assessSafety(text));
  const share = (texts: readonly string[], isRight: (text: string) => boolean): number =>
    (100 * texts.filter(isRight).length) / texts.length;

  // Floors a little below what was measured, as in safety.test.ts.
  it('still get the card where there is danger', () => {
    const texts = surrounded(
      all.filter(({ expected }) => ['self', 'other', 'emergency'].includes(expected)),
    );
    const missed = texts.filter((text) => !isTakenOver(text)).join('\n');
    expect(share(texts, isTakenOver), missed).to.be.at.least(96);
  });

  it('still get none where there is no danger', () => {
    const texts = surrounded(
      all.filter(({ expected }) => expected === 'none' || expected === 'support'),
    );
    const needless = texts.filter(isTakenOver).join('\n');
    expect(
      share(texts, (text) => !isTakenOver(text)),
      needless,
    ).to.be.at.least(97);
  });
});
