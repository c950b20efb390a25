/** Unit and component tests, in a real browser. test/e2e has its own runner: Node's. */
import './tools/loopback.mjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';

import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromeLaunchOptions, findFirefox } from './tools/browsers.mjs';
import { bundlePackages } from './tools/bundle-packages.mjs';

const executablePath = findFirefox();
/** What differs most between browsers is where Tab leads: in Firefox as well, where it is installed. */
const firefox = executablePath && {
  name: 'firefox',
  files: ['test/ui/keyboard.test.ts'],
  browsers: [
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  ],
};

export default {
  groups: firefox ? [firefox] : [],
  files: ['test/**/*.test.ts', '!test/e2e/**'],
  hostname: '127.0.0.1',
  // lit's development build: it warns of mistakes that the production build passes over.
  nodeResolve: { exportConditions: ['development'] },
  // `json: true` lets tests import the datasets, as Rollup and tsc do.
  plugins: [
    bundlePackages(['ajv', 'ajv/dist/2020.js', 'syllable']),
    esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' }),
  ],
  browsers: [
    // One page at a time: Chrome stops requestAnimationFrame in background tabs, and tests that
    // wait for a frame would time out on machines with more cores than two.
    chromeLauncher({ concurrency: 1, launchOptions: chromeLaunchOptions() }),
  ],
  testFramework: { config: { timeout: '10000' } },
  browserStartTimeout: 60_000,
  // A page that hangs ends the run as a failure instead of keeping it open.
  testsFinishTimeout: 180_000,

  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcov', 'text-summary'],
    threshold: { statements: 90, lines: 90, functions: 90, branches: 80 },
  },
};
