import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  parseTurns,
  REMEMBERED_MS,
  serialiseTurns,
  turnsOf,
  type Turn,
} from '../../../src/core/conversation/memory.js';
import { Conversation } from '../../../src/core/conversation/conversation.js';
import type { Faq } from '../../../src/core/faq/faq.js';
import { assessSafety } from '../../../src/core/safety/assess-safety.js';
import { DENTAL_FAQ } from '../../fixtures/dental-faq.js';

const SOURCE = '/faq.json';
const NOW_MS = Date.UTC(2031, 4, 6);
const place = { source: SOURCE, nowMs: NOW_MS };

/** A conversation with the dentist's FAQ, and what it notices. */
async function talk(
  recalled: readonly Turn[] = [],
  faq: Faq = DENTAL_FAQ,
): Promise<{ conversation: Conversation; notices: string[] }> {
  const notices: string[] = [];
  const conversation = new Conversation({
    loadFaq: () => Promise.resolve({ ok: true, faq, problems: [] }),
    pause: () => Promise.resolve(),
    recall: () => recalled,
    onChange: () => undefined,
    onNotice: ({ type }) => void notices.push(type),
  });
  await conversation.load();
  return { conversation, notices };
}

const shownIn = ({ state }: Conversation): string[] =>
  state.messages.map((item) => (item.from === 'visitor' ? item.text : item.content.kind));

const [FIRST] = DENTAL_FAQ.entries;
if (!FIRST) throw new Error('The fixture has no entry.');

describe('what a tab remembers', () => {
  it('comes back as it was, without anybody being told again', async () => {
    const { conversation } = await talk();
    conversation.show(FIRST.id);
    conversation.ask('hello');
    conversation.ask('what is the capital of Portugal');
    const stored = serialiseTurns(turnsOf(conversation.state), place);
    const again = await talk(parseTurns(stored, place));
    expect(shownIn(again.conversation)).to.deep.equal(shownIn(conversation));
    expect(again.notices).to.deep.equal([]);
    again.conversation.ask('hello');
    expect(shownIn(again.conversation).slice(-2)).to.deep.equal(['hello', 'smalltalk']);
    const ids = again.conversation.state.messages.map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)].sort((a, b) => a - b));
    expect(ids.filter((id) => id > 0)).to.have.lengthOf(2); // only these are announced
  });

  it('stands before a question that was asked while the answers loaded', async () => {
    const turn = { question: FIRST.question, language: 'en', entryId: FIRST.id };
    const conversation = new Conversation({
      loadFaq: () => Promise.resolve({ ok: true, faq: DENTAL_FAQ, problems: [] }),
      pause: () => Promise.resolve(),
      recall: () => [turn],
      onChange: () => undefined,
      onNotice: () => undefined,
    });
    const loaded = conversation.load();
    conversation.ask('hello');
    await loaded;
    expect(shownIn(conversation)).to.deep.equal([FIRST.question, 'answer', 'hello', 'smalltalk']);
  });

  it('holds nothing of someone in danger or distress, whatever else was said', async () => {
    const { conversation } = await talk();
    conversation.show(FIRST.id);
    const grave = [
      'I want to kill myself tonight',
      'my friend took a whole bottle of pills',
      'can ketamine help with suicidal thoughts',
    ];
    for (const text of grave) {
      expect(assessSafety(text).level).not.to.equal('none');
      conversation.ask(text);
    }
    expect(turnsOf(conversation.state).map(({ question }) => question)).to.deep.equal([
      FIRST.question,
    ]);
  });

  it('is not asked of a dataset in another language', async () => {
    const spanish = { question: '¿Cuánto dura?', language: 'es', entryId: null };
    expect(shownIn((await talk([spanish])).conversation)).to.deep.equal([]);
  });

  it('is given anew when the entry has another question by now', async () => {
    const { conversation } = await talk([{ question: 'hello', language: 'en', entryId: FIRST.id }]);
    expect(shownIn(conversation)).to.deep.equal(['hello', 'smalltalk']);
  });
});

describe('what is stored', () => {
  const turns: readonly Turn[] = [{ question: 'Does it hurt?', language: 'en', entryId: null }];
  const stored = serialiseTurns(turns, place);

  it('is read for half an hour', () => {
    const after = (ms: number): readonly Turn[] =>
      parseTurns(stored, { source: SOURCE, nowMs: NOW_MS + ms });
    expect(after(0)).to.deep.equal(turns);
    expect(after(REMEMBERED_MS - 1)).to.deep.equal(turns);
    expect(after(REMEMBERED_MS)).to.deep.equal([]);
    expect(after(-1), 'from the future').to.deep.equal([]);
  });

  it('is for the widget with the same FAQ', () => {
    expect(parseTurns(stored, { source: '/other.json', nowMs: NOW_MS })).to.deep.equal([]);
  });

  it('is nothing when nothing was said', () => {
    expect(serialiseTurns([], place)).to.equal(null);
    expect(parseTurns(null, place)).to.deep.equal([]);
  });

  it('makes no trouble, whatever it is', () => {
    const shape = fc.record({
      version: fc.oneof(fc.constant(1), fc.anything()),
      at: fc.oneof(fc.constant(NOW_MS), fc.anything()),
      source: fc.oneof(fc.constant(SOURCE), fc.anything()),
      turns: fc.oneof(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ question: fc.anything(), language: fc.anything(), entryId: fc.anything() }),
            fc.record({ question: fc.string(), language: fc.string(), entryId: fc.anything() }),
          ),
          { maxLength: 50 },
        ),
        fc.anything(),
      ),
    });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      shape.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (found) => {
        const read = parseTurns(found, place);
        expect(read.length).to.be.at.most(30);
        for (const { question, language, entryId } of read) {
          expect(question).to.be.a('string').with.length.within(1, 2_000);
          expect(language).to.be.a('string');
          if (entryId !== null) expect(entryId).to.be.a('string');
        }
      }),
    );
  });
});
