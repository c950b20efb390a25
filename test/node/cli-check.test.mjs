/** `clinic-faq check`, as a process on files of the tests' own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clinicFaq, folderWith } from '../e2e/harness/command.mjs';
import { cliFaq, cliFaqWith } from '../fixtures/cli-faq.mjs';

/** A review that no clock makes overdue while this project lives. */
const LATER = '2999-01-01';
const fresh = (change = () => {}) =>
  cliFaqWith((faq) => {
    for (const { review } of faq.entries) review.due = LATER;
    change(faq);
  });

function check(t, content, ...options) {
  const cwd = folderWith(t, { 'faq.json': content });
  return clinicFaq(['check', 'faq.json', ...options], { cwd });
}

const findings = (t, content) => JSON.parse(check(t, content, '--format', 'json').stdout);

test('a good file has no problems', (t) => {
  const { status, stdout, stderr } = check(t, fresh());
  assert.deepEqual([status, stdout, stderr], [0, 'no problems, no notes in 1 file\n', '']);
});

const entry = (faq) => faq.entries[0];
const CASES = [
  [
    'duplicate-id',
    '/handoffTopics/0/id',
    (faq) => void Object.assign(faq.handoffTopics[0], { id: 'crown' }, (faq.tests = [])),
  ],
  [
    'duplicate-question',
    '/handoffTopics/0/phrasings/0',
    (faq) => void (faq.handoffTopics[0].phrasings[0] = 'cleanings a year'),
  ],
  ['unknown-id', '/entries/0/related', (faq) => void (entry(faq).related = ['nothing'])],
  ['unknown-id', '/tests/0/expect', (faq) => void (faq.tests[0].expect = 'nothing')],
  [
    'unsafe-link',
    '/entries/0/answer',
    (faq) => void (entry(faq).answer = 'A crown may [last](javascript:alert) ten years.'),
  ],
  [
    'too-many-words',
    '/entries/0/answer',
    (faq) => void (entry(faq).answer = 'A crown may last. '.repeat(16)),
  ],
  [
    'hard-to-read',
    '/entries/0/answer',
    (faq) =>
      void (entry(faq).answer =
        'Prosthodontic rehabilitation necessitates comprehensive multidisciplinary evaluation preceding irreversible interventions.'),
  ],
  [
    'benefit-without-caveat',
    '/entries/0/answer',
    (faq) => void (entry(faq).answer = 'A crown relieves pain.'),
  ],
  ['claim', '/entries/0/answer', (faq) => void (entry(faq).answer = 'A crown is a cure.')],
  ['claim', '/entries/0/answer', (faq) => void (entry(faq).answer = 'Ten years are guaranteed.')],
  [
    'claim',
    '/entries/0/answer',
    (faq) => void (entry(faq).answer = 'It is FDA-approved for teeth.'),
  ],
  [
    'claim',
    '/handoffTopics/0/message',
    (faq) => void (faq.handoffTopics[0].message = 'This page is HIPAA compliant.'),
  ],
  ['missing', '/entries/0/source', (faq) => void (delete entry(faq).source, (faq.tests = []))],
  [
    'review-overdue',
    '/entries/0/review',
    (faq) => void (entry(faq).review = { by: 'A', on: '2020-02-29' }),
  ],
  [
    'review-overdue',
    '/entries/0/review',
    (faq) => void (entry(faq).review = { by: 'A', on: '2020-01-31', due: '2020-06-30' }),
  ],
  ['review-date', '/entries/0/review/on', (faq) => void (entry(faq).review.on = '31.1.2026')],
  ['review-date', '/entries/0/review/on', (faq) => void (entry(faq).review.on = '2026-02-30')],
  ['review-date', '/entries/0/review/on', (faq) => void (entry(faq).review.on = '2998-01-01')],
  ['review-date', '/entries/0/review/due', (faq) => void (entry(faq).review.due = 'soon')],
];

