import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import dataset from '../../../faq-data/ketamine-bipolar.en.json';
import { checkFaq } from '../../../src/core/editing/check-faq.js';
import { withHistory } from '../../../src/core/editing/change-history.js';
import * as commands from '../../../src/core/editing/edit-commands.js';
import {
  endRun,
  openSession,
  perform,
  redo,
  resume,
  saved,
  textOf,
  undo,
  type Change,
  type EditSession,
} from '../../../src/core/editing/edit-session.js';
import { changesBetween } from '../../../src/core/editing/file-changes.js';
import { formatFaq } from '../../../src/core/editing/format-faq.js';
import { asJson, objectIn, type Json } from '../../../src/core/editing/json.js';

const NOTE = { what: 'edit', path: '' };

function opened(text: string): EditSession {
  const result = openSession(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.session;
}

/** Not in the form that tools write, with fields that nobody knows and values of wrong kinds. */
const ODD = `{"entries": [
	{ "own": [1, {"x": null}], "id": "a", "question": "A?", "phrasings": "none", "answer": "Yes." },
	{ "id": "b", "question": "B?", "phrasings": ["b one", 2], "answer": "No.", "related": ["a"], "source": 7 },
  3 ],
  "title": "Odd" , "tests": {"not": "a list"}, "handoffTopics": [{"id": "t", "changed": "long ago"}],
  "starters": ["a", "b"], "__proto__": {"x": 1}}`;

const FILES = [ODD, `${JSON.stringify(dataset, null, 2)}\n`, '\uFEFF{"entries":[]}', '[]', '1'];

const place = fc.record({
  list: fc.constantFrom<commands.ItemList>('entries', 'handoffTopics'),
  index: fc.nat(3),
});
const text = fc.oneof(fc.constantFrom('', 'a', 'b', 'cost', 'B?', 'b one'), fc.string());
const path = fc.oneof(
  fc
    .tuple(
      place,
      fc.constantFrom(['question'], ['answer'], ['source', 'section'], ['review', 'by']),
    )
    .map(([{ list, index }, names]) => [list, index, ...names]),
  fc.constantFrom(['title'], ['article', 'publisher'], ['tests', 0, 'ask'], ['__proto__', 'x']),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(path, text).map(([at, value]) => commands.setText(at, value)),
  fc
    .tuple(place, fc.constantFrom('phrasings', 'related'), fc.array(text, { maxLength: 3 }))
    .map(([{ list, index }, name, texts]) => commands.setTexts([list, index, name], texts)),
  fc.boolean().map((isOn) => commands.setFlag(['showDrafts'], isOn)),
  fc.tuple(text, text).map(([question, topic]) => commands.addEntry(question, topic)),
  fc.tuple(text, text).map(([question, title]) => commands.addTopic(question, title, ['x'])),
  fc.tuple(text, text).map(([ask, expected]) => commands.addTest(ask, expected)),
  place.map(commands.removeItem),
  fc.nat(2).map(commands.removeTest),
  fc.tuple(place, fc.nat(4)).map(([from, to]) => commands.moveItem(from, to)),
  fc.tuple(place, text).map(([at, id]) => commands.renameItem(at, id)),
  fc.tuple(place, text).map(([at, phrasing]) => commands.addPhrasing(at, phrasing)),
  fc.tuple(place, place, text).map(([from, to, t]) => commands.movePhrasing(from, to, t)),
  text.map((by): Change => withHistory({ entries: [] }, '2026-01-31', by)),
);

const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change, run: fc.constantFrom(null, 'one', 'other') }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 1, arbitrary: fc.constant('pause' as const) },
);

type Act = { readonly change: Change; readonly run: string | null } | 'undo' | 'redo' | 'pause';

function play(session: EditSession, acts: readonly Act[]): EditSession {
  return acts.reduce((now, one) => {
    if (one === 'undo') return undo(now);
    if (one === 'redo') return redo(now);
    if (one === 'pause') return endRun(now);
    return perform(now, one.change, NOTE, one.run);
  }, session);
}

const untilTheEnd = (
  step: (session: EditSession) => EditSession,
  from: EditSession,
): EditSession => {
  let now = from;
  for (let next = step(now); next !== now; next = step(now)) now = next;
  return now;
};

/** What a file says: a list with nothing in it says no more than none. */
function said(file: Json): string {
  const object = objectIn(file);
  if (object === null) return formatFaq(file);
  const isEmpty = (value: Json): boolean => Array.isArray(value) && value.length === 0;
  const fields = Object.entries(object).filter(([, value]) => !isEmpty(value));
  return formatFaq(Object.fromEntries(fields));
}

