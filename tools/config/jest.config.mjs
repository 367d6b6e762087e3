import { join } from 'node:path';

// Two projects: `unit` needs no server; `system` runs on real PostgreSQL, Temporal and HTTP services that its set-up starts.
const root = join(import.meta.dirname, '..', '..');
const common = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hoso/', '<rootDir>/.stryker-tmp/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default {
  // A hook that starts programs takes longer than five seconds on a busy machine. (Ignored when set in a project.)
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/**/*.system-spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
      globalSetup: join(root, 'libs', 'testing', 'jest.setup.mjs'),
      globalTeardown: join(root, 'libs', 'testing', 'jest.teardown.mjs'),
    },
  ],
};