for (const [code, path, change] of CASES) {
  test(`${code} is found at ${path}: ${change.toString().slice(14, 70)}`, (t) => {
    const content = fresh(change);
    const found = findings(t, content).filter(({ level }) => level === 'problem');
    assert.deepEqual(
      found.map((finding) => [finding.code, finding.path]),
      [[code, path]],
    );
    assert.match(found[0].message, /^["“\w].{20,}[.]$/, 'a whole sentence');
    assert.equal(check(t, content).status, 1);
  });
}

const HARMLESS = {
  'a denied claim': (faq) =>
    void (entry(faq).answer = 'A crown is not a cure. No one can guarantee it.'),
  'a topic about a cure': (faq) =>
    void (faq.handoffTopics[0].message = "The article doesn't cover types, tests or a cure."),
  'a benefit with a caveat': (faq) =>
    void Object.assign(entry(faq), { answer: 'A crown relieves pain.', caveat: 'It may not.' }),
  'a caveat that was decided against': (faq) =>
    void Object.assign(entry(faq), { answer: 'Is it effective? Ask us.', caveat: '' }),
  'what a retired entry says': (faq) =>
    void Object.assign(faq.entries[1], { status: 'retired', answer: 'It is a cure.' }),
  'a visitor who asks for a cure': (faq) =>
    void entry(faq).phrasings.push('can a crown cure caries'),
};
for (const [name, change] of Object.entries(HARMLESS)) {
  test(`no problem: ${name}`, (t) => {
    const content = fresh(change);
    assert.deepEqual(
      findings(t, content).filter(({ level }) => level === 'problem'),
      [],
    );
  });
}

test('drafts and answers that nobody reviewed are notes; --strict makes problems of them', (t) => {
  const content = fresh((faq) => {
    faq.entries[0].status = 'draft';
    delete faq.entries[1].review;
  });
  const { status, stdout } = check(t, content);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /note 1 entry \("crown"\) .*\[draft\]/);
  assert.match(stdout, /note 1 entry \("cleaning"\) .*\[not-reviewed\]/);
  assert.equal(check(t, content, '--strict').status, 1);
});

/** Each has a way of asking that belongs to the other. */
const quarrel = (faq) => {
  const [crown, cleaning] = faq.entries;
  crown.phrasings = [
    'when do crowns wear out',
    'years until my crown breaks',
    'how often cleaned teeth',
  ];
  cleaning.phrasings = [
    'teeth cleaned how often',
    'cleanings a year',
    'how long will my crown last',
  ];
};

test('two entries that win each other’s questions are a conflict, and --fast does not look', (t) => {
  const found = findings(t, fresh(quarrel));
  const conflict = found.find(({ code }) => code === 'conflict');
  assert.ok(conflict, JSON.stringify(found));
  for (const part of [
    '"cleaning" and "crown"',
    '"how often cleaned teeth"',
    '"how long will my crown last"',
  ])
    assert.ok(conflict.message.includes(part), conflict.message);
  const { stdout } = check(t, fresh(quarrel), '--fast');
  assert.ok(!stdout.includes('[conflict]'), stdout);
});

test('the place is the line and column of the text', (t) => {
  const content = JSON.stringify(
    fresh((faq) => void (faq.entries[1].answer = 'It is a cure.')),
    null,
    2,
  );
  const { stdout } = check(t, content);
  const [, line, column] = /^faq\.json:(\d+):(\d+) problem/.exec(stdout);
  const text = content.split('\n')[line - 1];
  assert.equal(text.slice(column - 1), '"It is a cure.",');
});

test('problems are named to GitHub as annotations', (t) => {
  const content = fresh((faq) => void (faq.entries[0].answer = 'It is 100% safe.'));
  const { status, stdout } = check(t, content, '--format', 'github');
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^::error file=faq\.json,line=\d+,col=\d+,title=claim::Says "100%25 safe": .*\n$/,
  );
});

