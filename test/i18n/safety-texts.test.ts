import { expect } from '@open-wc/testing';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { US_HELP_LINES, type HelpLines } from '../../src/core/safety/help-lines.js';
import {
  SAFETY_TEXTS,
  type SafetyLanguage,
  type SafetyTexts,
} from '../../src/i18n/safety-texts.js';

const LANGUAGES: readonly SafetyLanguage[] = ['en', 'es'];

const BRITAIN: HelpLines = {
  isDefault: false,
  emergency: '999',
  lifeline: '116-123',
  lifelineText: '85258',
  chat: 'https://chat.example.org/',
  poison: '111',
};

const LINES: Readonly<Record<string, HelpLines>> = {
  'the United States': US_HELP_LINES,
  'another country': BRITAIN,
  'a country with two numbers only': {
    ...BRITAIN,
    lifelineText: null,
    chat: null,
    poison: null,
  },
  'a country where one number does both': { ...BRITAIN, lifelineText: '116-123' },
};

/** What one place says: a card with its paragraphs, or the strip. */
interface Said {
  readonly place: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function cardsOf(texts: SafetyTexts, lines: HelpLines): Said[] {
  const cards = {
    self: texts.self(lines),
    other: texts.other(lines),
    emergency: texts.emergency(lines),
  };
  const said = Object.entries(cards).map(([place, { title, text }]) => ({
    place,
    title,
    paragraphs: text,
  }));
  // As on the card of someone who swallowed something on purpose: both in one.
  const added = [
    ...(lines.poison === null ? [] : [texts.poison(lines.poison)]),
    texts.onPurpose(lines),
  ];
  const { title, text } = cards.emergency;
  return [...said, { place: 'emergency, on purpose', title, paragraphs: [...added, ...text] }];
}

const stripOf = (texts: SafetyTexts, lines: HelpLines): Said => ({
  place: 'support',
  title: '',
  paragraphs: [texts.support(lines)],
});

/** The words on what can be pressed, and the names that are only heard. */
const labelsOf = (texts: SafetyTexts, { emergency, chat }: HelpLines): string[] => [
  texts.pinned,
  texts.call(emergency),
  texts.text(emergency),
  ...(chat === null ? [] : [texts.chat(new URL(chat).host)]),
];

const textOf = ({ title, paragraphs }: Said): string => [title, ...paragraphs].join('\n');

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+(?:\s+|$)|\n/).filter((sentence) => sentence.trim() !== '');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** A number is one word with the syllables that it has when read out. */
const syllablesIn = (text: string): number =>
  syllable(text.replace(/\d/g, (digit) => ` ${DIGITS[Number(digit)]} `));

const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: sentencesOf(text).length,
    word: wordsOf(text).length,
    syllable: syllablesIn(text),
  });

const GRADE_MAX = 6;
const SENTENCE_WORDS_MAX = 16;

const PROGRAM = { en: /\bcomputer program\b/, es: /\bes un programa\b/ };
const NOBODY_SEES = {
  en: /\bNo one at the clinic sees what you type\b/,
  es: /\bNadie en la clínica ve lo que usted escribe\b/,
};

