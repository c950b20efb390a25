/** Builds twice, in two folders with names of different lengths, and compares all bytes of dist/. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from '../e2e/harness/command.mjs';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The files that git knows or would know: what a clone of this state has. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((name) => name !== '');

/** @returns {Map<string, Buffer>} every file of dist/, by name */
function buildIn(name) {
  const place = join(folder, name);
  for (const file of sources()) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(join(ROOT, file), join(place, file));
  }
  cpSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  execFileSync('npm', ['run', 'build'], { cwd: place, shell: process.platform === 'win32' });
  const dist = join(place, 'dist');
  const files = readdirSync(dist, { recursive: true })
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(dist, file))]);
  rmSync(place, { recursive: true, force: true });
  return new Map(files);
}

test('two builds have the same files with the same bytes', () => {
  const first = buildIn('a');
  const second = buildIn('another-and-longer/place');
  assert.deepEqual([...second.keys()], [...first.keys()]);
  assert.ok(first.has('integrity.json') && first.has('element.js.map'));
  const differing = [...first].filter(([name, content]) => !content.equals(second.get(name)));
  assert.deepEqual(
    differing.map(([name]) => name),
    [],
  );
});
