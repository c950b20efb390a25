/**
 * WordPress, PHP and MariaDB from Debian's packages, unpacked below .cache/: nothing is installed, no
 * service starts, and root is not needed. What the system has already is used as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../.cache/wordpress/', import.meta.url));
const UNPACKED = join(CACHE, 'root');
const COMPLETE = join(CACHE, 'complete');

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
];

/** WordPress' package wants a web server; PHP's own takes its place. */
const NOT_NEEDED = /^(apache2|libapache2|libapr|liblua)/;

const print = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function fetchPackages() {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  const wanted = [
    ...print('apt-get', ['--simulate', '--no-install-recommends', 'install', ...PACKAGES]).matchAll(
      /^Inst (\S+) (?:\[\S+\] )?\((\S+)/gm,
    ),
  ].filter(([, name]) => !NOT_NEEDED.test(name));
  const debs = join(CACHE, 'debs');
  mkdirSync(debs);
  if (wanted.length > 0) {
    print(
      'apt-get',
      ['download', ...wanted.map(([, name, version]) => `${name}=${version}`)],
      debs,
    );
  }
  for (const deb of readdirSync(debs)) print('dpkg', ['--extract', join(debs, deb), UNPACKED]);
  rmSync(debs, { recursive: true });
  writeFileSync(COMPLETE, '');
}

/**
 * Where something is that a package has: unpacked, else in the system.
 * @param {string} path in the system, or below where packages are unpacked, as their links have it
 */
export function placeOf(path) {
  const inSystem = path.startsWith(UNPACKED) ? path.slice(UNPACKED.length) : path;
  const unpacked = join(UNPACKED, inSystem);
  return existsSync(unpacked) ? unpacked : inSystem;
}

/** The only one in a folder that matches: versions are in many names. */
function only(folder, pattern) {
  const found = readdirSync(placeOf(folder)).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${folder}: ${found.length} names match ${pattern}.`);
  return `${folder}/${found[0]}`;
}

/**
 * @returns {{ php: string, phpArguments: string[], env: NodeJS.ProcessEnv }} PHP with what WordPress
 *   needs, and nothing of the system's configuration
 * @throws where there are neither the packages nor a Debian to fetch them from
 */
export function findPrograms() {
  if (!existsSync(COMPLETE)) fetchPackages();
  const extensions = placeOf(only('/usr/lib/php', /^\d{8}$/));
  const libraries = join(UNPACKED, only('/usr/lib', /-linux-gnu\w*$/));
  return {
    php: placeOf(only('/usr/bin', /^php\d\.\d$/)),
    phpArguments: [
      '-n',
      ...[
        `extension_dir=${extensions}`,
        ...['mysqlnd', 'mysqli', 'tokenizer', 'ctype', 'fileinfo', 'exif', 'iconv'].map(
          (name) => `extension=${name}`,
        ),
        'upload_max_filesize=8M',
        'post_max_size=9M',
        'memory_limit=256M',
        'display_errors=stderr',
      ].flatMap((setting) => ['-d', setting]),
    ],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  };
}
