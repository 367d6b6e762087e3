import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { build } from '../build.mjs';
import { dist } from '../paths.mjs';
import { fingerprintOf, loadedBy } from './graph.mjs';

/** @type {import('./compile.mjs').Compiled | undefined} */
let compiled;
before(async () => {
  compiled = await build(() => undefined);
});

test('every module of the workflow bundle is known to be in it, so that its change makes another', () => {
  const bundle = readFileSync(join(dist, 'apps', 'worker', 'src', 'workflow-bundle.generated.cjs'), 'utf8');
  const inBundle = [...bundle.matchAll(/^\/\*\*\*\/ "\.\/dist\/(\S+?\.js)":?/gm)].map(([, module]) => String(module));
  assert.ok(inBundle.includes('workflows/unemployment-claim/procedure.js'));
  const known = new Set(loadedBy('bundle'));
  assert.deepEqual(
    inBundle.filter((module) => !known.has(module)),
    [],
  );
});

test('a change concerns the programs that load it, and no other', () => {
  assert.ok(compiled);
  const changed = (/** @type {string} */ module) => {
    assert.ok(compiled && module in compiled, module);
    const after = { ...compiled, [module]: 'another' };
    const names = /** @type {const} */ (['bundle', 'worker', 'api', 'courier', 'registries']);
    return names.filter((name) => fingerprintOf(name, compiled ?? {}) !== fingerprintOf(name, after));
  };
  assert.deepEqual(changed('apps/api/src/main.js'), ['api']);
  assert.deepEqual(changed('apps/courier/src/main.js'), ['courier']);
  assert.deepEqual(changed('apps/registries/src/main.js'), ['registries']);
  assert.deepEqual(changed('apps/worker/src/workers.js'), ['worker']);
  assert.deepEqual(changed('workflows/unemployment-claim/procedure.js'), ['bundle', 'worker']);
  assert.deepEqual(changed('workflows/unemployment-claim/definition.js'), ['bundle', 'worker', 'api', 'courier']);
  assert.deepEqual(changed('apps/worker/src/threads/preload.js'), ['worker', 'api', 'courier', 'registries']);
  assert.deepEqual(changed('libs/testing/play/main.js'), []);
});

test('tests are not compiled: they run from their sources', () => {
  assert.ok(compiled);
  assert.deepEqual(
    Object.keys(compiled).filter((output) => output.endsWith('spec.js')),
    [],
  );
  for (const output of Object.keys(compiled).filter((one) => one.endsWith('.js')))
    assert.ok(existsSync(join(dist, `${output}.map`)), output);
});
