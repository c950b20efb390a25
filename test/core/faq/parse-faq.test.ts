import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import dataset from '../../../faq-data/ketamine-bipolar.en.json';
import { createResponder } from '../../../src/core/conversation/responder.js';
import type { Faq } from '../../../src/core/faq/faq.js';
import { parseFaq } from '../../../src/core/faq/parse-faq.js';
import { FAQ_CASES, goodFaq } from '../../fixtures/faq-cases.mjs';
import { changes, mutate } from '../../fixtures/mutate-json.mjs';

function parsed(json: unknown): Faq {
  const { faq, problems } = parseFaq(json);
  if (!faq) throw new Error(`No FAQ came out: ${JSON.stringify(problems)}`);
  return faq;
}

/** Fails when anything in the FAQ points to what isn't there, or breaks the types' promises. */
function expectSound(faq: Faq): void {
  const ids = faq.entries.map(({ id }) => id);
  const allIds = [...ids, ...faq.handoffTopics.map(({ id }) => id)];
  expect(faq.entries, 'entries').not.to.be.empty;
  expect(new Set(allIds).size, 'ids are unique').to.equal(allIds.length);
  expect(ids, 'starters are entries').to.include.members([...faq.starters]);
  for (const entry of faq.entries) {
    expect(ids, `related of ${entry.id} are entries`).to.include.members([...entry.related]);
    expect(entry.related, `${entry.id} is not related to itself`).not.to.include(entry.id);
    expect(entry.question.trim(), `question of ${entry.id}`).not.to.equal('');
    expect(entry.answer.trim(), `answer of ${entry.id}`).not.to.equal('');
    expect(entry.source.quotes, `quotes of ${entry.id}`).not.to.be.empty;
    expect(entry.caveat, `caveat of ${entry.id}`).not.to.equal('');
  }
  for (const group of faq.synonyms) expect(group.length, 'words in a group').to.be.above(1);
}

