// The last resort of `npm start`: the development server that the Temporal SDK downloads. It takes the flags of
// `temporal server start-dev`; needs the installed packages.
import { parseArgs } from 'node:util';
import { temporalCli } from '../versions.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: {
    ip: text,
    port: text,
    'ui-port': text,
    'ui-codec-endpoint': text,
    'db-filename': text,
    namespace: text,
    'dynamic-config-value': { type: 'string', multiple: true },
  },
});

const { TestWorkflowEnvironment } = await import('@temporalio/testing');
const extra = (values['dynamic-config-value'] ?? []).flatMap((setting) => ['--dynamic-config-value', setting]);
const codec = values['ui-codec-endpoint'];
const server = await TestWorkflowEnvironment.createLocal({
  server: {
    executable: { type: 'cached-download', version: `v${temporalCli}` },
    ip: values.ip,
    port: Number(values.port),
    ui: true,
    uiPort: Number(values['ui-port']),
    dbFilename: values['db-filename'],
    namespace: values.namespace,
    extraArgs: [...(codec ? ['--ui-codec-endpoint', codec] : []), ...extra],
  },
});
console.log(`Temporal serves on ${server.address}`);
// The SDK's server lives in a process of its own, which this one must not leave behind.
const held = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    clearInterval(held);
    void server.teardown().then(() => process.exit(0));
  });
}
