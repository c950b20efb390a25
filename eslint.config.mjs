/**
 * The rules of the code. The first half is the architecture: which folder may import what, and what
 * must not be used where (docs/architecture.md says why).
 */
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'test/**/*.ts'];

/** Lists rather than logic: their length says nothing about how hard they are to read. */
const DATA_FILES = [
  'src/i18n/*.ts',
  'src/editor/i18n/*.ts',
  'src/core/**/*phrases*.ts',
  'src/core/**/*.generated.ts',
  'src/core/**/phrases/**',
  'src/core/**/*-words.ts',
  'src/**/*.data.ts',
  'src/**/*.generated.ts',
];

// ---------------------------------------------------------------- layers

const folder = (name) => ({
  regex: `/${name}/`,
  message: `This layer does not know ${name}/. Imports go one way: core ← i18n ← ui ← clinic-faq ← define.`,
});

/** The files at the top of src/, seen from a folder. The way up to index.js may also lead to a folder's own. */
const ENTRY_FILES = {
  regex: String.raw`^(\.\./)+(clinic-faq|define|loader|index)\.js$`,
  message: 'The layers do not know the files that put them together.',
};

const packagesExcept = (allowed) => ({
  regex: allowed ? `^(?!(${allowed})(/|$))[^./]` : '^[^./]',
  message: 'This package may not be imported here: each has its one place (eslint.config.mjs).',
});

const RAW_HTML = {
  regex: '^lit(-html)?/(directives/unsafe-|static)',
  message: 'Content is never markup: the FAQ data comes from outside.',
};

const typesOnly = (name) => ({
  regex: `/${name}/`,
  allowTypeImports: true,
  message: `Only types may be imported from ${name}/ here.`,
});

/** Of each place in src/, what its files must not import. A later place wins over an earlier one. */
const LAYERS = [
  {
    files: ['src/*.ts'],
    patterns: [RAW_HTML],
  },
  {
    files: ['src/core/**/*.ts'],
    patterns: [
      ...['i18n', 'ui', 'adapters', 'cli', 'editor'].map(folder),
      ENTRY_FILES,
      packagesExcept(),
    ],
  },
  {
    // The one folder that may know how searching is done.
    files: ['src/core/search/**/*.ts'],
    patterns: [
      ...['i18n', 'ui', 'adapters', 'cli', 'editor'].map(folder),
      ENTRY_FILES,
      packagesExcept('fuse\\.js'),
    ],
  },
  {
    // For editors' tools alone: nothing that a visitor loads imports it.
    files: ['src/core/editing/**/*.ts'],
    patterns: [
      ...['i18n', 'ui', 'adapters', 'cli', 'editor'].map(folder),
      ENTRY_FILES,
      packagesExcept('flesch-kincaid|jsonc-parser|syllable'),
    ],
  },
  {
    files: ['src/i18n/**/*.ts'],
    patterns: [
      typesOnly('core'),
      ...['ui', 'adapters', 'cli', 'editor'].map(folder),
      ENTRY_FILES,
      packagesExcept(),
    ],
  },
  {
    files: ['src/ui/**/*.ts'],
    patterns: [
      ...['adapters', 'cli', 'editor'].map(folder),
      ENTRY_FILES,
      packagesExcept('lit'),
      RAW_HTML,
    ],
  },
  {
    files: ['src/adapters/**/*.ts'],
    patterns: [...['i18n', 'ui', 'cli', 'editor'].map(folder), ENTRY_FILES, packagesExcept()],
  },
  {
    files: ['src/cli/**/*.ts'],
    patterns: [
      ...['ui', 'adapters', 'editor'].map(folder),
      packagesExcept('node:[a-z/]+|csv-parse'),
    ],
  },
  {
    // The editors' page: it has the widget as any page has it, by its public exports.
    files: ['src/editor/**/*.ts'],
    patterns: [
      ...['ui', 'adapters', 'cli'].map(folder),
      { regex: String.raw`^(\.\./)+(clinic-faq|define|loader)\.js$`, message: ENTRY_FILES.message },
      packagesExcept('lit|idb-keyval'),
      RAW_HTML,
    ],
  },
  {
    files: ['src/loader.ts'],
    patterns: [
      {
        regex: String.raw`^(?!\./(ui/launcher-|i18n/|adapters/save-data))`,
        message:
          'The script tag must stay small: only ui/launcher-*, i18n/ and adapters/save-data go into it.',
      },
    ],
  },
  {
    files: ['src/react/**/*.ts'],
    patterns: [
      ...['core', 'i18n', 'ui', 'adapters', 'cli', 'editor'].map(folder),
      packagesExcept('react|@lit/react'),
    ],
  },
  {
    files: ['src/define.ts'],
    patterns: [
      {
        regex: String.raw`^(?!\./index\.js$)`,
        message: 'define.js shares element.js, which is made from index.ts: import nothing else.',
      },
    ],
  },
];

