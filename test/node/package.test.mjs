/** The package as it would be published: packed, installed into an empty folder, and used there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { folderWith, ROOT } from '../e2e/harness/command.mjs';

const require = createRequire(import.meta.url);
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** @returns {string} what it prints @throws when it ends with an error */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw error;
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const runNode = (args, cwd) => run(process.execPath, args, cwd);

/** What a clinic's own TypeScript does with it; each wrong line must be found wrong. */
const CONSUMER = `
import { defineClinicFaq, type ClinicFaqEventMap } from 'clinic-faq';
import { ClinicFaq as Element } from 'clinic-faq/element';
import { createResponder, parseFaq, type Reply } from 'clinic-faq/core';
import { ClinicFaq, type ClinicFaqElement, type ClinicFaqProps } from 'clinic-faq/react';
import { createRef } from 'react';
import 'clinic-faq/loader';
import 'clinic-faq/standalone';
import 'clinic-faq/contact-receiver';

defineClinicFaq();
const element: Element | null = document.querySelector('clinic-faq');
element?.show();
document.addEventListener('clinic-faq-answered', ({ detail }) => {
  const id: string = detail.entryId;
  // @ts-expect-error the visitor's words are in no event
  console.log(id, detail.text);
});
const { faq } = parseFaq({});
const reply: Reply | null = faq && createResponder(faq).reply('hello');
export type Opened = ClinicFaqEventMap['clinic-faq-open'];

const ref = createRef<ClinicFaqElement>();
const props: ClinicFaqProps = { src: '/faq.json', 'contact-phone': '210 555 0100' };
export const good = (
  <ClinicFaq {...props} ref={ref} onFaqError={({ detail }) => console.log(detail.code, reply)} />
);
// @ts-expect-error there is no such place
export const badPlacement = <ClinicFaq src="/faq.json" placement="middle" />;
// @ts-expect-error without a file there is no FAQ
export const noFile = <ClinicFaq />;
`;

const tsconfig = (module, moduleResolution) => ({
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types: [],
    module,
    moduleResolution,
  },
  files: ['consumer.tsx'],
});

let folder;
let installed;
let tarball;
before((t) => {
  folder = folderWith(t, {
    'package.json': { name: 'a-clinic', private: true, type: 'module' },
    'consumer.tsx': CONSUMER,
    'tsconfig.bundler.json': tsconfig('esnext', 'bundler'),
    'tsconfig.node16.json': tsconfig('node16', 'node16'),
  });
  // "prepack" and the like do not exist: what is packed is the dist/ that the other tests have tested.
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', ROOT, '--json', '--ignore-scripts', '--pack-destination', folder], folder),
  );
  tarball = join(folder, basename(filename));
  const others = ['react', 'react-dom', '@types/react', 'typescript'];
  const packages = others.map((name) => `${name}@${own.devDependencies[name]}`);
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', ['install', ...quiet, tarball, ...packages], folder);
  installed = join(folder, 'node_modules/clinic-faq');
});

const read = (path) => readFileSync(join(installed, path), 'utf8');

test('publint finds nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('arethetypeswrong: no, for all who can import modules', () => {
  const manifest = require.resolve('@arethetypeswrong/cli/package.json');
  const cli = join(manifest, '..', JSON.parse(readFileSync(manifest, 'utf8')).bin.attw);
  runNode([cli, tarball, '--profile', 'esm-only'], folder);
});

for (const resolution of ['bundler', 'node16']) {
  test(`TypeScript reads its types with resolution "${resolution}"`, () => {
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    runNode([tsc, '--project', `tsconfig.${resolution}.json`], folder);
  });
}

test('the core answers in Node', () => {
  const program = `
    import { createResponder, parseFaq } from 'clinic-faq/core';
    import data from 'clinic-faq/faq-data/ketamine-bipolar.en.json' with { type: 'json' };
    const { faq } = parseFaq(data);
    const { kind, entryIds } = createResponder(faq).reply(data.entries[0].question);
    console.log(JSON.stringify([kind, entryIds[0] === data.entries[0].id]));`;
  const printed = runNode(['--no-warnings', '--input-type=module', '--eval', program], folder);
  assert.deepEqual(JSON.parse(printed), ['answer', true]);
});

test('the React component can be rendered on a server', () => {
  const program = `
    import { ClinicFaq } from 'clinic-faq/react';
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    console.log(renderToStaticMarkup(createElement(ClinicFaq, { src: '/faq.json' }, 'text')));`;
  const printed = runNode(['--input-type=module', '--eval', program], folder);
  assert.equal(printed.trim(), '<clinic-faq>text</clinic-faq>');
});

test('its command runs', () => {
  const cli = join(folder, 'node_modules/.bin/clinic-faq');
  assert.ok(run(cli, ['--help'], folder).includes('check'));
});

