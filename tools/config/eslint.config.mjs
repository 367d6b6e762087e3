import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import { documented } from './documented.mjs';
import { soundCasts } from './sound-casts.mjs';

export default tseslint.config(
  {
    ignores: [
      'apps/console/src/api/schema.ts',
      'dist/',
      'node_modules/',
      '.hoso/',
      'reports/',
      'coverage/',
      '.stryker-tmp/',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  prettier,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: join(import.meta.dirname, '..', '..') },
    },
    plugins: { hoso: { rules: { documented, 'sound-casts': soundCasts } } },
    rules: {
      'hoso/documented': 'error',
      'hoso/sound-casts': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['apps/console/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './apps/console/tsconfig.json' } },
  },
  {
    // Jest's matchers and response bodies are untyped by nature; the tests assert on their values.
    files: ['**/*spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': 'off',
      'hoso/documented': 'off',
    },
  },
  {
    // Tests say what no client could: wrong types are their matter.
    files: [
      '**/*spec.ts',
      '**/specs/**',
      '**/fixtures/**',
      '**/given/**',
      '**/given.ts',
      'libs/testing/**',
      'bench/**',
    ],
    rules: { 'hoso/sound-casts': 'off' },
  },
);
