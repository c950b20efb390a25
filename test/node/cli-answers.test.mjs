/** `clinic-faq ask`, `test` and `gaps`, as processes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clinicFaq, folderWith } from '../e2e/harness/command.mjs';
import { cliFaq, cliFaqWith } from '../fixtures/cli-faq.mjs';

function run(t, files, ...args) {
  return clinicFaq(args, { cwd: folderWith(t, { 'faq.json': cliFaq(), ...files }) });
}

test('ask shows the answer that a visitor would see, and why', (t) => {
  const { status, stdout } = run(t, {}, 'ask', 'faq.json', 'next dental hygene visit');
  assert.equal(status, 0);
  assert.match(stdout, /^Answer: How often should teeth be cleaned\?\nTwice a year\. You can:\n/);
  assert.match(stdout, /hygene → hygiene[,\n]/, 'the correction is shown');
  assert.match(stdout, /\d+ % {2}cleaning \(entry, score /);
});

const ASKED = [
  ['what does it cost', /^Hand-off: Cost\nThe article doesn't cover cost\./],
  ['purple monkey dishwasher', /^Hand-off: the article has no answer/],
  ['hello', /^Small talk: greeting/],
  [
    'I want to kill myself',
    /^Safety: the card for people in danger \(crisis\)\n\nWhy\nWords that tell of danger/,
  ],
];
for (const [question, expected] of ASKED) {
  test(`ask says what "${question}" leads to`, (t) => {
    assert.match(run(t, {}, 'ask', 'faq.json', question).stdout, expected);
  });
}

test('ask --json is for other programs, and a file that is broken is named', (t) => {
  const { stdout } = run(t, {}, 'ask', 'faq.json', 'cleanings', '--json');
  assert.deepEqual(JSON.parse(stdout).reply.entryIds, ['cleaning']);
  const broken = run(t, { 'faq.json': '{"entries": [}' }, 'ask', 'faq.json', 'x');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^clinic-faq: faq\.json:1:14 This is not JSON\./);
  const empty = run(t, { 'faq.json': '{}' }, 'ask', 'faq.json', 'x');
  assert.match(empty.stderr, /no entry that could be used\. Run "clinic-faq check faq\.json"\.\n$/);
});

test('the file’s own tests are met', (t) => {
  const { status, stdout } = run(t, {}, 'test', 'faq.json');
  assert.deepEqual([status, stdout], [0, '4 of 4 tests met\n']);
});

test('a test that is not met says what happens instead', (t) => {
  const faq = cliFaqWith(({ tests }) => {
    tests[0].expect = 'cleaning';
    tests[1].expect = 'handoff';
    tests[2].expect = 'safety';
  });
  const { status, stdout } = run(t, { 'faq.json': faq }, 'test', 'faq.json');
  assert.equal(status, 1);
  assert.ok(
    stdout.includes('"how long dos a crown last" should lead to cleaning, but leads to crown'),
  );
  assert.ok(
    stdout.includes('"purple monkey dishwasher" should lead to safety, but leads to handoff'),
  );
  // "handoff" is any hand-off, also by way of a topic
  assert.match(stdout, /2 of 4 tests met\n$/);
});

test('a file without tests says how to have some', (t) => {
  const { status, stdout } = run(t, { 'faq.json': { ...cliFaq(), tests: [] } }, 'test', 'faq.json');
  assert.equal(status, 0);
  assert.match(stdout, /The file has no tests\. Add some/);
});

test('--against tells which questions change their answer, and which only its text', (t) => {
  const old = cliFaqWith((faq) => {
    faq.entries[0].answer = 'Five years.';
    faq.handoffTopics = [];
    faq.tests = [];
  });
  const files = { 'old.json': old };
  const { status, stdout } = run(t, files, 'test', 'faq.json', '--against', 'old.json');
  assert.equal(status, 0, 'changes are no failures');
  assert.match(stdout, /changed "What does it cost\?": .+ → cost\n/);
  assert.match(stdout, /changed "how long dos a crown last": crown, with another text\n/);
  assert.ok(!stdout.includes('changed "cleanings a year"'));
  const same = run(t, { 'old.json': cliFaq() }, 'test', 'faq.json', '--against', 'old.json');
  assert.match(same.stdout, /No questions are answered differently\n$/);
});

test('drafts are tested only when asked for', (t) => {
  const faq = cliFaqWith(({ entries }) => void (entries[0].status = 'draft'));
  const files = { 'faq.json': faq };
  assert.equal(run(t, files, 'test', 'faq.json').status, 1);
  assert.equal(run(t, files, 'test', 'faq.json', '--drafts').status, 0);
});

const QUESTIONS = `puppy allowed in the building
What does it cost?

how long does a crown last
is my puppy allowed inside
do you have parking
could I bring my puppy
where is parking near you
price list
do you have parking
`;

test('gaps puts questions without an answer together, the largest group first', (t) => {
  const files = { 'q.txt': QUESTIONS };
  const { status, stdout } = run(t, files, 'gaps', 'q.txt', '--faq', 'faq.json', '--json');
  assert.equal(status, 0);
  const { asked, unanswered, gaps } = JSON.parse(stdout);
  assert.deepEqual([asked, unanswered], [9, 8], 'the crown has an answer, blank lines are none');
  const sizes = gaps.map(({ count }) => count);
  assert.deepEqual(
    sizes,
    [...sizes].sort((a, b) => b - a),
  );
  const groupOf = (text) => gaps.findIndex(({ wordings }) => wordings.some((w) => w.text === text));
  assert.equal(groupOf('do you have parking'), groupOf('where is parking near you'));
  assert.equal(groupOf('is my puppy allowed inside'), groupOf('could I bring my puppy'));
  assert.notEqual(groupOf('do you have parking'), groupOf('is my puppy allowed inside'));
  assert.equal(gaps[groupOf('price list')].topicId, 'cost');
  assert.equal(gaps[groupOf('price list')].count, 2);
  const text = run(t, files, 'gaps', 'q.txt', '--faq', 'faq.json').stdout;
  assert.match(text, /^3 × do you have parking\n {4}where is parking near you\n/m);
  assert.match(text, /8 of 9 questions got no answer\.\n$/);
});

test('questions may come through a pipe', () => {
  const { stdout } = clinicFaq(['gaps', '-', '--faq', 'faq-data/ketamine-bipolar.en.json'], {
    input: 'what is the price\n',
  });
  assert.match(stdout, /1 of 1 questions got no answer/);
});
