/**
 * The Chromium that is fetched where none is installed: @sparticuz/chromium, a headless build that
 * brings its own libraries and fonts. It is no dependency in package.json, because 70 MB are
 * needed by few and useless on a Mac, on Windows or on ARM.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runNpm } from './run-npm.mjs';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

const CACHE = join(ROOT, '.cache', 'browser');
const HOME = join(CACHE, `chromium-${VERSION}`);

/** Whether the package has a browser for this machine. */
export const canFetchChromium = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * Fetches and unpacks the browser.
 * @throws {Error} when the package cannot be had or unpacked.
 */
export function fetchChromium() {
  console.log(
    `No Chrome, Chromium or Edge was found: fetching ${PACKAGE}@${VERSION} (70 MB) into .cache/ …`,
  );
  const work = join(CACHE, `work-${process.pid}`);
  const unpacked = join(work, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  try {
    const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    runNpm(['install', '--prefix', work, ...quiet, `${PACKAGE}@${VERSION}`]);
    unpack(work, unpacked);
    // Renamed at the very end, so that a browser that is there is a whole one.
    rmSync(HOME, { recursive: true, force: true });
    renameSync(unpacked, HOME);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The package unpacks into the folder for temporary files, whichever that is: give it `target`. */
function unpack(work, target) {
  const entry = pathToFileURL(join(work, 'node_modules', PACKAGE, 'build', 'index.js'));
  const script = `
    const { default: chromium } = await import(${JSON.stringify(entry.href)});
    await chromium.executablePath();`;
  const { status, error } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    // Only where it believes itself on that platform does it unpack the libraries (NSS, expat) that
    // a machine without a browser lacks.
    env: { ...process.env, TMPDIR: target, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${PACKAGE} could not be unpacked.`);
}

/** @returns {import('puppeteer-core').LaunchOptions | undefined} how to start it, if it is there. */
export function fetchedChromium() {
  const executablePath = join(HOME, 'chromium');
  if (!existsSync(executablePath)) return undefined;
  writeFontConfiguration();
  const libraries = [join(HOME, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath,
    headless: 'shell',
    // Not the package's own arguments: they turn web security and process isolation off.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(HOME, 'fonts'),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    },
  };
}

/** The package's own names /tmp/fonts: without the fonts the renderer crashes at the first text. */
function writeFontConfiguration() {
  const fonts = join(HOME, 'fonts');
  const path = join(fonts, 'fonts.conf');
  const configuration = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(HOME, 'fonts-cache')}</cachedir></fontconfig>`,
    '',
  ].join('\n');
  if (existsSync(path) && readFileSync(path, 'utf8') === configuration) return;
  mkdirSync(fonts, { recursive: true });
  writeFileSync(path, configuration);
}
