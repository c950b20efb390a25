/** Unit and component tests, in a real browser. test/e2e has its own runner: Node's. */
import './tools/loopback.mjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromeLaunchOptions, findFirefox } from './tools/browsers.mjs';
import { bundlePackages } from './tools/bundle-packages.mjs';
import { announcedEngines } from './tools/engines.mjs';
import { webkitLauncher } from './tools/webkit/launcher.mjs';

/**
 * All run in Chromium. What touches the page runs in every engine; of the core, which is the same
 * JavaScript everywhere, the others get a sample: what leans most on Unicode and regular expressions.
 */
const FILES = ['test/**/*.test.ts', '!test/e2e/**'];
const FILES_IN_EVERY_ENGINE = [
  'test/ui/**/*.test.ts',
  'test/core/conversation/responder.test.ts',
  'test/core/search/analyse.test.ts',
  'test/core/text/normalise.test.ts',
];

// One page at a time: browsers stop requestAnimationFrame in background tabs, and tests that wait
// for a frame would time out on machines with more cores than two.
const LAUNCHERS = {
  chromium: () => chromeLauncher({ concurrency: 1, launchOptions: chromeLaunchOptions() }),
  firefox: () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    }),
  webkit: webkitLauncher,
};

const engines = announcedEngines();
const others = engines.filter((engine) => engine !== 'chromium');

export default {
  ...(engines.includes('chromium') ? { files: FILES } : {}),
  browsers: [LAUNCHERS.chromium()],
  groups: others.map((engine) => ({
    name: engine,
    files: FILES_IN_EVERY_ENGINE,
    browsers: [LAUNCHERS[engine]()],
  })),
  hostname: '127.0.0.1',
  // lit's development build: it warns of mistakes that the production build passes over.
  nodeResolve: { exportConditions: ['development'] },
  // `json: true` lets tests import the datasets, as Rollup and tsc do.
  plugins: [
    bundlePackages(['ajv', 'ajv/dist/2020.js', 'syllable']),
    esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' }),
  ],
  testFramework: { config: { timeout: '10000' } },
  browserStartTimeout: 60_000,
  // A page that hangs ends the run as a failure instead of keeping it open.
  testsFinishTimeout: 400_000,

  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcov', 'text-summary'],
    threshold: { statements: 90, lines: 90, functions: 90, branches: 80 },
  },
};
