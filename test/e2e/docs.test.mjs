/** Everything in the documents that can be run, is run: tags in a page, JSON by the parser, commands by name. */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseFaq } from '../../dist/core.js';
import { byRole } from './harness/browser.mjs';
import { clinicFaq, folderWith, ROOT } from './harness/command.mjs';
import { blocksOf, documents, readDocument } from './harness/documents.mjs';
import { startSite } from './harness/site.mjs';
import { ask, pageWith, visitReadyWidget } from './harness/visitor.mjs';

/** The fenced blocks of a language, with where they stand. */
const blocks = (language) =>
  documents.flatMap((path) =>
    blocksOf(path)
      .filter((block) => block.language === language)
      .map(({ text }, i) => ({ path, name: `${path}, ${language} no. ${i + 1}`, text })),
  );

const { scripts } = JSON.parse(readDocument('package.json'));
// Those of docs/embedding.md have a test of their own, as each needs another page around it.
const html = blocks('html').filter(({ path }) => path !== 'docs/embedding.md');
const pages = Object.fromEntries(html.map(({ text }, i) => [`/snippet-${i}.html`, pageWith(text)]));

let site;
before(async () => {
  site = await startSite({ pages });
});
after(() => site.close());

html.forEach(({ name }, i) => {
  test(`${name} answers a question`, async (t) => {
    const { page, problems } = await visitReadyWidget(t, `${site.url}/snippet-${i}.html`);
    await ask(page, 'How long do the effects of ketamine last?');
    await byRole(page, 'article', 'How long do the effects of ketamine last?');
    assert.deepEqual(problems(), []);
  });
});

for (const { name, text } of blocks('json')) {
  test(`${name} is a FAQ file without problems`, () => {
    assert.deepEqual(parseFaq(JSON.parse(text)).problems, []);
  });
}

/** What is to be typed after a prompt, and the steps of a CI recipe. */
const commands = [...blocks('sh'), ...blocks('yaml')].flatMap(({ name, text }) =>
  [...text.matchAll(/^(?:.*- run: )?npx clinic-faq (.+)$/gm)].map(([, line]) => ({ name, line })),
);

test('the documents show every command of clinic-faq', () => {
  const names = [...clinicFaq(['--help']).stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  const shown = new Set(commands.map(({ line }) => line.split(' ')[0]));
  assert.deepEqual([...shown].sort(), [...names].sort());
});

for (const { name, line } of commands) {
  test(`${name}: clinic-faq ${line}`, (t) => {
    const [{ text: faq }] = blocks('json').filter((block) => block.name.startsWith('README'));
    const cwd = folderWith(t, { 'faq.json': faq, 'questions.txt': 'do you take dogs\n' });
    copyFileSync(join(cwd, 'faq.json'), join(cwd, 'last-release.json'));
    writeFileSync(join(cwd, 'questions.csv'), clinicFaq(['export', 'faq.json'], { cwd }).stdout);
    // As a shell would: quotation marks hold words together, ">" leads the result elsewhere
    const args = [...line.replace(/ > \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)];
    const { status, stdout, stderr } = clinicFaq(
      args.map(([, quoted, plain]) => quoted ?? plain),
      { cwd },
    );
    assert.deepEqual([status, stderr], [0, ''], stdout);
  });
}

test('every npm command in the documents exists', () => {
  const commands = documents.flatMap((path) => [
    ...readDocument(path).matchAll(/npm (?:run )?([\w:]+)/g),
  ]);
  const names = new Set(commands.map(([, name]) => name));
  assert.ok(names.has('start') && names.has('test'), 'the README names both commands');
  const builtIn = new Set(['ci', 'install', 'pack']);
  assert.deepEqual(
    [...names].filter((name) => !builtIn.has(name) && !(name in scripts)),
    [],
  );
});

test('docs/development.md has every command', () => {
  const listed = [...readDocument('docs/development.md').matchAll(/^\| `npm (?:run )?([\w:]+)`/gm)];
  // What npm runs by itself, and what has another name there.
  const unlisted = Object.keys(scripts).filter((name) => !/^pre|^check$/.test(name));
  assert.deepEqual(listed.map(([, name]) => name).sort(), unlisted.sort());
});

test('every link in the documents leads to a file', () => {
  const links = documents.flatMap((path) =>
    [...readDocument(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => ({
      path,
      target,
    })),
  );
  const isThere = ({ path, target }) => {
    const url = new URL(target, pathToFileURL(join(ROOT, path)));
    try {
      readdirSync(url);
      return true;
    } catch (error) {
      return error.code === 'ENOTDIR';
    }
  };
  assert.deepEqual(
    links.filter((link) => !isThere(link)),
    [],
  );
});

test('docs/privacy.md names tests that are there', () => {
  const files = [
    ...readDocument('docs/privacy.md').matchAll(/`([\w-]+\.test\.mjs)`:\s*((?:"[^"]+"[,;\s]*)+)/g),
  ];
  assert.ok(files.length > 10);
  for (const [, file, titles] of files) {
    const code = readDocument(`test/e2e/${file}`);
    for (const [, title] of titles.matchAll(/"([^"]+)"/g)) {
      const isThere = code.includes(title.replace(/\s+/g, ' '));
      assert.ok(isThere, `${file} has no test "${title}"`);
    }
  }
});
