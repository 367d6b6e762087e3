import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowed, strangers } from './licences.mjs';

test('an expression is met by allowed licences alone', () => {
  for (const expression of ['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT', '(ISC AND (MIT OR AGPL-3.0-only))'])
    assert.equal(isAllowed(expression), true, expression);
  for (const expression of [
    '',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    '(ISC AND (GPL-2.0-only OR AGPL-3.0-only))',
    '(MIT',
    'MIT)',
  ])
    assert.equal(isAllowed(expression), false, expression);
});

test('a package under a licence that is not allowed is found, and one that names none', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/unionfs': { version: '1.0.0' },
    'node_modules/good/node_modules/@of/copyleft': { version: '2.0.0', license: 'AGPL-3.0-only' },
    'node_modules/silent': { version: '3.0.0' },
  };
  assert.deepEqual(strangers({ packages }), ['@of/copyleft 2.0.0: AGPL-3.0-only', 'silent 3.0.0: no licence']);
});
