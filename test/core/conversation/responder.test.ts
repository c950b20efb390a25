import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import dataset from '../../../faq-data/ketamine-bipolar.en.json';
import { createResponder, type Reply } from '../../../src/core/conversation/responder.js';
import { parseFaq } from '../../../src/core/faq/parse-faq.js';
import { DENTAL_FAQ } from '../../fixtures/dental-faq.js';

const faq = parseFaq(dataset).faq!;
const responder = createResponder(faq);
const dentist = createResponder(DENTAL_FAQ);

const ENTRY_IDS = new Set(faq.entries.map(({ id }) => id));
const TOPIC_IDS = new Set(faq.handoffTopics.map(({ id }) => id));

/** What the contract of `Reply` says, for any reply. */
function expectContract(reply: Reply): void {
  const { kind, entryIds, topicId, smallTalk, safety, assessment, confidence } = reply;
  expect(confidence, 'confidence').to.be.within(0, 1);
  expect(['none', 'support', 'crisis', 'emergency'], 'safety').to.include(safety);
  expect(assessment.level, 'the assessment is the one that counts').to.equal(safety);
  for (const id of entryIds) expect(ENTRY_IDS.has(id), `${id} is an entry`).to.equal(true);
  expect(new Set(entryIds).size, 'each entry once').to.equal(entryIds.length);
  switch (kind) {
    case 'answer':
      expect(entryIds, 'one entry').to.have.lengthOf(1);
      break;
    case 'choices':
      expect(entryIds.length, 'two or three entries').to.be.within(2, 3);
      break;
    case 'handoff':
      expect(entryIds, 'no entry').to.be.empty;
      if (topicId !== undefined)
        expect(TOPIC_IDS.has(topicId), `${topicId} is a topic`).to.equal(true);
      break;
    case 'smalltalk':
      expect(entryIds, 'no entry').to.be.empty;
      expect(smallTalk, 'a kind of small talk').to.be.a('string');
      break;
    case 'safety':
      expect(entryIds, 'no entry').to.be.empty;
      expect(safety, 'a reason').not.to.equal('none');
      break;
  }
  if (kind !== 'handoff') expect(topicId, 'a topic only for a hand-off').to.equal(undefined);
  if (kind !== 'smalltalk') expect(smallTalk, 'small talk only for small talk').to.equal(undefined);
  if (safety === 'crisis' || safety === 'emergency') expect(kind).to.equal('safety');
}

