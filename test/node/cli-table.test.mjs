/** A FAQ file as a table and back: `clinic-faq export` and `import`, as processes. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { clinicFaq, folderWith, ROOT } from '../e2e/harness/command.mjs';
import { cliFaq, cliFaqWith } from '../fixtures/cli-faq.mjs';

const MARK = '\uFEFF';
const textOf = (cwd, name = 'faq.json') => readFileSync(join(cwd, name), 'utf8');
const jsonOf = (cwd) => JSON.parse(textOf(cwd));

function exported(cwd) {
  const { status, stdout, stderr } = clinicFaq(['export', 'faq.json'], { cwd });
  assert.deepEqual([status, stderr], [0, '']);
  return stdout;
}

/** Exports, lets an editor work on the rows, and imports. */
function edit(cwd, change, { separator = ',', newline = '\r\n', options = [] } = {}) {
  const rows = parse(exported(cwd), { bom: true, columns: true });
  const edited = change(rows) ?? rows;
  const names = Object.keys(edited[0]);
  const quoted = (text) => `"${(text ?? '').replaceAll('"', '""').replaceAll('\n', newline)}"`;
  const lines = [names, ...edited.map((row) => names.map((name) => row[name]))];
  const csv = lines.map((line) => line.map(quoted).join(separator)).join(newline);
  writeFileSync(join(cwd, 'table.csv'), csv);
  return clinicFaq(['import', 'table.csv', 'faq.json', ...options], { cwd });
}

for (const file of ['ketamine-bipolar.en.json', 'ketamine-bipolar.es.json']) {
  test(`import after export changes nothing, to the byte: ${file}`, (t) => {
    const content = readFileSync(join(ROOT, 'faq-data', file), 'utf8');
    const cwd = folderWith(t, { 'faq.json': content });
    writeFileSync(join(cwd, 'table.csv'), exported(cwd));
    const { status, stdout } = clinicFaq(['import', 'table.csv', 'faq.json'], { cwd });
    assert.deepEqual([status, stdout], [0, 'Nothing changes.\n']);
    assert.equal(textOf(cwd), content);
  });
}