describe('what is in it', () => {
  const names = () =>
    run('tar', ['-tzf', tarball], folder)
      .trim()
      .split('\n')
      .map((name) => name.replace(/^package\//, ''));

  test('built files, their types, the datasets, and nothing else', () => {
    const allowed = [
      /^(package\.json|README\.md|LICENSE)$/,
      /^dist\/[\w.-]+\.js(\.map)?$/,
      /^dist\/types\/[\w./-]+\.d\.ts$/,
      /^dist\/(custom-elements|html-custom-data|css-custom-data|integrity)\.json$/,
      /^dist\/integrity\.txt$/,
      /^dist\/editor\/(index\.html|editor\.(js|css)|third-party-notices\.txt)$/,
      /^dist\/third-party-notices(-\w+)?\.txt$/,
      /^faq-data\/[\w./-]+\.(json|txt)$/,
    ];
    assert.deepEqual(
      names().filter((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
  });

  test('the licences of all that is bundled', () => {
    const noticed = (path) =>
      [...read(path).matchAll(/^(\S+) \d\S* \([\w. -]+\)\n\n\w/gm)].map(([, name]) => name);
    assert.deepEqual(noticed('dist/third-party-notices.txt'), [
      '@lit/reactive-element',
      'fuse.js',
      'lit-element',
      'lit-html',
    ]);
    assert.deepEqual(noticed('dist/third-party-notices-react.txt'), ['@lit/react']);
    for (const file of ['element', 'react', 'clinic-faq.standalone', 'cli']) {
      const [, notice] = /see (third-party-notices[\w-]*\.txt)/.exec(read(`dist/${file}.js`)) ?? [];
      assert.ok(names().includes(`dist/${notice}`), `${file}.js names ${notice}`);
    }
  });

  test('every path that package.json names', () => {
    const paths = JSON.stringify([own.exports, own.customElements, own.bin]).match(
      /(?<=")(\.\/)?(dist|faq-data)\/[^"*]+\.\w+(?=")/g,
    );
    assert.ok(paths.length > 15);
    assert.deepEqual(
      paths.map((path) => path.replace('./', '')).filter((path) => !names().includes(path)),
      [],
    );
  });

  test('no place on the machine that built it', () => {
    const places = [ROOT, process.env.HOME].filter((place) => place?.length > 2);
    for (const name of names().filter((found) => found.startsWith('dist/'))) {
      const text = read(name);
      assert.ok(!places.some((place) => text.includes(place)), name);
    }
  });

  test('a hash of every script that a page may load', () => {
    const listed = JSON.parse(read('dist/integrity.json'));
    const scripts = names().filter((name) => /^dist\/.*\.js$/.test(name));
    const forNode = ['dist/cli.js', 'dist/react.server.js'];
    assert.deepEqual(
      Object.keys(listed).map((name) => `dist/${name}`),
      scripts.filter((name) => !forNode.includes(name)).sort(),
    );
    const table = read('dist/integrity.txt');
    for (const [name, { bytes, integrity }] of Object.entries(listed)) {
      const content = readFileSync(join(installed, 'dist', name));
      assert.equal(content.length, bytes);
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(integrity, `sha384-${hash}`, name);
      assert.ok(table.includes(integrity), `the table has ${name}`);
    }
  });
});

describe('what editors are told', () => {
  test('the manifest has the attributes, events and methods, and nothing private', () => {
    const [{ declarations, path }] = JSON.parse(read('dist/custom-elements.json')).modules;
    const [element] = declarations;
    assert.equal(path, 'dist/element.js');
    assert.equal(element.tagName, 'clinic-faq');
    const namesOf = (list) => list.map(({ name }) => name);
    assert.ok(namesOf(element.attributes).includes('contact-endpoint'));
    assert.ok(namesOf(element.members).includes('show'));
    assert.deepEqual(
      namesOf(element.members).filter((name) => name.startsWith('#')),
      [],
    );
    const declared = readFileSync(join(ROOT, 'src/events.ts'), 'utf8').matchAll(
      /'(clinic-faq-\w+)'/g,
    );
    assert.deepEqual(namesOf(element.events).sort(), [...declared].map(([, name]) => name).sort());
  });

  test('VS Code offers the placements, and the parts and properties of the style sheet', () => {
    const [tag] = JSON.parse(read('dist/html-custom-data.json')).tags;
    assert.equal(tag.name, 'clinic-faq');
    const placement = tag.attributes.find(({ name }) => name === 'placement');
    assert.deepEqual(
      placement.values.map(({ name }) => name),
      ['bottom-end', 'bottom-start', 'inline'],
    );
    const css = JSON.parse(read('dist/css-custom-data.json'));
    assert.ok(css.properties.some(({ name }) => name === '--clinic-faq-accent'));
  });
});
