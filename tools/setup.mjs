/**
 * Makes a fresh clone ready: runs before `npm start`, `npm test` and the scripts they consist of.
 * Uses Node's built-in modules only, because nothing else need be installed yet.
 *
 *   node tools/setup.mjs              the packages of package-lock.json
 *   node tools/setup.mjs --browser    these and a browser for the tests
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run-npm.mjs';

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `This project needs Node.js ${OLDEST_NODE.join('.')} or newer, this is ${process.version}.`,
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes what it installed into a
 * lock file of its own; comparing contents is surer than dates, which a checkout or a copy changes.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    // The empty path is this project; optional packages are for other systems than this one.
    if (path === '' || link || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
}

try {
  checkNode();
  if (!isInstalled()) {
    console.log('Installing the packages of package-lock.json (npm ci) …');
    runNpm(['ci', '--no-audit', '--no-fund']);
  }
  if (process.argv.includes('--browser')) {
    const { ensureChrome } = await import('./browsers.mjs');
    ensureChrome();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
