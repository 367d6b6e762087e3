import assert from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const built = join(import.meta.dirname, '../../../dist/apps/worker/src/workflow-bundle.generated.cjs');

/** Loads the bundle as the SDK does: first what is shared, then what each workflow evaluates for itself. */
async function loaded(): Promise<{ shared: string[]; ofEach: string[] }> {
  const cache: Record<string, object> = {};
  const globals = { URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, assert };
  const context = createContext({ ...globals, __webpack_module_cache__: cache });
  runInContext(await readFile(built, 'utf8'), context);
  runInContext('__TEMPORAL__.preloadModules()', context);
  const shared = Object.keys(cache);
  runInContext('__TEMPORAL__.importWorkflows()', context);
  return { shared, ofEach: Object.keys(cache).filter((id) => !shared.includes(id)) };
}

it('lets all workflows share definitions, law and libraries, and gives each its own procedure and kernel', async () => {
  const { shared, ofEach } = await loaded();
  const constants = /\/node_modules\/(?!@temporalio)|\/libs\/|definition\.js|\/commands\/|\/events/;
  expect(ofEach.filter((id) => constants.test(id))).toEqual([]);
  expect(shared.filter((id) => id.includes('/zod/')).length).toBeGreaterThan(0);
  for (const own of ['workflows/kernel/live-dossier.js', 'workflows/unemployment-claim/procedure.js'])
    expect(ofEach).toContain(`./dist/${own}`);
});
