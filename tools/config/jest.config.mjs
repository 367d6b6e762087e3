import { join } from 'node:path';
import { swc } from './swc.mjs';

// `unit` needs no server; `system` runs on real PostgreSQL, Temporal and HTTP services that its set-up starts; `nightly`
// too, and is too long for the gate.
const root = join(import.meta.dirname, '..', '..');
const common = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hoso/', '<rootDir>/.stryker-tmp/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
};

const onServers = {
  globalSetup: join(root, 'libs', 'testing', 'jest.setup.mjs'),
  globalTeardown: join(root, 'libs', 'testing', 'jest.teardown.mjs'),
};
const manyCases =
  process.env['HOSO_PROPERTY_CASES'] === undefined ? [] : [join(import.meta.dirname, 'property-cases.mjs')];

export default {
  // A hook that starts programs takes longer than five seconds on a busy machine. (Ignored when set in a project.)
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/**/*.spec.ts'], setupFiles: manyCases },
    { ...common, displayName: 'system', testMatch: ['<rootDir>/**/*.system-spec.ts'], ...onServers },
    { ...common, displayName: 'nightly', testMatch: ['<rootDir>/**/*.nightly-spec.ts'], ...onServers },
  ],
};