describe('parseFaq', () => {
  describe('reports', () => {
    for (const { name, faq, problems } of FAQ_CASES) {
      it(`${problems.length === 0 ? 'nothing' : problems.map(({ code }) => code).join(', ')}: ${name}`, () => {
        const found = parseFaq(faq).problems;
        expect(found.map(({ code, path }) => ({ code, path }))).to.deep.equal(problems);
        for (const { message } of found) expect(message).to.match(/^\S.+[.]$/s);
      });
    }

    it('a message that says what is there and what should be', () => {
      const messages = parseFaq({
        ...goodFaq(),
        title: ['x'],
        language: true,
        greeting: {},
      }).problems;
      expect(messages.map(({ message }) => message)).to.deep.equal([
        'Should be a text, but is true or false.',
        'Should be a text, but is a list.',
        'Should be a text, but is an object.',
      ]);
    });
  });

  describe('keeps', () => {
    it('every field of a good file', () => {
      const faq = parsed(goodFaq());
      expect(faq.language).to.equal('en');
      expect(faq.title).to.equal('Teeth');
      expect(faq.article).to.deep.equal({
        title: 'All about teeth',
        publisher: 'A dentist',
        language: 'es',
      });
      expect(faq.greeting).to.equal('Hello.');
      expect(faq.disclaimer).to.equal('Not medical advice.');
      expect(faq.starters).to.deep.equal(['whitening', 'cleaning']);
      expect(faq.synonyms).to.deep.equal([
        ['tooth', 'teeth', 'molar'],
        ['root canal', 'canal work'],
      ]);
      expect(faq.entries).to.deep.equal([
        goodFaq().entries[0],
        {
          ...goodFaq().entries[1],
          caveat: null,
          status: 'published',
          source: {
            section: '',
            quotes: ['Have them cleaned twice a year.', 'More often is fine.'],
            translations: [],
          },
        },
      ]);
      expect(faq.handoffTopics).to.deep.equal(goodFaq().handoffTopics);
    });

    it('the good entries when others are broken, in their order', () => {
      const good = goodFaq();
      const faq = parsed({
        ...good,
        entries: [
          null,
          { id: 'half' },
          ...good.entries,
          'text',
          { ...good.entries[0], id: 'third' },
        ],
      });
      expect(faq.entries.map(({ id }) => id)).to.deep.equal(['whitening', 'cleaning', 'third']);
      expect(faq.starters).to.deep.equal(['whitening', 'cleaning']);
    });

    it('no retired entry, and nothing that leads to it', () => {
      const good = goodFaq();
      const [first = {}, second = {}] = good.entries;
      const { faq, problems } = parseFaq({
        ...good,
        entries: [{ ...first, status: 'retired' }, second],
      });
      expect(problems).to.deep.equal([]);
      expect(faq?.entries.map(({ id }) => id)).to.deep.equal(['cleaning']);
      expect(faq?.starters).to.deep.equal(['cleaning']);
      expect(faq?.entries[0]?.related).to.deep.equal([]);
    });

    it('drafts only where the file wants them shown', () => {
      const good = goodFaq();
      expect(parsed(good).entries.map(({ status }) => status)).to.deep.equal([
        'draft',
        'published',
      ]);
      expect(parsed(good).handoffTopics.map(({ status }) => status)).to.deep.equal(['draft']);
      const { faq } = parseFaq({ ...good, showDrafts: false });
      expect(faq?.entries.map(({ id }) => id)).to.deep.equal(['cleaning']);
      expect(faq?.handoffTopics).to.deep.equal([]);
    });

    it('topics as published that say nothing else, and no retired one', () => {
      const good = goodFaq();
      const [{ status, ...topic } = { status: '' }] = good.handoffTopics;
      expect(status).to.equal('draft');
      const faq = parsed({
        ...good,
        handoffTopics: [topic, { ...topic, id: 'other', status: 'retired' }],
      });
      expect(faq.handoffTopics.map((shown) => [shown.id, shown.status])).to.deep.equal([
        ['cost', 'published'],
      ]);
    });

    it('no entry whose status is misspelt', () => {
      const good = goodFaq();
      const [first = {}, second = {}] = good.entries;
      const { faq } = parseFaq({ ...good, entries: [{ ...first, status: 'retierd' }, second] });
      expect(faq?.entries.map(({ id }) => id)).to.deep.equal(['cleaning']);
    });

    it('the first of two entries with one id', () => {
      const good = goodFaq();
      const faq = parsed({
        ...good,
        entries: [...good.entries, { ...good.entries[0], question: 'Another?' }],
      });
      expect(faq.entries.map(({ question }) => question)).to.deep.equal([
        'Does whitening last?',
        'How often should teeth be cleaned?',
      ]);
    });

    it('the id free when the first entry that has it cannot be used', () => {
      const good = goodFaq();
      const faq = parsed({ ...good, entries: [{ id: 'whitening' }, ...good.entries] });
      expect(faq.entries.map(({ id }) => id)).to.deep.equal(['whitening', 'cleaning']);
    });

    it('an entry whose optional parts are broken, without these', () => {
      const good = goodFaq();
      const broken = {
        caveat: 1,
        related: 'x',
        review: [],
        phrasings: [2, 'fine', ''],
        topic: null,
      };
      const [entry] = parsed({ ...good, entries: [{ ...good.entries[0], ...broken }] }).entries;
      expect(entry).to.include({ id: 'whitening', topic: '', caveat: null });
      expect(entry?.related).to.deep.equal([]);
      expect(entry?.phrasings).to.deep.equal(['fine']);
      expect(entry?.review).to.deep.equal({ by: '', on: '', due: '' });
    });

    it('the first of a list that is too long', () => {
      const good = goodFaq();
      const phrasings = Array.from({ length: 250 }, (_, index) => `way ${index}`);
      const [entry] = parsed({ ...good, entries: [{ ...good.entries[0], phrasings }] }).entries;
      expect(entry?.phrasings).to.deep.equal(phrasings.slice(0, 200));
    });

    it('texts without the spaces around them', () => {
      const good = goodFaq();
      const entry = { ...good.entries[0], id: ' whitening\n', question: '\tReally? ' };
      const faq = parsed({ ...good, entries: [entry], starters: ['whitening '] });
      expect(faq.entries[0]).to.include({ id: 'whitening', question: 'Really?' });
      expect(faq.starters).to.deep.equal(['whitening']);
    });

    it('only references that lead somewhere, each once', () => {
      const good = goodFaq();
      const faq = parsed({
        ...good,
        starters: ['cleaning', 'cleaning', 'gone', 'cost'],
        entries: [
          { ...good.entries[0], related: ['whitening', 'cleaning', 'gone', 'cleaning', 'cost'] },
          good.entries[1],
        ],
      });
      expect(faq.starters).to.deep.equal(['cleaning']);
      expect(faq.entries[0]?.related).to.deep.equal(['cleaning']);
    });
  });

  describe('with keys that have a meaning in JavaScript', () => {
    const hostile = `{
      "__proto__": { "title": "polluted", "polluted": true },
      "constructor": { "prototype": { "polluted": true } },
      "language": "en",
      "entries": [{
        "id": "one", "topic": "t", "question": "q", "answer": "a",
        "source": { "quotes": ["s"], "__proto__": { "section": "polluted" } },
        "__proto__": { "caveat": "polluted" }
      }],
      "synonyms": { "__proto__": ["proto"], "toString": ["text"] }
    }`;

    it('reads them as plain keys', () => {
      const faq = parsed(JSON.parse(hostile));
      expect(faq.title).to.equal('');
      expect(faq.entries[0]?.caveat).to.equal(null);
      expect(faq.entries[0]?.source.section).to.equal('');
      expect(faq.synonyms).to.deep.equal([
        ['__proto__', 'proto'],
        ['toString', 'text'],
      ]);
    });

    it('changes no prototype', () => {
      const faq = parsed(JSON.parse(hostile));
      createResponder(faq).reply('__proto__ constructor toString');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(Object.getPrototypeOf(faq)).to.equal(Object.prototype);
      expect(Object.getPrototypeOf(faq.entries[0])).to.equal(Object.prototype);
    });

    it('takes nothing from a prototype', () => {
      const inherited: unknown = Object.create(goodFaq());
      expect(parseFaq(inherited).faq).to.equal(null);
    });
  });

  describe('with what is not JSON', () => {
    const fail = (): never => {
      throw new Error('hands off');
    };
    const good = goodFaq();
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const cyclic: Record<string, unknown> = { ...good };
    cyclic['article'] = cyclic;
    const unreadable: [name: string, value: unknown][] = [
      [
        'a getter that throws',
        Object.defineProperty({}, 'entries', { get: fail, enumerable: true }),
      ],
      [
        'a getter deep down',
        {
          ...good,
          entries: [
            {
              ...good.entries[0],
              source: {
                get quotes() {
                  return fail();
                },
              },
            },
          ],
        },
      ],
      ['a proxy that throws', new Proxy({}, { ownKeys: fail })],
      ['a proxy that throws on reading', new Proxy({ ...good }, { get: fail })],
      ['a proxy for a list', { ...good, entries: new Proxy([], { get: fail }) }],
      ['a revoked proxy', revoked.proxy],
      ['a revoked proxy inside', { ...good, starters: revoked.proxy }],
    ];
    for (const [name, value] of unreadable) {
      it(`says that it can't be read: ${name}`, () => {
        const { faq, problems } = parseFaq(value);
        expect(faq).to.equal(null);
        expect(problems.at(-1)).to.include({ code: 'unreadable', path: '' });
      });
    }

    const odd: [name: string, value: unknown][] = [
      ['undefined', undefined],
      ['a symbol', Symbol('faq')],
      ['a big integer', 10n],
      ['a function', fail],
      ['a date', new Date(0)],
      ['a map', new Map(Object.entries(good))],
      ['text objects', { ...good, title: Object('title') as unknown }],
      ['a list with holes', { ...good, starters: Array(3) }],
      ['itself inside', cyclic],
      ['no prototype', Object.assign(Object.create(null) as object, good)],
    ];
    for (const [name, value] of odd) {
      it(`does not throw: ${name}`, () => {
        const { faq } = parseFaq(value);
        if (faq) expectSound(faq);
      });
    }
  });

  describe('properties', () => {
    it('never throws, whatever comes in', () => {
      const anything = fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withBoxedValues: true,
        withTypedArray: true,
      });
      fc.assert(
        fc.property(anything, (value) => {
          const { faq, problems } = parseFaq(value);
          if (faq) expectSound(faq);
          else expect(problems).not.to.be.empty;
        }),
        { numRuns: 500 },
      );
    }).timeout(60_000);

    it('makes a sound FAQ of a file broken at random, or none', () => {
      fc.assert(
        fc.property(changes(10), (list) => {
          const { faq, problems } = parseFaq(mutate(goodFaq(), list));
          if (faq) expectSound(faq);
          else expect(problems).not.to.be.empty;
        }),
        { numRuns: 1000 },
      );
    }).timeout(60_000);

    it('makes of the dataset, broken at random, a FAQ that can be asked', () => {
      const windows = fc.record({ entry: fc.nat(40), topic: fc.nat(40), list: changes(8) });
      fc.assert(
        fc.property(windows, fc.string({ unit: 'binary' }), ({ entry, topic, list }, text) => {
          const part = {
            ...dataset,
            entries: dataset.entries.slice(entry, entry + 4),
            handoffTopics: dataset.handoffTopics.slice(topic, topic + 3),
          };
          const { faq } = parseFaq(mutate(part, list));
          if (!faq) return;
          expectSound(faq);
          const responder = createResponder(faq);
          for (const question of [text, 'how does ketamine work?', 'price'])
            responder.reply(question);
        }),
        { numRuns: 100 },
      );
    }).timeout(60_000);

    it('takes the whole dataset, broken at random, without throwing', () => {
      fc.assert(
        fc.property(changes(20), (list) => {
          const { faq } = parseFaq(mutate(dataset, list));
          if (!faq) return;
          expectSound(faq);
          createResponder(faq).reply('how long does it last?');
        }),
        { numRuns: 8 },
      );
    }).timeout(60_000);
  });
});