/** Words that people in danger must not be told: what it is about, and in each language how it is said. */
const BANNED: Readonly<Record<string, Readonly<Record<SafetyLanguage, RegExp>>>> = {
  'means and methods': {
    en: /\b(pills?|tablets?|overdos\w*|ketamine|drugs?|alcohol|bleach|guns?|shoot\w*|kni(?:fe|ves)|razors?|cut(?:ting|s)?|hang\w*|ropes?|jump\w*|bridges?|trains?|drown\w*|gas|wrists?)\b/i,
    es: /(?<!\p{L})(pastillas?|píldoras?|sobredosis|ketamina|drogas?|alcohol|cloro|lejía|armas?|pistolas?|dispar\p{L}*|cuchillos?|navajas?|cort(?:ar|arse|es)|ahorc\p{L}*|cuerdas?|sogas?|salt(?:ar|e)|puentes?|tren(?:es)?|ahog\p{L}*|gas|muñecas?)(?!\p{L})/iu,
  },
  'doses and what is deadly': {
    en: /\b(dos(?:e|es|age)|milligrams?|mg|lethal|deadly|fatal|toxic)\b/i,
    es: /(?<!\p{L})(dosis|miligramos?|mg|letal(?:es)?|mortal(?:es)?|fatal(?:es)?|tóxic[oa]s?)(?!\p{L})/iu,
  },
  'suicide as a crime, a success or a failure': {
    en: /\b(commit\w*|(?:un)?success\w*|fail\w*|attempt\w*)\b/i,
    es: /(?<!\p{L})(comet\p{L}*|éxito|exitos[oa]|logr\p{L}*|fracas\p{L}*|fallid[oa]|intent\p{L}*)(?!\p{L})/iu,
  },
  'a promise that somebody comes, reads or answers': {
    en: /\b(on the way|on its way|someone will|somebody will|we will|we’ll|we'll|we are|we’re|will (?:call|contact|reach|reply|answer)|notified|alerted)\b/i,
    es: /(?<!\p{L})(en camino|alguien le|le (?:llamar|contactar|responder)\p{L}*|nosotros|estamos|vamos a|avisad[oa]s?|notificad[oa]s?)(?!\p{L})/iu,
  },
  'what makes it small': {
    en: /\b(calm|relax|will pass|pass(?:es)? soon|worry not|don['’]t worry|do not worry|just|only|simply|at least|cheer up|stay strong|be positive|look on)\b/i,
    es: /(?<!\p{L})(cálm\p{L}*|calm\p{L}*|tranquil\p{L}*|relaj\p{L}*|pasará|va a pasar|no se preocupe|no te preocupes|solo|sólo|solamente|simplemente|al menos|anímese|sea fuerte|sea positiv[oa])(?!\p{L})/iu,
  },
  blame: {
    en: /\b(selfish|weak|crazy|insane|should(?:n['’]t| not)?|your fault|why)\b/i,
    es: /(?<!\p{L})(egoísta|débil|loc[oa]|debería|no debe|culpa|por qué)(?!\p{L})/iu,
  },
  'a diagnosis': {
    en: /\b(bipolar|depress\w*|psycho\w*|mania|manic|disorder|diagnos\w*|illness|patient|symptoms?|suicidal)\b/i,
    es: /(?<!\p{L})(bipolar|depres\p{L}*|depri\p{L}*|psic\p{L}*|manía|trastorno|diagn\p{L}*|enfermedad|paciente|síntomas?|suicida)(?!\p{L})/iu,
  },
  'exclamation marks': { en: /!/, es: /[¡!]/ },
};

/** What is true of 988 and 911, and of no other country's lines. */
const ONLY_OF_THE_UNITED_STATES = {
  en: /\b(free|cost|day and night|24|hours|trained|counselor|988|911)\b/i,
  es: /(?<!\p{L})(gratis|costo|día y noche|24|horas|capacitad[oa]|también atienden|988|911)(?!\p{L})/iu,
};

for (const language of LANGUAGES) {
  const texts = SAFETY_TEXTS[language];
  for (const [where, lines] of Object.entries(LINES)) {
    const cards = cardsOf(texts, lines);
    const all = [...cards, stripOf(texts, lines)];

    describe(`what people in danger are told in ${language}, with the lines of ${where}`, () => {
      for (const said of all) {
        const { place } = said;
        const text = textOf(said);

        it(`is easy to read (${place})`, () => {
          const sentences = sentencesOf(text);
          const words = wordsOf(text).length / sentences.length;
          expect(words, `words a sentence in:\n${text}`).to.be.at.most(SENTENCE_WORDS_MAX);
          if (language === 'en') expect(gradeOf(text), text).to.be.at.most(GRADE_MAX);
        });

        it(`shows the number to call (${place})`, () => {
          const first = place.startsWith('emergency') ? lines.emergency : lines.lifeline;
          expect(said.paragraphs[0] + said.title).to.include(first);
          if (place === 'support') return;
          expect(text).to.include(lines.emergency);
          if (place !== 'emergency') expect(text).to.include(lines.lifeline);
        });

        it(`has whole sentences, and nothing left out of them (${place})`, () => {
          for (const paragraph of said.paragraphs) {
            expect(paragraph).to.match(/^\p{Lu}.*\.$/u);
            expect(paragraph).not.to.match(/undefined|null|\[object| {2}|\s\.|\.\./);
          }
        });
      }

      for (const [about, { [language]: words }] of Object.entries(BANNED)) {
        it(`never has ${about}`, () => {
          for (const text of [...all.map(textOf), ...labelsOf(texts, lines)]) {
            expect(text).not.to.match(words);
          }
        });
      }

      for (const said of cards) {
        it(`says that it is a program which nobody at the clinic reads (${said.place})`, () => {
          const last = said.paragraphs.at(-1);
          expect(last).to.match(PROGRAM[language]);
          expect(last).to.match(NOBODY_SEES[language]);
        });
      }

      it('shows the numbers on what can be pressed', () => {
        expect(texts.call(lines.lifeline)).to.include(lines.lifeline);
        expect(texts.text('85258')).to.include('85258');
        expect(texts.chat('chat.example.org')).to.include('chat.example.org');
        expect(texts.poison('111-222')).to.include('111-222');
      });

      it('offers a text message only at the number that takes one', () => {
        const invites = language === 'en' ? /\btext\b/i : /(?<!\p{L})texto(?!\p{L})/iu;
        const takesText = lines.lifelineText === lines.lifeline;
        const places = all.filter(({ place }) => place !== 'emergency');
        for (const said of places) {
          const text = textOf(said);
          if (takesText) expect(text).to.match(invites);
          else expect(text).not.to.match(invites);
        }
      });

      if (lines !== US_HELP_LINES) {
        it('claims nothing that is known of the United States alone', () => {
          for (const text of [...all.map(textOf), ...labelsOf(texts, lines)]) {
            expect(text).not.to.match(ONLY_OF_THE_UNITED_STATES[language]);
          }
        });
      }
    });
  }

  describe(`what is said of 988 in ${language}`, () => {
    it('is that it is free, day and night, wherever it is named first', () => {
      const free =
        language === 'en' ? /\bfree and open day and night\b/ : /\bgratis, día y noche\b/;
      const places = [...cardsOf(texts, US_HELP_LINES), stripOf(texts, US_HELP_LINES)];
      for (const said of places.filter(({ place }) => place !== 'emergency')) {
        expect(textOf(said), said.place).to.match(free);
      }
    });
  });
}

describe('the languages', () => {
  /** The same for two texts of the same make: which keys, how many paragraphs. */
  const shapeOf = (texts: SafetyTexts, lines: HelpLines): object => ({
    keys: Object.entries(texts).map(([key, value]) => [key, typeof value]),
    cards: cardsOf(texts, lines).map(({ place, paragraphs }) => [place, paragraphs.length]),
  });

  for (const [where, lines] of Object.entries(LINES)) {
    it(`have the same cards, with the lines of ${where}`, () => {
      expect(shapeOf(SAFETY_TEXTS.es, lines)).to.deep.equal(shapeOf(SAFETY_TEXTS.en, lines));
    });
  }

  it('name the same numbers in the same places', () => {
    const numbersIn = (language: SafetyLanguage, lines: HelpLines): string[][] =>
      [...cardsOf(SAFETY_TEXTS[language], lines), stripOf(SAFETY_TEXTS[language], lines)].map(
        (said) => textOf(said).match(/\d[\d-]*/g) ?? [],
      );
    for (const lines of Object.values(LINES)) {
      expect(numbersIn('es', lines)).to.deep.equal(numbersIn('en', lines));
    }
  });

  it('lead to each other, each in the words of the one it leads to', () => {
    expect(SAFETY_TEXTS.en.inOtherLanguage).to.equal('En español');
    expect(SAFETY_TEXTS.es.inOtherLanguage).to.equal('In English');
  });

  it('have nothing left in the wrong language', () => {
    const english = /\b(the|you|your|call|help|now|with|and|or|is)\b/i;
    const spanish = /(?<!\p{L})(usted|llame|ayuda|ahora|para|con|si|el|una?)(?!\p{L})/iu;
    const { en, es } = SAFETY_TEXTS;
    for (const lines of Object.values(LINES)) {
      // "Poison Help" is the line's name in Spanish as well.
      const inSpanish = [...cardsOf(es, lines), stripOf(es, lines)]
        .map(textOf)
        .concat(labelsOf(es, lines))
        .map((text) => text.replaceAll('Poison Help', ''));
      const inEnglish = [...cardsOf(en, lines), stripOf(en, lines)]
        .map(textOf)
        .concat(labelsOf(en, lines));
      for (const text of inSpanish) expect(text).not.to.match(english);
      for (const text of inEnglish) expect(text).not.to.match(spanish);
    }
  });
});

describe('these tests', () => {
  it('would notice each of the words that must not stand there', () => {
    const examples: [about: string, language: SafetyLanguage, text: string][] = [
      ['means and methods', 'en', 'If you took pills, call.'],
      ['means and methods', 'es', 'Si tomó pastillas, llame.'],
      ['doses and what is deadly', 'en', 'What dose did you take?'],
      ['doses and what is deadly', 'es', '¿Qué dosis tomó?'],
      ['suicide as a crime, a success or a failure', 'en', 'She committed suicide.'],
      ['suicide as a crime, a success or a failure', 'en', 'A failed attempt.'],
      ['suicide as a crime, a success or a failure', 'es', 'Cometió suicidio.'],
      ['a promise that somebody comes, reads or answers', 'en', 'Help is on the way.'],
      ['a promise that somebody comes, reads or answers', 'en', 'Someone will call you.'],
      ['a promise that somebody comes, reads or answers', 'es', 'La ayuda va en camino.'],
      ['what makes it small', 'en', 'Calm down.'],
      ['what makes it small', 'en', 'It will pass.'],
      ['what makes it small', 'en', 'You just need to talk.'],
      ['what makes it small', 'es', 'Cálmese, ya pasará.'],
      ['what makes it small', 'es', 'Solo necesita hablar.'],
      ['a diagnosis', 'en', 'You are depressed.'],
      ['a diagnosis', 'es', 'Usted tiene depresión.'],
    ];
    for (const [about, language, text] of examples) {
      expect(text).to.match(BANNED[about]![language]);
    }
  });

  it('would notice a text that is hard to read', () => {
    const hard =
      'Individuals experiencing psychological distress are encouraged to immediately communicate with professional counselors.';
    expect(gradeOf(hard)).to.be.above(12);
  });
});