describe('an edit session', () => {
  it('can undo every sequence of edits to the byte, and redo it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(act, { maxLength: 25 }), (file, acts) => {
        const start = opened(file);
        const end = play(start, acts);
        const latest = untilTheEnd(redo, end);
        const back = untilTheEnd(undo, end);
        expect(textOf(back)).to.equal(file);
        expect(textOf(untilTheEnd(redo, back))).to.equal(textOf(latest));
        expect(textOf(untilTheEnd(undo, untilTheEnd(redo, back)))).to.equal(file);
      }),
      { numRuns: 300 },
    );
  });

  it('writes after any edits a file that reads back as the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(act, { maxLength: 15 }), (file, acts) => {
        const { file: value } = play(opened(file), acts);
        expect(changesBetween(value, asJson(JSON.parse(formatFaq(value))))).to.deep.equal([]);
      }),
    );
  });

  it('sees no change exactly when the file says the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(act, { maxLength: 6 }), (file, acts) => {
        const start = opened(file);
        const { file: value } = play(start, acts);
        const isSame = said(start.opened.file) === said(value);
        expect(changesBetween(start.opened.file, value).length === 0).to.equal(isSame);
      }),
    );
  });

  it('undoes a word that was typed at once, and what came after a pause by itself', () => {
    const type = (session: EditSession, typed: string): EditSession =>
      perform(session, commands.setText(['title'], typed), NOTE, 'title');
    const start = opened('{"title": ""}');
    const typed = type(endRun(type(type(start, 'a'), 'ab')), 'abc');
    expect(undo(typed).file).to.deep.equal({ title: 'ab' });
    expect(textOf(undo(undo(typed)))).to.equal('{"title": ""}');
  });

  it('keeps the way back when it is saved or goes on another day', () => {
    const start = opened('{"title": "a"}');
    const next = perform(start, commands.setText(['title'], 'b'), NOTE);
    const kept = saved(next);
    expect(kept.opened.text).to.equal('{\n  "title": "b"\n}\n');
    expect(undo(kept).file).to.deep.equal({ title: 'a' });
    const resumed = resume(opened('{"title": "a"}'), { title: 'c' }, NOTE);
    expect(textOf(undo(resumed))).to.equal('{"title": "a"}');
  });

  it('says where a file that is not JSON is broken, and what would be dropped', () => {
    const broken = openSession('{\n  "title": "a"\n  "entries": []\n}');
    expect(broken.ok || broken.problem.position.line).to.equal(3);
    const twice = openSession('{"title": "a", "title": "b"}');
    expect(twice.ok && twice.problems.map(({ code }) => code)).to.deep.equal(['duplicate-key']);
  });
});

describe('commands', () => {
  const file = asJson({
    starters: ['a', 'b'],
    entries: [
      { id: 'a', question: 'A?', related: ['b'] },
      { id: 'b', question: 'B?', related: ['a'], phrasings: ['one'] },
    ],
    tests: [{ ask: 'x', expect: 'a' }],
  });
  const first = { list: 'entries', index: 0 } as const;
  const second = { list: 'entries', index: 1 } as const;
  const json = (value: Json): unknown => JSON.parse(JSON.stringify(value));

  it('rename an id wherever it is pointed to', () => {
    expect(json(commands.renameItem(first, 'c')(file))).to.deep.equal({
      starters: ['c', 'b'],
      entries: [
        { id: 'c', question: 'A?', related: ['b'] },
        { id: 'b', question: 'B?', related: ['c'], phrasings: ['one'] },
      ],
      tests: [{ ask: 'x', expect: 'c' }],
    });
  });

  it('remove an entry with what points to it, and leave its test to fail', () => {
    expect(json(commands.removeItem(first)(file))).to.deep.equal({
      starters: ['b'],
      entries: [{ id: 'b', question: 'B?', related: [], phrasings: ['one'] }],
      tests: [{ ask: 'x', expect: 'a' }],
    });
  });

  it('move a phrasing to where visitors are led anyway', () => {
    const moved = commands.movePhrasing(second, first, 'one')(file);
    expect(
      changesBetween(file, moved).map(({ id, fields }) => [id, fields[0]?.after]),
    ).to.deep.equal([
      ['a', ['one']],
      ['b', []],
    ]);
  });

  it('give a new entry an id of its own, and the status of a draft', () => {
    const twice = commands.addEntry(
      '¿A quién ayuda?',
      'T',
    )(commands.addEntry('¿A quién ayuda?', 'T')(file));
    const ids = [...commands.idsIn(twice)];
    expect(ids).to.deep.equal(['a', 'b', 'a-quien-ayuda', 'a-quien-ayuda-2']);
  });
});

describe('the history of changes', () => {
  const before = asJson({
    entries: [
      { id: 'a', answer: 'x' },
      { id: 'b', answer: 'y' },
    ],
  });

  it('says with each changed entry who changed what, one line a day', () => {
    const morning = commands.setText(['entries', 0, 'answer'], 'z')(before);
    const noon = withHistory(before, '2026-03-01', 'Ana')(morning);
    const evening = withHistory(
      noon,
      '2026-03-01',
      'Ana',
    )(commands.setText(['entries', 0, 'question'], 'Q?')(noon));
    expect(evening).to.deep.equal({
      entries: [
        {
          id: 'a',
          answer: 'z',
          question: 'Q?',
          changed: [{ on: '2026-03-01', by: 'Ana', fields: ['answer', 'question'] }],
        },
        { id: 'b', answer: 'y' },
      ],
    });
  });

  it('tells when a text was changed after its review', () => {
    const reviewed = asJson({
      language: 'en',
      title: 'T',
      entries: [
        {
          ...{ id: 'a', topic: 'T', question: 'A?', answer: 'Yes.', source: { quotes: ['Yes.'] } },
          review: { by: 'A nurse', on: '2026-03-01' },
        },
      ],
    });
    const codes = (file: Json): string[] => checkFaq(file, '2026-04-01').map(({ code }) => code);
    const changed = (name: string, day: string): Json =>
      withHistory(reviewed, day, '')(commands.setText(['entries', 0, name], 'Other')(reviewed));
    expect(codes(reviewed)).to.deep.equal([]);
    expect(codes(changed('answer', '2026-03-02'))).to.deep.equal(['changed-since-review']);
    expect(codes(changed('answer', '2026-03-01'))).to.deep.equal([]);
    expect(codes(changed('topic', '2026-03-02'))).to.deep.equal([]);
  });
});
