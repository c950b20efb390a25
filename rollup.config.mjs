/**
 * Makes the scripts of dist/. The declarations come from `tsc` (tsconfig.types.json).
 *
 *   core.js        the engine alone: no DOM, runs in Node
 *   element.js     the element with everything it needs; importing it registers nothing
 *   define.js      registers the element; shares element.js instead of holding a second copy
 *   clinic-faq.js  the script tag: a classic script that fetches the rest when it is wanted
 *   cli.js        the command line, for Node, with the packages that only it needs
 *   editor/          the editors' page, whole: a page, its style and one classic script
 *   contact-receiver.js  for the contact page: puts the carried question into the message field
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { bundledText } from './tools/bundled-text.mjs';
import { copiedFiles } from './tools/copied-files.mjs';
import { thirdPartyNotices } from './tools/third-party-notices.mjs';

const { name, version, license } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** The licences of lit and fuse.js ask that copies name them: the banner says where. */
const OWN_BANNER = `/*! ${name} ${version} | ${license} */`;
const BANNER = OWN_BANNER.replace(' */', ', parts: see third-party-notices.txt */');

const sourcePath = (file) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

function compile({ isModule, hasSourceMap = true }) {
  return [
    // "production": without it lit's slower development build would be taken.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    typescript({
      tsconfig: './tsconfig.json',
      include: ['src/**/*.ts'],
      // Types are checked once, by `tsc`, not again for each of the four scripts.
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        sourceMap: hasSourceMap,
        inlineSources: hasSourceMap,
      },
    }),
    literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }),
    terser({
      ecma: 2020,
      // A classic script's top level is the page's: its names must not be dropped or shortened.
      module: isModule,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: new RegExp(`^! ${name} `) },
    }),
  ];
}

/** Not minified: size is no matter there, and a stack trace can be read without its map. */
function compileForNode() {
  return [
    nodeResolve({ exportConditions: ['node'] }),
    commonjs(),
    json(),
    typescript({
      tsconfig: './tsconfig.cli.json',
      include: ['src/**/*.ts'],
      compilerOptions: { noEmit: false, noCheck: true, sourceMap: false, inlineSources: false },
    }),
  ];
}

/** As `compile`, with the packages that only editors' tools need; some of them are CommonJS. */
const compileEditor = () => [
  ...compile({ isModule: true, hasSourceMap: false }),
  commonjs(),
  json(),
];

/** Classic scripts stand on every page: nothing of packages is in them, and no comment is for the map. */
const output = (file, format) => ({
  file: `dist/${file}`,
  format,
  strict: format !== 'iife', // modules are strict by themselves
  sourcemap: format === 'iife' ? 'hidden' : true,
  banner: format === 'iife' ? OWN_BANNER : BANNER,
  // The text of the sources is in the map, so that a stack trace can be read without the repository.
  sourcemapExcludeSources: false,
});

/** Lets `src/define.ts` import dist/element.js, where src/index.ts has already been bundled. */
function shareElement() {
  return {
    name: 'share-element',
    resolveId(source, importer) {
      if (importer === undefined) return null;
      if (source !== './index.js') {
        this.error(`src/define.ts may import only "./index.js", not "${source}".`);
      }
      return { id: './element.js', external: 'relative' };
    },
  };
}

/** The script tag stands on every page of a clinic: it must stay small whatever it comes to import. */
function refusePackages() {
  return {
    name: 'refuse-packages',
    resolveId(source, importer) {
      if (importer !== undefined && !/^[./]/.test(source)) {
        this.error(`src/loader.ts brings the package "${source}" in, by way of ${importer}.`);
      }
      return null;
    },
  };
}

/** A warning (an import that cannot be found, a circle of imports) is a broken build. */
function onLog(level, log, handle) {
  // A circle inside a package is its own affair.
  if (log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => /node_modules/.test(id))) return;
  if (level === 'warn') handle('error', log);
  else handle(level, log);
}

export default [
  {
    input: sourcePath('core/index.ts'),
    plugins: compile({ isModule: true }),
    output: output('core.js', 'es'),
    onLog,
  },
  {
    input: sourcePath('index.ts'),
    plugins: [...compile({ isModule: true }), thirdPartyNotices()],
    output: output('element.js', 'es'),
    onLog,
  },
  {
    input: sourcePath('define.ts'),
    plugins: [shareElement(), ...compile({ isModule: true })],
    output: output('define.js', 'es'),
    onLog,
  },
  {
    input: sourcePath('loader.ts'),
    plugins: [refusePackages(), ...compile({ isModule: false })],
    output: output('clinic-faq.js', 'iife'),
    onLog,
  },
  {
    input: sourcePath('contact-receiver.ts'),
    plugins: [refusePackages(), ...compile({ isModule: false })],
    output: output('contact-receiver.js', 'iife'),
    onLog,
  },
  {
    input: sourcePath('editor/main.ts'),
    plugins: [
      bundledText(compileEditor),
      ...compileEditor(),
      copiedFiles(['editor/index.html', 'editor/editor.css']),
      thirdPartyNotices(),
    ],
    output: {
      dir: 'dist/editor',
      entryFileNames: 'editor.js',
      format: 'iife',
      inlineDynamicImports: true,
      banner: BANNER,
    },
    onLog,
  },
  {
    input: sourcePath('cli/main.ts'),
    external: /^node:/,
    plugins: [...compileForNode(), thirdPartyNotices('third-party-notices-cli.txt')],
    output: {
      ...output('cli.js', 'es'),
      sourcemap: false,
      banner: `#!/usr/bin/env node\n${BANNER.replace('notices', 'notices-cli')}`,
    },
    onLog,
  },
];
