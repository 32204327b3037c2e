import { builtinModules } from 'node:module';

import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { CORE_FILES, noForeignImport } from './eslint.layers.mjs';

const ADMIN_FILES = ['src/{admin,shared/panel,plugins/*/{admin,widget}}/**/*.{ts,tsx}'];
const TEST_FILES = ['tests/**/*.ts', 'src/**/*.test.ts', 'src/**/*.test.tsx'];

/** Code inside a transaction that reaches for this is outside of it (and hangs on SQLite). */
const DB_CONNECTION =
  'Use src/shared/strapi/unit-of-work.ts: strapi.db.connection is outside the running transaction.';
const CONNECTION_SYNTAX = [
  'MemberExpression[property.name="connection"][object.property.name="db"]',
  'MemberExpression[property.name="connection"][object.name="db"]',
  'VariableDeclarator[init.property.name="db"] > ObjectPattern > Property[key.name="connection"]',
  'VariableDeclarator[init.name="db"] > ObjectPattern > Property[key.name="connection"]',
].map((selector) => ({ selector, message: DB_CONNECTION }));

const TIME = 'The functional core reads no clock: take the instant as an argument.';
const CLOCK_SYNTAX = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: TIME },
  { selector: 'CallExpression[callee.name="Date"]', message: TIME },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: TIME,
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The functional core is not random: take the value as an argument.',
  },
];

const UNRUN_TEST_SYNTAX = [
  'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo|failing)$/]',
  'CallExpression[callee.name=/^(xdescribe|xit|xtest|fdescribe|fit)$/]',
].map((selector) => ({ selector, message: 'Every test runs: repair it or remove it.' }));

const CORE_PACKAGES = [
  {
    regex: '^(node:|@strapi/|react($|[-/])|styled-components|(knex|koa|pg|better-sqlite3)($|/))',
    message: 'The functional core imports nothing from Strapi, React, databases or Node I/O.',
  },
  {
    regex: `^(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
    message: 'The functional core does no I/O.',
  },
];

const SCHEMA_LIBRARY = {
  regex: '^zod($|/)',
  message: 'A library of 19 KB for a page of 25: schemas are the server’s.',
};

const LODASH = { regex: '^lodash', message: 'The language has it.' };

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'types/generated/',
      'src/client/types.ts',
      'public/',
    ],
  },
  {
    // No exception is made in a comment: a rule that is wrong is changed here, for all.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { layers: { rules: { 'no-foreign-import': noForeignImport } } },
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/admin/tsconfig.json',
          'src/plugins/satisfaction-survey/widget/tsconfig.json',
          'tests/tsconfig.json',
          'tsconfig.tools.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [LODASH] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'layers/no-foreign-import': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...CONNECTION_SYNTAX],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: CORE_FILES,
    ignores: TEST_FILES,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [LODASH, ...CORE_PACKAGES] },
      ],
      'no-restricted-globals': ['error', 'process', 'global', 'globalThis', 'Buffer', 'fetch'],
      'no-restricted-syntax': ['error', ...CONNECTION_SYNTAX, ...CLOCK_SYNTAX],
    },
  },
  {
    // What phones load too: every kilobyte is paid for by whoever answers.
    files: ['src/plugins/*/domain/**/*.ts', 'src/plugins/*/widget/**/*.{ts,tsx}'],
    ignores: TEST_FILES,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [LODASH, ...CORE_PACKAGES, SCHEMA_LIBRARY] },
      ],
    },
  },
  {
    // The one place where the core names the real clock.
    files: ['src/shared/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CONNECTION_SYNTAX] },
  },
  {
    files: ['src/shared/strapi/unit-of-work.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ADMIN_FILES,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Answers of supertest, of child processes and of Strapi's services come untyped; in a test
    // what is then asserted is the check.
    files: [...TEST_FILES, '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: TEST_FILES,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': ['error', ...CONNECTION_SYNTAX, ...UNRUN_TEST_SYNTAX],
    },
  },
  {
    files: ['src/commands/**', 'tests/**/*.mjs', '*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
