/**
 * Makes the scripts of dist/. The declarations come from `tsc` (tsconfig.types.json).
 *
 *   core.js        the engine alone: no DOM, runs in Node
 *   element.js     the element; importing it registers nothing
 *   contact-form-*.js  its form, fetched when a visitor may come to need it
 *   define.js      registers the element; shares element.js instead of holding a second copy
 *   clinic-faq.js  the script tag: a classic script that fetches the rest when it is wanted
 *   clinic-faq.standalone.js  the script tag and the widget in one file
 *   react.js      the component for React; shares element.js
 *   react.server.js  what stands for it where pages are rendered on a server
 *   cli.js        the command line, for Node, with the packages that only it needs
 *   editor/          the editors' page, whole: a page, its style and one classic script
 *   contact-receiver.js  for the contact page: puts the carried question into the message field
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
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
  sourcemapPathTransform: placeInPackage,
});

/**
 * What is imported when it is wanted becomes a file of its own. Its name tells its content, so that an
 * element.js from a cache never meets a part of another version.
 */
const withParts = ({ file, ...rest }) => ({
  ...rest,
  dir: dirname(file),
  entryFileNames: basename(file),
  chunkFileNames: 'contact-form-[hash].js',
});

/** The same text wherever the repository lies, and wherever its packages do. */
const placeInPackage = (path) => path.replaceAll('\\', '/').replace(/^.*(?=\bnode_modules\/)/, '');

/** Lets an entry import dist/element.js, where src/index.ts has already been bundled. */
function shareElement() {
  const index = sourcePath('index.ts');
  return {
    name: 'share-element',
    async resolveId(source, importer) {
      if (importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === index ? { id: './element.js', external: 'relative' } : null;
    },
  };
}

/** `clinic-faq/react`, for browsers and for servers: React itself is the page's. */
const reactComponent = (source, file, notices) => ({
  input: sourcePath(source),
  external: ['react'],
  plugins: [shareElement(), ...compile({ isModule: true }), ...notices],
  output: { ...output(file, 'es'), banner: BANNER.replace('notices', 'notices-react') },
  onLog,
});

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
    // Internals that the form shares come as further exports of element.js, instead of a third file.
    preserveEntrySignatures: 'allow-extension',
    output: withParts(output('element.js', 'es')),
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
    input: sourcePath('standalone.ts'),
    plugins: [...compile({ isModule: false }), thirdPartyNotices()],
    output: {
      ...output('clinic-faq.standalone.js', 'iife'),
      banner: BANNER,
      inlineDynamicImports: true,
    },
    onLog,
  },
  reactComponent('react/index.ts', 'react.js', [
    thirdPartyNotices('third-party-notices-react.txt'),
  ]),
  reactComponent('react/index.server.ts', 'react.server.js', []),
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
