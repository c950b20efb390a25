import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import dataset from '../../../faq-data/ketamine-bipolar.en.json';
import { smallTalkIn, type SmallTalk } from '../../../src/core/conversation/small-talk.js';
import { english } from '../../../src/core/text/languages/en.js';

const TABLE: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: [
    'hi',
    'Hello!',
    'heyyyy',
    'HI THERE',
    'good morning',
    'Good evening everyone',
    'hi, how are you?',
    "what's up",
    'hola',
    'hello?',
    'hi can you help me',
    'hey 👋',
    'ok hi',
  ],
  thanks: [
    'thanks',
    'Thank you so much!',
    'thx',
    'ty',
    'thank you, that helped',
    'ok thank you very much for the information',
    'thanks bye',
    'this is so helpful thank you so much',
    'great, thanks',
    'no thanks',
    'gracias',
    'that was great',
  ],
  farewell: [
    'bye',
    'Goodbye!',
    'see you later',
    'ok bye',
    'have a good night',
    "that's all",
    'ttyl',
    'adiós',
  ],
  acknowledgement: [
    'ok',
    'OK.',
    'k',
    'yes',
    'no',
    'got it',
    'I see',
    'makes sense',
    'hmm',
    'lol',
    'never mind',
  ],
  identity: [
    'are you a bot',
    'Are you a real person?',
    'am I talking to a human',
    "what's your name?",
    'hi, are you a robot?',
    'is anyone there',
    'what can you do',
    'who are you?',
  ],
};

const QUESTIONS = [
  'hi, how much does it cost',
  'hello is ketamine safe',
  'thanks, and how long does it last?',
  'good morning, are you open today',
  'ok so does it work',
  'bye bye depression',
  'is it right for me',
  'is it right for me?',
  'right for me?',
  'hi is it right for me',
  'is this okay for me',
  'is it good for me',
  'who is it good for',
  'was it any good',
  'how helpful is it',
  'how do you know it helps',
  'is there a test',
  'will I be fine',
  'can I say no',
  'can I come in the morning',
  'can I get it later',
  'when can I see you',
  'who should I see',
  'do I have to go',
  'not helpful',
  "you're useless",
  'cost',
  'ketamine',
  'no improvement',
  'no side effects?',
  'yes but how long',
  'fine print',
  'hi ketamine',
];

describe('smallTalkIn', () => {
  for (const [kind, messages] of Object.entries(TABLE)) {
    for (const message of messages) {
      it(`hears ${kind} in "${message}"`, () => {
        expect(smallTalkIn(message, english)).to.equal(kind);
      });
    }
  }

  for (const message of QUESTIONS) {
    it(`hears no small talk in "${message}"`, () => {
      expect(smallTalkIn(message, english)).to.equal(null);
    });
  }

  it('hears none in nothing, and none in a long message', () => {
    for (const message of [
      '',
      ' ',
      '?!',
      '🦷',
      'thanks '.repeat(10),
      'hi hi hi hi hi hi hi hi hi hi',
    ]) {
      expect(smallTalkIn(message, english), JSON.stringify(message)).to.equal(null);
    }
  });

  it('hears none in any question of the dataset', () => {
    const swallowed = [...dataset.entries, ...dataset.handoffTopics]
      .filter(({ id }) => id !== 'about-this-tool')
      .flatMap(({ id, question, phrasings }) =>
        [question, ...phrasings]
          .filter((text) => smallTalkIn(text, english) !== null)
          .map((text) => `${id}: ${text}`),
      );
    expect(swallowed).to.deep.equal([]);
  });

  it('never throws, and gives a kind or null', () => {
    const message = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...'hi thanks ok is it you bye how ketamine right ? toString __proto__'.split(' '),
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(message, (text) => {
        expect([null, ...Object.keys(TABLE)]).to.include(smallTalkIn(text, english));
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('hears none as soon as a word of substance is there', () => {
    const small = fc.constantFrom(...Object.values(TABLE).flat());
    const substance = fc.constantFrom(
      'ketamine',
      'cost',
      'bipolar',
      'infusion',
      'insurance',
      'lithium',
    );
    fc.assert(
      fc.property(small, substance, fc.boolean(), (talk, word, isFirst) => {
        expect(smallTalkIn(isFirst ? `${word} ${talk}` : `${talk} ${word}`, english)).to.equal(
          null,
        );
      }),
    );
  });
});
