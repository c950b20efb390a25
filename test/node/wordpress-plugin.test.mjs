/** What can be told of the WordPress plug-in without a WordPress; `npm run test:wordpress` has one. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { ROOT } from '../e2e/harness/command.mjs';

const ZIP = join(ROOT, 'integrations/wordpress/clinic-faq.zip');
const PLUGIN = join(ROOT, 'integrations/wordpress/clinic-faq.php');
const hasPhp = spawnSync('php', ['--version']).status === 0;

const buildZip = () => {
  execFileSync(process.execPath, [join(ROOT, 'tools/build-wordpress.mjs')]);
  return readFileSync(ZIP);
};

let zip;
before(() => {
  zip = buildZip();
});

test('its zip holds one PHP file, what its pages load, and the licences', () => {
  const names = Object.keys(unzipSync(zip));
  assert.deepEqual(
    names.filter((name) => name.endsWith('.php')),
    ['clinic-faq/clinic-faq.php'],
  );
  for (const name of [
    'LICENSE',
    'readme.txt',
    'dist/clinic-faq.js',
    'dist/element.js',
    'dist/third-party-notices.txt',
  ]) {
    assert.ok(names.includes(`clinic-faq/${name}`), name);
  }
  assert.deepEqual(
    names.filter((name) => /standalone|react|cli\.js|core\.js|\.map$/.test(name)),
    [],
  );
});

test('the same files make the same zip', () => {
  assert.ok(buildZip().equals(zip));
});

test('every call of a translation function names the text domain', () => {
  const source = readFileSync(PLUGIN, 'utf8');
  const calls = source.match(/\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(.*/g);
  assert.ok(calls.length > 20);
  assert.deepEqual(
    calls.filter((call) => !/^\w+\( '[^']+', 'clinic-faq' \)/.test(call)),
    [],
  );
});

test('PHP can read it', { skip: !hasPhp && 'there is no php here' }, () => {
  execFileSync('php', ['-l', PLUGIN]);
});
