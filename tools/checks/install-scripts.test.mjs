import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undecided } from './install-scripts.mjs';

test('an install script about which nobody decided is found, and a decision about none', () => {
  const packages = {
    'node_modules/node': { hasInstallScript: true },
    'node_modules/a/node_modules/@b/reports-home': { hasInstallScript: true },
    'node_modules/quiet': {},
  };
  assert.deepEqual(undecided({ packages }, { node: true, gone: false }), [
    '@b/reports-home: neither allowed nor denied',
    'gone: has no install script',
  ]);
  assert.deepEqual(undecided({ packages }, { node: true, '@b/reports-home': false }), []);
});