const layerRules = LAYERS.map(({ files, patterns }) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
}));

// ---------------------------------------------------------------- forbidden means

const NO_RAW_HTML = {
  properties: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
    property,
    message: 'Content is never markup: let Lit render text.',
  })),
  syntax: [
    {
      selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
      message: 'Content is never markup: let Lit render text.',
    },
  ],
};

/** What visitors load, on pages whose scripts may have changed the language's own objects. */
const CHANGED_BY_PAGES = {
  properties: [
    {
      object: 'Array',
      property: 'from',
      message: 'Prototype.js and MooTools give it another meaning: spread instead.',
    },
  ],
  syntax: [
    {
      selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
      message:
        "Prototype.js gives an array's another meaning: count, or iterate over the map itself.",
    },
    {
      selector: 'ForInStatement',
      message: 'It meets what a page adds to prototypes: use Object.keys or Object.entries.',
    },
  ],
};

/** A policy without 'unsafe-inline' forbids it. */
const NO_INLINE_STYLES = [
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/(<style|[\\s"]style\\s*=)/i]',
    message: 'A style in HTML is forbidden by strict policies: use a class (src/ui/styles).',
  },
  {
    selector: "MemberExpression[property.name='style']",
    message: 'Use a class (src/ui/styles).',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A style attribute is forbidden by strict policies: use a class (src/ui/styles).',
  },
  {
    selector: 'ImportDeclaration[source.value=/style-map/]',
    message:
      'It writes a style attribute, which strict policies forbid: use a class (src/ui/styles).',
  },
];

const OUTSIDE_WORLD = [
  ['window', 'document', 'navigator', 'location', 'history', 'customElements', 'matchMedia'],
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'indexedDB'],
  ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'performance'],
  ['console', 'crypto', 'process', 'globalThis', 'self', 'HTMLElement', 'Element', 'Node', 'Event'],
].flat();

const CORE_IS_PURE =
  'core/ is pure: the same input gives the same output, in a page, in Node or in a worker. Take it as an argument.';

const corePurity = ({ properties, syntax }) => ({
  'no-restricted-globals': [
    'error',
    ...OUTSIDE_WORLD.map((name) => ({ name, message: CORE_IS_PURE })),
  ],
  'no-restricted-properties': [
    'error',
    ...NO_RAW_HTML.properties,
    ...properties,
    { object: 'Date', property: 'now', message: CORE_IS_PURE },
    { object: 'Math', property: 'random', message: CORE_IS_PURE },
  ],
  'no-restricted-syntax': [
    'error',
    ...NO_RAW_HTML.syntax,
    ...syntax,
    {
      // With an argument it converts a date, without one it reads the clock.
      selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
      message: CORE_IS_PURE,
    },
  ],
});

// ---------------------------------------------------------------- the whole

const forFiles = (files, configs) => configs.map((config) => ({ ...config, files }));

export default tseslint.config(
  { ignores: ['.cache/', 'coverage/', 'dist/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  // Sources and tests: rules that know the types.
  ...forFiles(TYPED, tseslint.configs.recommendedTypeChecked),
  {
    files: TYPED,
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.cli.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Adding to an interface of the DOM, as TypeScript asks for.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },

  // Sources alone.
  ...forFiles(
    ['src/**/*.ts'],
    [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
  ),
  {
    files: ['src/**/*.ts'],
    // lit-a11y has no configuration in the present format.
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': [
        'error',
        ...NO_RAW_HTML.properties,
        ...CHANGED_BY_PAGES.properties,
      ],
      'no-restricted-syntax': [
        'error',
        ...NO_RAW_HTML.syntax,
        ...CHANGED_BY_PAGES.syntax,
        ...NO_INLINE_STYLES,
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      complexity: ['error', 14],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  // Readers of text, a letter or a word at a time: to be split, see docs/safety.md.
  { files: ['src/core/safety/*.ts'], rules: { complexity: ['error', 21] } },
  { files: ['src/core/**/*.ts'], rules: corePurity(CHANGED_BY_PAGES) },
  // No page has these.
  { files: ['src/core/editing/**/*.ts'], rules: corePurity({ properties: [], syntax: [] }) },
  { files: DATA_FILES, rules: { 'max-lines': 'off' } },
  // A command prints; that is what it is for.
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...NO_RAW_HTML.syntax] },
  },
  ...layerRules,

  // Tests: chai says things like `expect(value).to.be.true`, and a test may insist with `!`.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/semantic-dom-diff declares the result of `equal` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }],
        },
      ],
    },
  },

  // Tools, the demo's server and the end-to-end tests run in Node; what these hand to
  // `page.evaluate` runs in a page.
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/**/*.mjs'], languageOptions: { globals: { ...globals.browser } } },
  // The demo's own scripts, in the page.
  {
    files: ['demo/*.js', 'test/fixtures/pages/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