const BROKEN = {
  'a comma is missing': [
    '{"a": 1 "b": 2}',
    'faq.json:1:9 problem This is not JSON. A comma is missing',
  ],
  'a comma too many': ['{\n  "a": 1,\n}', 'faq.json:3:1 problem This is not JSON.'],
  'levels by the thousand': ['['.repeat(50_000), 'faq.json:1:1 problem This is no FAQ: lists'],
  'nothing in it': ['', 'faq.json:1:1 problem This is not JSON.'],
  'a comment': ['{} // x', 'faq.json:1:4 problem This is not JSON. JSON has no comments.'],
  'a name twice': [
    '{\r\n"title": "a",\r\n"title": "b"}',
    'faq.json:3:1 problem "title" stands twice here',
  ],
};
for (const [name, [content, start]] of Object.entries(BROKEN)) {
  test(`a broken file is told where: ${name}`, (t) => {
    const { status, stdout } = check(t, content);
    assert.equal(status, 1);
    assert.ok(stdout.includes(start), stdout);
  });
}

test('several files are checked, and one bad one is enough', (t) => {
  const cwd = folderWith(t, { 'a.json': fresh(), 'b.json': '[]' });
  const { status, stdout } = clinicFaq(['check', 'a.json', 'b.json'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /^b\.json:1:1 problem Should be an object, but is a list\./);
  assert.match(stdout, /in 2 files\n$/);
});

test('the datasets have no problem but ways of asking that lead elsewhere', () => {
  for (const language of ['en', 'es']) {
    const file = `faq-data/ketamine-bipolar.${language}.json`;
    const found = JSON.parse(clinicFaq(['check', '--fast', '--format', 'json', file]).stdout);
    assert.deepEqual(
      found.filter(({ level }) => level === 'problem'),
      [],
    );
  }
});

test('mistakes of the caller: a sentence, status 2, no stack trace', (t) => {
  const cwd = folderWith(t, { 'latin.json': cliFaq(), 'x.json': cliFaq() });
  const CALLS = [
    [['check'], 'Name at least one FAQ file'],
    [['check', 'none.json'], 'none.json: there is no such file'],
    [['check', '.'], 'that is a folder'],
    [['check', '--format', 'xml', 'x.json'], '--format is one of text, json, github'],
    [['check', '--colour', 'x.json'], "Unknown option '--colour'"],
    [['chekc'], 'There is no command "chekc"'],
    [['ask', 'x.json'], 'Name a FAQ file and a question'],
    [['test'], 'Name one FAQ file'],
    [['import', 'x.csv'], 'Name the table and the FAQ file'],
    [['gaps', 'x.txt'], 'Name the questions and the FAQ file'],
    [['render', 'x.json', '--contact', 'javascript:alert(1)'], 'is no http or https address'],
    [['render', 'x.json', '--heading', '1'], '--heading is a number from 2 to 6'],
  ];
  for (const [args, message] of CALLS) {
    const { status, stdout, stderr } = clinicFaq(args, { cwd });
    assert.equal(status, 2, `${args.join(' ')}: ${stderr}`);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith('clinic-faq: ') && stderr.includes(message), stderr);
    assert.ok(!/\n\s+at /.test(stderr), stderr);
  }
});

test('help for each command; nothing is coloured outside a terminal', () => {
  const { status, stdout } = clinicFaq(['--help']);
  assert.equal(status, 0);
  const names = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  assert.ok(names.length >= 7);
  for (const name of names) {
    const help = clinicFaq([name, '--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, new RegExp(`Usage: clinic-faq ${name} `));
    assert.ok(!help.stdout.includes('\u001b'));
    assert.equal(clinicFaq(['help', name]).stdout, help.stdout);
  }
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  assert.equal(clinicFaq(['--version']).stdout, `${version}\n`);
  assert.equal(clinicFaq([]).status, 2);
});
