import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import {inNode, inPage} from './tools/eslint/globals.mjs';
import {local} from './tools/eslint/index.mjs';

const types = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/*.spec.ts', 'test/**/*.ts'];

export default defineConfig(
  {ignores: ['**/dist/**', 'packages/widgets/build/out/**', 'storybook-static/**', '**/generated/**', 'types/**', 'coverage/**', '.cache/**']},
  js.configs.recommended,
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: inNode}},
  {files: ['test/**/*.{js,mjs}', 'tools/**/*.mjs', 'packages/widgets/build/**/*.mjs', 'docs/**/*.{js,mjs}'], languageOptions: {globals: inPage}},
  {
    files: types,
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y, local},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings, or an object as const.'},
        {selector: 'TSParameterProperty', message: 'No parameter properties: types only.'},
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {selector: 'Decorator', message: 'No decorators: static properties are smaller.'},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'local/import-direction': 'error',
      'local/msg-in-messages': 'error',
      'local/no-loose-words': 'error',
      'no-restricted-properties': [
        'error',
        {property: 'innerHTML', message: 'Not under a Content Security Policy with Trusted Types.'},
        {property: 'outerHTML', message: 'Not under a Content Security Policy with Trusted Types.'},
        {property: 'insertAdjacentHTML', message: 'Not under a Content Security Policy with Trusted Types.'},
      ],
      'no-restricted-imports': [
        'error',
        {paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/style-map.js'].map((name) => ({name, message: 'Breaks under our Content Security Policy.'}))},
      ],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-restricted-globals': ['error', 'localStorage', 'event', 'name'],
    },
  },
  // The one place that may know @lit/localize, and the only one that tests may reach besides.
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/core/src/locale/localize.ts', '**/generated/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {paths: [{name: '@lit/localize', message: 'Import msg, str and updateWhenLocaleChanges from @local-offer/core.'}]},
      ],
    },
  },
  {
    files: tests,
    rules: {
      // chai-a11y-axe types every assertion as PromiseLike; node:test returns promises that nobody waits for.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      // A test keeps the page's own functions to put them back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Storybook wants default exports.
  {files: ['stories/**/*.ts', '.storybook/*.ts'], rules: {'no-restricted-syntax': 'off'}},
);
