/** Runs npm from a script, on every system, and waits for it. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string[]} args npm's arguments, for example `['ci']`.
 * @throws {Error} when npm ends with an error; npm itself has said why by then.
 */
export function runNpm(args) {
  // Under `npm run`, npm_execpath is npm's own script: started with this same Node it needs neither
  // a shell nor "npm.cmd". Other package managers set the variable to theirs, which is of no use.
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && basename(script) === 'npm-cli.js';
  const { status, error } = isNpm
    ? spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, {
        cwd: ROOT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (error) throw error;
  if (status !== 0) throw new Error(`"npm ${args.join(' ')}" failed.`);
}
