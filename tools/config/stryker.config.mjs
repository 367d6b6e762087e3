// One library's mutation run; `npm run mutation` (tools/mutation.mjs) makes one for each and adds them up.
import { join } from 'node:path';
import base from './jest.config.mjs';

const library = process.env.MUTATION_LIBRARY ?? 'calendar';
const { displayName: _, rootDir: __, testMatch: ___, setupFiles: ____, ...unit } = base.projects[0];

/** Data are compared row by row with their generator; examples are the tests' own; the command line is a shell. */
const notMutated = {
  calendar: [],
  policy: [
    'data/version-*/**',
    'data/generator/**',
    'examples/**',
    'cli/**',
    'choices.ts',
    'claim-figures.ts',
    'duty-choices.ts',
    'value-words.ts',
  ],
}[library];

export default {
  mutate: [
    `libs/${library}/**/*.ts`,
    '!libs/**/*spec.ts',
    '!libs/**/index.ts',
    ...notMutated.map((path) => `!libs/${library}/${path}`),
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    projectType: 'custom',
    // The one file imports the specs when it runs, which jest cannot see beforehand.
    enableFindRelatedTests: false,
    config: {
      ...unit,
      testEnvironment: join(import.meta.dirname, 'stop-at-failure.mjs'),
      setupFiles: [join(import.meta.dirname, 'property-first-failure.mjs')],
      testMatch: [`**/libs/${library}/all.mutation-spec.ts`],
    },
  },
  // The sandbox holds the two libraries only.
  ignorePatterns: [
    'apps',
    'workflows',
    'activities',
    'bench',
    'dist',
    'tools',
    'reports',
    '.hoso',
    ...['dossier', 'persistence', 'ports', 'temporal', 'testing'].map((room) => `libs/${room}`),
  ],
  // As often as docs/mutation.md says, or the run has failed.
  thresholds: { break: { calendar: 97, policy: 93 }[library] },
  // Two runners on two cores keep the whole run within the 40 minutes of the night (tools/nightly/parts.mjs).
  concurrency: 2,
  coverageAnalysis: 'perTest',
  // Constants laid down when a file loads (articles, words) are compared as a whole with the generated documents.
  ignoreStatic: true,
  // Beside one and a half times what the tests of a change took without it. One change in eleven never ends.
  timeoutMS: 1500,
  tempDirName: `.stryker-tmp/${library}`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${library}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
