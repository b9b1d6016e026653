import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noClock = [
  { object: 'Date', property: 'now', message: 'Time comes in as an argument (asOf).' },
  { object: 'Math', property: 'random', message: 'Randomness comes in as a seeded generator.' },
];
const noDrift = ['exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'tanh'].map(
  (property) => ({
    object: 'Math',
    property,
    message: 'Differs between browsers: use + - * / sqrt and tables (decisions.md, Scoring 9).',
  }),
);

export default ts.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'public'] },
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            '*.ts',
            '.dependency-cruiser.cjs',
            'tests/bench/run.js',
            'config/*.js',
          ],
          defaultProject: 'tsconfig.node.json',
        },
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Types of imported components are known to svelte-check, not to ESLint.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
          `@typescript-eslint/no-unsafe-${what}`,
          'off',
        ]),
      ),
      'svelte/no-at-html-tags': 'error',
      // The policy blocks literal `style` attributes; `style:` directives go through the CSSOM and are fine.
      'no-restricted-syntax': [
        'error',
        { selector: "SvelteAttribute[key.name='style']", message: 'Use style: directives.' },
      ],
      // Plain immutable collections in $state.raw are the house style.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/content/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...noClock, ...noDrift],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in as an argument (asOf).',
        },
        {
          selector: "BinaryExpression[operator='**']",
          message: 'Differs between browsers for fractions: multiply.',
        },
      ],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
    },
  },
  {
    // Nobody else asks a host for anything, and this one only for the files of the app.
    files: ['src/sw/sw.ts'],
    rules: { 'no-restricted-globals': ['error', 'XMLHttpRequest', 'EventSource', 'WebSocket'] },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: globals.node },
  },
);
