/** The built command line, run as its users run it: as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');

/**
 * Runs `clinic-faq …` and waits for its end.
 * @param {string[]} args
 * @param {{ cwd?: string, input?: string, env?: Record<string, string> }} [options]
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function clinicFaq(args, { cwd = ROOT, input = '', env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/**
 * A folder with files of the test's own; it goes with the test.
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string | object>} files by name; an object is written as JSON
 */
export function folderWith(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