/** Whatever may stand in a cell: separators, quotes, formulas, line breaks, other scripts. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\t', ' ', "'", '=', '-', '+', '@', 'a', 'é'), {
      maxLength: 12,
    })
    .map((all) => all.join('')),
);
const field = (value) => fc.option(value, { nil: undefined });
const anyEntry = fc.record(
  {
    topic: cell,
    question: cell,
    phrasings: fc.array(cell, { maxLength: 3 }),
    answer: cell,
    caveat: cell,
    status: field(cell),
    source: fc.record(
      { section: cell, quotes: fc.array(cell, { maxLength: 2 }), other: cell },
      { requiredKeys: [] },
    ),
    review: fc.record({ by: cell, on: cell }, { requiredKeys: [] }),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const anyFaq = fc.array(anyEntry, { minLength: 1, maxLength: 4 }).map((entries) => ({
  title: 'Any',
  entries: entries.map((entry, i) => ({ id: `entry-${i}`, ...entry })),
}));

test('import after export changes nothing, whatever stands in the file', (t) => {
  const cwd = folderWith(t, {});
  fc.assert(
    fc.property(anyFaq, (faq) => {
      const content = JSON.stringify(faq);
      writeFileSync(join(cwd, 'faq.json'), content);
      writeFileSync(join(cwd, 'table.csv'), exported(cwd));
      const { status, stdout } = clinicFaq(['import', 'table.csv', 'faq.json'], { cwd });
      assert.deepEqual([status, stdout], [0, 'Nothing changes.\n']);
      assert.equal(textOf(cwd), content);
    }),
    { numRuns: 40 },
  );
});

test('a table brings another file to the same texts', (t) => {
  const words = fc.stringMatching(/^[-=+@'"a-zé,;][-=+@'"a-zé,; ]{0,20}[a-z"]$/);
  const texts = fc.record({
    topic: words,
    question: words,
    phrasings: fc.array(words, { maxLength: 3 }),
    answer: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    caveat: words,
  });
  const cwd = folderWith(t, {});
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const fileOf = (entry) => JSON.stringify({ entries: [{ id: 'x', ...entry }] });
      writeFileSync(join(cwd, 'faq.json'), fileOf(after));
      writeFileSync(join(cwd, 'table.csv'), exported(cwd));
      writeFileSync(join(cwd, 'faq.json'), fileOf(before));
      const { status, stderr } = clinicFaq(['import', 'table.csv', 'faq.json'], { cwd });
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(jsonOf(cwd), JSON.parse(fileOf(after)));
    }),
    { numRuns: 40 },
  );
});

for (const [name, layout] of Object.entries({
  'commas and Windows line ends': {},
  'semicolons, as Excel in Europe': { separator: ';' },
  'tabs and Unix line ends': { separator: '\t', newline: '\n' },
})) {
  test(`an edited cell changes its field and nothing else: ${name}`, (t) => {
    const cwd = folderWith(t, { 'faq.json': cliFaq() });
    const { status, stdout, stderr } = edit(
      cwd,
      ([crown, cleaning]) => {
        crown.phrasings += '\nare crowns for ever\n';
        cleaning.answer = '- "twice"; a year\n- or more';
      },
      layout,
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'Changed: crown (phrasings)\nChanged: cleaning (answer)\n');
    const expected = cliFaqWith(({ entries: [crown, cleaning] }) => {
      crown.phrasings.push('are crowns for ever');
      cleaning.answer = '- "twice"; a year\n- or more';
    });
    assert.equal(textOf(cwd), `${JSON.stringify(expected, null, 2)}\n`);
  });
}

test('a new row is a new entry, a missing row stays, columns may lack', (t) => {
  const cwd = folderWith(t, { 'faq.json': cliFaq() });
  const { stdout } = edit(cwd, ([crown]) =>
    [
      { id: 'crown', question: crown.question },
      { id: 'bridge', question: 'What is a bridge?', kind: 'entry' },
    ].map(({ id, question, kind = '' }) => ({ question, id, kind })),
  );
  assert.match(
    stdout,
    /^New entry: bridge\nNot in the table, and left as they are: cleaning, cost\n$/,
  );
  const { entries } = jsonOf(cwd);
  assert.deepEqual(entries.slice(0, 2), cliFaq().entries);
  assert.deepEqual(entries[2], { id: 'bridge', question: 'What is a bridge?' });
});

test('--dry-run writes nothing', (t) => {
  const cwd = folderWith(t, { 'faq.json': cliFaq() });
  const before = textOf(cwd);
  const { stdout } = edit(cwd, ([crown]) => void (crown.topic = 'New'), { options: ['--dry-run'] });
  assert.match(stdout, /^Changed: crown \(topic\)\nNothing was written/);
  assert.equal(textOf(cwd), before);
});

const REFUSED = {
  'a row without an id': [
    ([crown]) => void (crown.id = ''),
    /table\.csv, row 2: The row has no id/,
  ],
  'an id twice': [
    (rows) => void (rows[1].id = 'crown'),
    /row 3: The id "crown" stands in row 2 too/,
  ],
  'an unknown kind': [(rows) => void (rows[2].kind = 'thing'), /row 4: "thing" is no kind/],
  'no column of ids': [
    (rows) => rows.map(({ topic }) => ({ topic })),
    /row 1: The first row must name/,
  ],
};
for (const [name, [change, message]] of Object.entries(REFUSED)) {
  test(`what can't be taken over is said, and nothing is written: ${name}`, (t) => {
    const cwd = folderWith(t, { 'faq.json': cliFaq() });
    const before = textOf(cwd);
    const { status, stderr } = edit(cwd, change);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.match(stderr, /Nothing was written\.\n$/);
    assert.equal(textOf(cwd), before);
  });
}

test('a table that is no CSV, or not in UTF-8, is refused', (t) => {
  const cwd = folderWith(t, { 'faq.json': cliFaq(), 'open.csv': 'id,topic\ncrown,"open' });
  const open = clinicFaq(['import', 'open.csv', 'faq.json'], { cwd });
  assert.equal(open.status, 1);
  assert.match(open.stderr, /^clinic-faq: open\.csv.*this is not CSV/);
  writeFileSync(join(cwd, 'latin.csv'), Buffer.from('id,topic\ncrown,caf\xe9\n', 'latin1'));
  const latin = clinicFaq(['import', 'latin.csv', 'faq.json'], { cwd });
  assert.equal(latin.status, 2);
  assert.match(latin.stderr, /not text in UTF-8\. Save it as "UTF-8"/);
});

test('no cell is a formula, and every letter survives Excel', (t) => {
  const faq = cliFaqWith(({ entries }) => void (entries[0].answer = '=HYPERLINK("https://x")'));
  const csv = exported(folderWith(t, { 'faq.json': faq }));
  assert.ok(csv.startsWith(MARK), 'Excel takes it for UTF-8');
  const cells = parse(csv, { bom: true }).flat();
  assert.deepEqual(
    cells.filter((text) => /^[=+\-@]/.test(text)),
    [],
  );
});

test(
  'a file that can’t be written stays whole, with nothing left beside it',
  { skip: process.getuid?.() === 0 && 'root may write anywhere' },
  (t) => {
    const cwd = folderWith(t, { 'faq.json': cliFaq() });
    const before = textOf(cwd);
    edit(cwd, () => {});
    writeFileSync(join(cwd, 'table.csv'), 'id,topic\ncrown,New\n');
    chmodSync(cwd, 0o500);
    t.after(() => chmodSync(cwd, 0o700));
    const { status, stderr } = clinicFaq(['import', 'table.csv', 'faq.json'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /Can’t write faq\.json: you may not/);
    assert.equal(textOf(cwd), before);
    assert.deepEqual(readdirSync(cwd).sort(), ['faq.json', 'table.csv']);
  },
);
