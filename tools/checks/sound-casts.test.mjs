// The lint rule against silent casts finds what it is there to find, and lets what is explained pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { soundCasts } from '../config/sound-casts.mjs';

/** @param {string} code @returns {number} how many casts it complains of */
function complaints(code) {
  const rules = { 'hoso/sound-casts': /** @type {const} */ ('error') };
  const plugins = { hoso: { rules: { 'sound-casts': soundCasts } } };
  const languageOptions = { parser: tseslint.parser };
  const messages = new Linter().verify(code, [{ files: ['**/*.ts'], languageOptions, plugins, rules }], 'a.ts');
  assert.ok(
    messages.every(({ ruleId }) => ruleId === 'hoso/sound-casts'),
    JSON.stringify(messages),
  );
  return messages.length;
}

test('a cast that silences the compiler is found', () => {
  assert.equal(complaints('export const a = b as never;'), 1);
  assert.equal(complaints('export const a = b as unknown as string;'), 1);
  assert.equal(complaints('call(...(args as never[]));'), 1);
  assert.equal(complaints('// Because.\nexport const a = b as never;'), 1);
});

test('one that says why it is sound is not, nor is a cast that the compiler checks', () => {
  assert.equal(complaints('// Sound: it was made two lines above.\nexport const a = b as never;'), 0);
  assert.equal(complaints('const a = {\n  // Sound: so.\n  b: c as unknown as string,\n};'), 0);
  assert.equal(complaints('export const a = b as string;'), 0);
});
