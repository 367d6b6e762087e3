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

test('some packages alone may come under a licence of theirs, and tools may not be given away', () => {
  const one = (/** @type {string} */ name, /** @type {string} */ license, dev = true) =>
    strangers({ packages: { [`node_modules/${name}`]: { version: '1.0.0', license, dev } } }).length;
  assert.equal(one('axe-core', 'MPL-2.0'), 0);
  assert.equal(one('axe-core', 'MPL-2.0', false), 1);
  assert.equal(one('other', 'MPL-2.0'), 1);
  assert.equal(one('@fontsource/noto-sans', 'OFL-1.1', false), 0);
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
