// Temporal in docker-compose.yml, against what `npm start` starts (tools/temporal/config.mjs) and registers
// (tools/temporal/namespace.mjs).
import { goSettings, sqlPlugin } from '../temporal/config.mjs';
import { retentionDays, searchAttributes } from '../temporal/namespace.mjs';

/** What a service's shell script says. @param {import('./compose-services.mjs').Service | undefined} service */
const scriptOf = (service) => String(service?.command?.at(-1) ?? '');

/**
 * The same driver and settings of the server; one namespace for everybody, kept as long, with the same search attributes.
 * @param {import('./compose-services.mjs').Compose} compose
 * @returns {string[]} what is wrong
 */
export function checkTemporal({ services }) {
  const script = scriptOf(services['temporal-namespace']);
  const faults = [];
  const server = { DB: sqlPlugin, ...goSettings };
  for (const [name, value] of Object.entries(server)) {
    const found = services['temporal']?.environment?.[name];
    if (found !== value) faults.push(`temporal: ${name} is ${found}, but tools/temporal/config.mjs says ${value}`);
  }
  const schema = services['temporal-schema'];
  const narrowed = /hoso_temporal_visibility setup-schema --schema-file (\S+) --disable-versioning\s*$/.exec(
    scriptOf(schema),
  )?.[1];
  if (
    narrowed !== '/hoso/temporal/visibility-indexes.sql' ||
    !schema?.volumes?.includes('./tools/temporal:/hoso/temporal:ro')
  )
    faults.push('temporal-schema: the indexes of attributes that may be absent are narrowed last');
  const retention = /--retention (\S+)/.exec(script)?.[1];
  if (retention !== `${retentionDays}d`)
    faults.push(`temporal-namespace: retention ${retention}, but tools/temporal/namespace.mjs says ${retentionDays}d`);
  const attributes = /for name in ([^;]+); do/.exec(script)?.[1] ?? '';
  if (attributes.split(' ').sort().join() !== [...searchAttributes].sort().join())
    faults.push(`temporal-namespace: search attributes ${attributes}, but there are ${searchAttributes.join(' ')}`);
  if (!/--name "\$\$name" --type Keyword/.test(script))
    faults.push('temporal-namespace: search attributes are Keywords');

  const named = [...script.matchAll(/--namespace (\S+)/g)].map(([, name]) => name);
  const settings = Object.values(services).map(({ environment = {} }) => environment);
  const told = settings.flatMap((each) => [each['TEMPORAL_NAMESPACE'], each['TEMPORAL_DEFAULT_NAMESPACE']]);
  const names = new Set([...named, ...told].filter((name) => name !== undefined));
  if (names.size !== 1) faults.push(`temporal-namespace: one namespace for everybody, found ${[...names].join(', ')}`);
  if (services['temporal-ui']?.environment?.['TEMPORAL_DISABLE_WRITE_ACTIONS'] !== 'true')
    faults.push('temporal-ui: write actions are not disabled');
  return faults;
}
