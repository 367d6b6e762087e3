// `npm run mutation`: does a changed rule make a test fail? Both pure libraries; the score stands at `All files`.
import base from './jest.config.mjs';

const { displayName: _, rootDir: __, testMatch: ___, ...unit } = base.projects[0];

export default {
  mutate: [
    'libs/calendar/*.ts',
    'libs/policy/**/*.ts',
    '!libs/**/*.spec.ts',
    '!libs/**/index.ts',
    // Data and their generator are compared row by row; the command line is a shell around evaluate().
    '!libs/policy/data/version-*/**',
    '!libs/policy/data/generator/**',
    '!libs/policy/cli/**',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { projectType: 'custom', config: { ...unit, testMatch: ['**/libs/{calendar,policy}/**/*.spec.ts'] } },
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
    'jest.config.mjs',
    'libs/dossier',
    'libs/persistence',
    'libs/ports',
    'libs/temporal',
    'libs/testing',
  ],
  coverageAnalysis: 'perTest',
  // Constants laid down when a file loads (articles, words) are compared as a whole by the specs of the table of rules.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
