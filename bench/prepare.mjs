/** Makes sure that the competitors are installed and dist/ is that of the sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../tools/run-npm.mjs';
import { ROOT, readJson } from './files.mjs';

export function installCompetitors() {
  const { packages } = readJson('bench/package-lock.json');
  const isInstalled = Object.entries(packages).every(([path, { version }]) => {
    const manifest = `bench/${path}/package.json`;
    return (
      path === '' || (existsSync(join(ROOT, manifest)) && readJson(manifest).version === version)
    );
  });
  if (isInstalled) return;
  console.log('Installing what to compare with (npm ci --prefix bench) …');
  runNpm(['ci', '--prefix', 'bench', '--no-audit', '--no-fund']);
}

/** Builds when there is nothing built yet, or something older than the sources. */
export function buildCore() {
  const built = join(ROOT, 'dist/core.js');
  const isFresh = existsSync(built) && statSync(built).mtimeMs >= newestSource();
  if (!isFresh) runNpm(['run', 'build']);
}

function newestSource() {
  const sources = readdirSync(join(ROOT, 'src/core'), { recursive: true, withFileTypes: true });
  const times = sources.map(
    (file) => statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs,
  );
  return Math.max(...times);
}
