import { expect } from '@open-wc/testing';

import { assessSafety } from '../../../src/core/safety/assess-safety.js';
import { cases } from './cases.js';
import { type Expectation, isMet, listCases } from './expectation.js';

const all = listCases(cases);
/** The share of sentences that may be given more help than they call for. */
const CALM_ROOM = 0.05;

describe('assessSafety', () => {
  describe('leads every sentence of the table to its help', () => {
    for (const language of ['en', 'es'] as const) {
      for (const expected of ['self', 'other', 'emergency', 'support', 'none'] as Expectation[]) {
        // A card too many is a fault, a card too few is the gravest: only the first has some room.
        const room = expected === 'support' || expected === 'none' ? CALM_ROOM : 0;
        it(`${language}: ${expected}`, () => {
          const some = all.filter((one) => one.language === language && one.expected === expected);
          const wrong = some
            .filter((one) => !isMet(one, assessSafety(one.text)))
            .map(({ text }) => `${text} -> ${assessSafety(text).level}`);
          expect(wrong.length, wrong.join('\n')).to.be.at.most(room * some.length);
        });
      }
    }
  });

  it('takes over where common search answers with a booking or a price', () => {
    for (const text of ['I want to kill myself', 'I want to die']) {
      expect(assessSafety(text)).to.include({ level: 'crisis', about: 'self', swallowed: false });
    }
    expect(assessSafety('I took too many pills').level).to.equal('emergency');
    expect(assessSafety('chest pain after infusion').level).to.equal('emergency');
  });

  it('answers what the clinic exists to answer', () => {
    const asked = assessSafety('Does ketamine help with suicidal thoughts?');
    expect(asked).to.include({ level: 'support', about: 'self', language: 'en' });
  });

  it('tells what was swallowed, and whether on purpose', () => {
    expect(assessSafety('I took a whole bottle of pills')).to.include({
      level: 'emergency',
      swallowed: true,
      onPurpose: true,
    });
    expect(assessSafety('my toddler swallowed my pills')).to.include({
      level: 'emergency',
      about: 'other',
      swallowed: true,
      onPurpose: false,
    });
    expect(assessSafety('I took a double dose by mistake')).to.include({
      swallowed: true,
      onPurpose: false,
    });
    expect(assessSafety('I have chest pain')).to.include({ swallowed: false, onPurpose: false });
    expect(assessSafety('I cut my wrists')).to.include({ swallowed: false, onPurpose: true });
    expect(assessSafety('I swallowed bleach because I want to die')).to.include({
      swallowed: true,
      onPurpose: true,
    });
  });

  it('reads the language that the danger is in', () => {
    expect(assessSafety('me quiero morir').language).to.equal('es');
    expect(assessSafety('hola, I want to die').language).to.equal('en');
    expect(assessSafety('¿cuánto cuesta la infusión?').language).to.equal('es');
    expect(assessSafety('how much is it?').language).to.equal('en');
    expect(assessSafety('').language).to.equal('en');
  });

  it('lets no harmless part hide a dangerous one', () => {
    const harmless = 'What does an infusion cost? My phone died. This wait is killing me. ';
    for (const text of [
      `${harmless}I want to die.`,
      `I want to die. ${harmless}`,
      `${harmless}I want to die. ${harmless}`,
      `${harmless.repeat(60)}I want to die. ${harmless.repeat(60)}`,
      'I want to kill myself. pharmacology, how does the drug act on the brain. What is bipolar disorder?',
    ]) {
      expect(assessSafety(text).level).to.equal('crisis');
    }
  });

  const letters = [
    'My name is Ruth and I am 58. I was diagnosed with bipolar disorder after my second child, and since then I have taken lithium, then Depakote, then Latuda with Lamictal. The lows still come every winter and last about six weeks. My sister read about your infusions and gave me the link. I live two hours away and no longer drive after dark, so an early appointment would help. Could you tell me how many visits there are at the start, and whether somebody has to take me home each time',
    'Hi, I am writing for my husband who does not like computers. He is a welder, 44, bipolar 2, and he has tried four medicines since 2015. On the last one he slept all day and lost his job at the yard, on the one before he gained forty pounds and was angry with the dog. He is up and down again this month and we argue about money, but he is kind and he wants to get well. His doctor has never mentioned ketamine. Is it something we should ask her about, or do people come to you by themselves',
    'Buenas tardes, soy maestra jubilada y llevo veinte años con el diagnóstico. El litio me ayudó mucho al principio, pero ahora me tiembla la mano y ya no puedo coser como antes. Mi hija vive en Houston y me dijo que allá conoció a una señora que mejoró con las infusiones. Yo no manejo y tendría que ir en autobús, así que quisiera saber cuánto dura cada visita y si puedo ir acompañada de mi nieta, que ya es mayor de edad',
  ];
  for (const letter of letters) {
    it(`takes no long letter for danger by its length: ${letter.slice(0, 30)}`, () => {
      expect(assessSafety(`${letter}?`).level).to.be.oneOf(['none', 'support']);
    });

    it(`sees one sentence of danger in it, wherever it stands: ${letter.slice(0, 30)}`, () => {
      const danger = letter.startsWith('Buenas')
        ? 'Pienso en matarme todos los días.'
        : 'I think about killing myself every day.';
      const [first = '', ...rest] = letter.split('. ');
      for (const text of [
        `${danger} ${letter}.`,
        `${letter}. ${danger}`,
        `${first}. ${danger} ${rest.join('. ')}.`,
      ]) {
        expect(assessSafety(text).level, text).to.equal('crisis');
      }
    });
  }

  it('names the rules by ids, never by words of the message', () => {
    const { rules } = assessSafety('I want to kill myself, my name is Zebediah');
    expect(rules).not.to.be.empty;
    for (const rule of rules) expect(rule).to.match(/^((en|es)\.[a-zA-Z]+\.\d+|cues)$/);
  });

  it('has an answer for any string', () => {
    const odd = [
      '',
      ' ',
      '\n',
      '?!',
      '\ud800',
      '\udfff\ud800',
      '\u0000',
      '💊',
      '1',
      'a'.repeat(1e5),
    ];
    for (const text of [...odd, '🏴‍☠️', 'ﷺ', '\u202ei want to die', 'x\u0300'.repeat(5000)]) {
      expect(['none', 'support', 'crisis', 'emergency']).to.include(assessSafety(text).level);
    }
  });
});
