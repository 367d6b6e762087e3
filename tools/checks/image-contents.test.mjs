import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwelcomeIn } from './image-contents.mjs';

test('what only tests need is found in an image, by whatever way it got there', () => {
  const packages = {
    '': {},
    'node_modules/pino': { version: '1.0.0' },
    'node_modules/jest-worker': { version: '1.0.0' },
    'node_modules/jest': { version: '2.0.0', dev: true },
    'node_modules/@temporalio/testing': { version: '3.0.0' },
    'node_modules/pino/node_modules/jest-cli': { version: '4.0.0' },
  };
  assert.deepEqual(unwelcomeIn({ packages }), ['@temporalio/testing 3.0.0', 'jest-cli 4.0.0']);
});
