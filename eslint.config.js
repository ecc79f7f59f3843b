import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  // Layout is Prettier's.
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // TypeScript finds these, with the types of the browser and of Node.
      'no-undef': 'off',
      // Numbers read well inside a text; the rest of the rule stands.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => explorer.select(id)` is the usual shape of a handler.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `void load()` says that nobody waits, whatever it returns.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Brackets, as in `env['PORT']`, say that no type declares the name.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Both `points[0]!` and `points[0] as Point` are read at a glance; the second says more.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Taking a text apart by code points is what we mean by it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // `const { left, ...others }` leaves something out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A method read from a literal object keeps its meaning only as a function.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // eslint does not see the types of handlers in markup (`onkeydown`, callback props); svelte-check does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // These put in what the build itself has drawn, never data; in the browser it is a blank.
    files: [
      'src/App.svelte',
      'src/view/panels/PanelArea.svelte',
      'src/view/stage/Stage.svelte',
      'src/view/stage/StageArea.svelte',
    ],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // Geometry walks arrays by indexes that it has made itself; tests know what stands where.
    files: ['src/layout/**', 'src/build/font-table.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