describe('createResponder', () => {
  it('answers a question with its one entry', () => {
    const reply = responder.reply('How does ketamine work in the brain?');
    expectContract(reply);
    expect(reply).to.deep.include({
      kind: 'answer',
      entryIds: ['how-ketamine-works'],
      safety: 'none',
    });
    expect(reply.confidence).to.be.above(0.5);
  });

  it('offers choices, best first, when entries are equally near', () => {
    const [first] = DENTAL_FAQ.entries;
    const twins = ['one', 'two', 'three', 'four'].map((id) => ({
      ...first!,
      id,
      // another sentence: entries that quote the same one support each other
      source: { section: '', quotes: [`Sentence ${id}.`], translations: [] },
    }));
    const choosing = createResponder({
      ...DENTAL_FAQ,
      entries: [...twins, ...DENTAL_FAQ.entries.slice(1)],
    });
    const { kind, entryIds, topicId } = choosing.reply('how long does whitening last');
    expect(kind).to.equal('choices');
    expect(entryIds).to.have.lengthOf(3);
    expect(['one', 'two', 'three', 'four']).to.include.members([...entryIds]);
    expect(topicId).to.equal(undefined);
  });

  it('hands off with the topic that it recognises', () => {
    const reply = responder.reply('how much does it cost?');
    expectContract(reply);
    expect(reply).to.deep.include({ kind: 'handoff', topicId: 'cost', entryIds: [] });
  });

  it('hands off without a topic when nothing fits', () => {
    for (const text of ['zxcvb qwerty asdf', '', '???', '🦷']) {
      const reply = dentist.reply(text);
      expect(reply, text).to.deep.include({ kind: 'handoff', entryIds: [], safety: 'none' });
      expect(reply, text).not.to.have.property('topicId');
    }
  });

  it('answers small talk with small talk', () => {
    const reply = responder.reply('Hello!');
    expectContract(reply);
    expect(reply).to.deep.include({ kind: 'smalltalk', smallTalk: 'greeting', entryIds: [] });
  });

  it('looks past the greeting to the question', () => {
    expect(responder.reply('hi, how much does it cost')).to.include({
      kind: 'handoff',
      topicId: 'cost',
    });
  });

  const dangerous = [
    'I want to kill myself',
    'i want to kill myself',
    'I WANT TO KILL MYSELF!!!',
    'i want to k\u200bill myself',
    'hi, I want to kill myself, how much does it cost',
    'does ketamine work fast? I want to kill myself',
    `${'How does ketamine work? '.repeat(200)} I want to kill myself`,
    `I want to kill myself. ${'How does ketamine work? '.repeat(200)}`,
  ];
  for (const text of dangerous) {
    it(`shows no entry above the lifeline: ${text.slice(0, 60)}`, () => {
      const reply = responder.reply(text);
      expectContract(reply);
      expect(reply).to.deep.include({ kind: 'safety', safety: 'crisis', entryIds: [] });
    });
  }

  it('shows no entry above the lifeline, whatever else is said', () => {
    const sentences = faq.entries.flatMap(({ question, phrasings }) => [question, ...phrasings]);
    const around = fc.array(fc.constantFrom(...sentences), { maxLength: 3 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const reply = responder.reply([...before, 'I want to kill myself', ...after].join('. '));
        expect(reply.kind).to.equal('safety');
        expect(reply.entryIds).to.be.empty;
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('keeps the contract for any text, and never throws', () => {
    const words = faq.entries.flatMap(({ phrasings }) => phrasings.join(' ').split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...words, '?', '.', '\n', 'pls', 'thx'), { maxLength: 20 })
        .map((parts) => parts.join(' ')),
      fc.string({ unit: fc.constantFrom(...'ketaminbpolr ?.'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (message) => expectContract(responder.reply(message))),
      { numRuns: 1000 },
    );
  }).timeout(60_000);

  it('says the same of the same text, whatever was asked between', () => {
    const questions = ['how fast does it work', 'xanax', 'is it safe', 'ketmine wrks?'];
    const before = questions.map((text) => responder.reply(text));
    for (let n = 0; n < 600; n += 1) responder.reply(`whatever ${n.toString(36)}qwz${n % 7}`);
    expect(questions.map((text) => responder.reply(text))).to.deep.equal(before);
  });

  for (const unit of ['ketamine ', 'a', '? ', '\u0301', 'kill ']) {
    it(`reads a message of 20,000 characters: ${JSON.stringify(unit)} again and again`, () => {
      const start = performance.now();
      expectContract(responder.reply(unit.repeat(20_000 / unit.length)));
      expect(performance.now() - start, 'milliseconds').to.be.below(3000);
    });
  }

  it('explains exactly the reply that it gives', () => {
    const questions = faq.entries.map(({ question }) => question);
    for (const text of [...questions, 'hi', 'what does it cost', 'xyzzy', dangerous[0]!]) {
      const { reply, decision, candidates } = responder.explain(text);
      expect(reply, text).to.deep.equal(responder.reply(text));
      expect(candidates.length, text).to.be.at.most(5);
      const reachesSearch = reply.kind !== 'safety' && reply.kind !== 'smalltalk';
      expect(decision !== null, `${text}: a decision`).to.equal(reachesSearch);
    }
  });

  it('suggests at most four entries for what is being typed, and none to someone in danger', () => {
    expect(responder.suggest('how does ketamine work').map(({ id }) => id)).to.include(
      'how-ketamine-works',
    );
    for (const text of ['', 'k', 'hi', ...dangerous]) {
      expect(responder.suggest(text), text.slice(0, 60)).to.deep.equal([]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(responder.suggest(text).length).to.be.at.most(4);
      }),
    );
  });

  it('does not change the FAQ', () => {
    const copy = structuredClone(faq);
    createResponder(faq).reply('how long does it last');
    expect(faq).to.deep.equal(copy);
  });
});
