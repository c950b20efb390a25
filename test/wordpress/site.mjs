/** A WordPress of the test's own: its database, its files and PHP's server, all in one folder. */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { findPrograms, placeOf } from './debian-packages.mjs';

const ZIP = fileURLToPath(new URL('../../integrations/wordpress/clinic-faq.zip', import.meta.url));

const START_MS = 60_000;

/** Copies a folder of a package; links lead to where other packages are unpacked. */
function copy(from, to) {
  const stats = lstatSync(from, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isSymbolicLink()) {
    copy(placeOf(resolve(dirname(from), readlinkSync(from))), to);
  } else if (stats.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else {
    cpSync(from, to);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function retry(attempt, what) {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (Date.now() > end) throw new Error(`${what} did not start.`, { cause });
      await sleep(200);
    }
  }
}

/** Starts a program that stays, with a group of its own: PHP's server has workers. */
const startGroup = (command, args, options) =>
  spawn(command, args, { ...options, detached: true, stdio: 'ignore' });

async function endGroup(child) {
  const isRunning = child.exitCode === null && child.signalCode === null;
  const ended = isRunning ? new Promise((done) => child.once('exit', done)) : undefined;
  try {
    process.kill(-child.pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
  await ended;
}

const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Nothing of it calls other machines, and no task of its own runs beside the test. */
const config = (url, socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${quote(`localhost:${socket}`)} );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', ${quote(url)} );
define( 'WP_SITEURL', ${quote(url)} );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name . '-key-of-a-test' );
	define( $name . '_SALT', $name . '-salt-of-a-test' );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** @returns a WordPress with the plug-in unpacked, not yet activated, and without any page */
export async function startWordPress() {
  const { php, phpArguments, env } = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'clinic-faq-wordpress-'));
  const children = [];
  const close = async () => {
    for (const child of children.toReversed()) await endGroup(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    copy(placeOf('/usr/share/wordpress'), site);
    copy(placeOf('/var/lib/wordpress/wp-content'), join(site, 'wp-content'));
    for (const [name, content] of Object.entries(unzipSync(readFileSync(ZIP)))) {
      const path = join(site, 'wp-content/plugins', name);
      mkdirSync(dirname(path), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(path, content);
    }

    const data = join(folder, 'database');
    const socket = join(folder, 'socket');
    const { username } = userInfo();
    execFileSync(
      placeOf('/usr/bin/mariadb-install-db'),
      [
        '--no-defaults',
        `--basedir=${placeOf('/usr/share/mysql').replace(/\/share\/mysql$/, '')}`,
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        `--user=${username}`,
      ],
      { env, stdio: 'pipe' },
    );
    children.push(
      startGroup(
        placeOf('/usr/sbin/mariadbd'),
        [
          '--no-defaults',
          `--datadir=${data}`,
          `--socket=${socket}`,
          `--pid-file=${join(folder, 'database.pid')}`,
          '--skip-networking',
          `--user=${username}`,
          `--lc-messages-dir=${placeOf('/usr/share/mysql')}`,
          `--character-sets-dir=${placeOf('/usr/share/mysql/charsets')}`,
        ],
        { env },
      ),
    );

    const url = `http://127.0.0.1:${await freePort()}`;
    writeFileSync(join(site, 'wp-config.php'), config(url, socket));
    /** Runs PHP, by default inside WordPress. @returns what it prints */
    const run = (code, { isInside = true, isInstalling = false } = {}) => {
      const start = isInstalling ? "define( 'WP_INSTALLING', true );" : '';
      const inside = `${start} require ${quote(`${site}/wp-load.php`)};`;
      return execFileSync(php, [...phpArguments, '-r', isInside ? `${inside} ${code}` : code], {
        env,
        cwd: site,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    };

    await retry(
      () =>
        run(
          `mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, ${quote(socket)} ), 'CREATE DATABASE IF NOT EXISTS wordpress' );`,
          { isInside: false },
        ),
      'MariaDB',
    );
    children.push(
      startGroup(php, [...phpArguments, '-S', new URL(url).host, '-t', site], {
        // A page's files come side by side.
        env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
        cwd: site,
      }),
    );
    await retry(() => fetch(`${url}/readme.html`), "PHP's server");
    return {
      url,
      run,
      close,
      /** What PHP and WordPress found wrong so far. */
      debugLog: () => {
        try {
          return readFileSync(join(site, 'debug.log'), 'utf8');
        } catch {
          return '';
        }
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
