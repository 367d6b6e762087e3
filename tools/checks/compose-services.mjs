// The services that run our own programs: what they are told must be what the programs read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshSecrets } from '../compose-env.mjs';
import { root } from '../paths.mjs';
import { prefixOf, registries } from '../start/stand-ins.mjs';
import { checkTemporal } from './compose-temporal.mjs';

/**
 * @typedef {object} Service
 * @property {string} image
 * @property {string[]} [command]
 * @property {Record<string, string>} [environment]
 * @property {string[]} [ports]
 * @property {string[]} [volumes]
 * @property {Record<string, { condition: string }>} [depends_on]
 * @property {{ test: string[] }} [healthcheck]
 * @property {string} [restart]
 * @property {string} [mem_limit]
 * @property {boolean} [read_only]
 * @property {string[]} [cap_drop]
 * @property {string[]} [security_opt]
 */
/** @typedef {{ services: Record<string, Service> }} Compose */

/** Ours: the program whose settings they read, and under which names they open ports. */
/** @type {Record<string, { program: string, ports: string[] }>} */
const ours = {
  ...Object.fromEntries(registries.map((name) => [name, { program: 'registries', ports: [`${prefixOf(name)}_PORT`] }])),
  worker: { program: 'worker', ports: ['HEALTH_PORT'] },
  courier: { program: 'courier', ports: ['HEALTH_PORT'] },
  api: { program: 'api', ports: ['PORT', 'IDENTITY_PORT'] },
};

const unfilled = /\$\{(\w+)[^}]*\}/g;

/** What `npm run compose:env` would put into .env. */
const secrets = freshSecrets();

/** @param {Compose} compose @returns {Promise<string[]>} what is wrong */
export async function checkServices(compose) {
  const faults = Object.entries(compose.services).flatMap(([name, service]) => checkService(compose, name, service));
  for (const [name, { program, ports }] of Object.entries(ours)) {
    const service = compose.services[name];
    if (service === undefined) faults.push(`${name}: no such service`);
    else faults.push(...(await checkOwn(name, service, program, ports)));
  }
  return [...faults, ...checkMigration(compose), ...checkTemporal(compose)];
}

/** What holds for every service. @param {Compose} compose @param {string} name @param {Service} service */
function checkService(compose, name, service) {
  const faults = [];
  if (service.mem_limit === undefined) faults.push(`${name}: takes as much memory as there is`);
  if (!service.security_opt?.includes('no-new-privileges:true')) faults.push(`${name}: could gain privileges`);
  for (const port of service.ports ?? []) {
    if (!/^127\.0\.0\.1:\d+:\d+$/.test(port)) faults.push(`${name}: port ${port} is not published on loopback only`);
  }
  for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
    const target = compose.services[other];
    if (target === undefined) faults.push(`${name} depends on ${other}, which does not exist`);
    else if (condition === 'service_healthy' && target.healthcheck === undefined)
      faults.push(`${name} waits for the health of ${other}, which tells none`);
    else if (condition === 'service_completed_successfully' && target.restart !== 'on-failure')
      faults.push(`${name} waits for the end of ${other}, which is restarted`);
  }
  for (const [setting, value] of Object.entries(service.environment ?? {})) {
    for (const [missing] of filled(value).matchAll(unfilled))
      faults.push(`${name}: ${setting} asks for ${missing}, which npm run compose:env does not make`);
    const address = /^(?:https?:\/\/|postgresql:\/\/[^@]*@)?([a-z-]+):(\d+)(?:\/|$)/.exec(filled(value));
    if (address && address[1] !== 'localhost' && !listens(compose, String(address[1]), String(address[2]))) {
      faults.push(`${name}: ${setting} names ${address[1]}:${address[2]}, where no service listens`);
    }
  }
  return faults;
}

/** Whether a service of that name opens that port within the network. @param {Compose} compose @param {string} name @param {string} port */
function listens(compose, name, port) {
  return (compose.services[name]?.ports ?? []).some((published) => published.endsWith(`:${port}`));
}

/** The migration runs to its end, on the database of the programs that wait for it. @param {Compose} compose */
function checkMigration({ services }) {
  const { migrate } = services;
  if (migrate === undefined) return ['migrate: no such service'];
  const faults = [...isBuilt('migrate', migrate), ...isConfined('migrate', migrate)];
  const settings = Object.keys(migrate.environment ?? {});
  if (settings.sort().join() !== 'DATABASE_URL,OPERATOR_DATABASE_URL,PROGRAM_DATABASE_URL')
    faults.push(`migrate: reads the owner's, programs' and operators' DATABASE_URL, is told ${settings.join(', ')}`);
  for (const name of Object.keys(ours)) {
    const service = services[name];
    // The stand-ins of other systems make tables of their own.
    const login = ['api', 'worker', 'courier'].includes(name) ? 'PROGRAM_DATABASE_URL' : 'DATABASE_URL';
    if (service?.environment?.['DATABASE_URL'] !== migrate.environment?.[login])
      faults.push(`migrate: another database than that of ${name}, or another login`);
    if (service?.depends_on?.['migrate']?.condition !== 'service_completed_successfully')
      faults.push(`${name} does not wait for migrate`);
  }
  return faults;
}

/** @param {string} name @param {Service} service @returns {string[]} */
function isConfined(name, service) {
  const faults = [];
  if (service.read_only !== true) faults.push(`${name}: its file system can be written to`);
  if (service.cap_drop?.join() !== 'ALL') faults.push(`${name}: keeps capabilities`);
  return faults;
}

/** @param {string} name @param {Service} service @returns {string[]} */
function isBuilt(name, service) {
  const script = service.command?.[0];
  return script === undefined || !existsSync(join(root, script)) ? [`${name}: ${script} is not built`] : [];
}

/** @param {string} name @param {Service} service @param {string} program @param {string[]} portNames */
async function checkOwn(name, service, program, portNames) {
  const faults = [];
  const config = join(root, 'dist', 'apps', program, 'src', 'config.js');
  if (!existsSync(config)) return [`${name}: dist/apps/${program}/src/config.js is missing`];
  /** @type {{ environment: import('zod').ZodObject }} */
  const { environment: schema } = await import(config);

  const environment = Object.fromEntries(
    Object.entries(service.environment ?? {}).map(([setting, value]) => [setting, filled(value)]),
  );
  const known = Object.keys(schema.shape);
  for (const setting of Object.keys(environment)) {
    if (!known.includes(setting)) faults.push(`${name}: ${setting} is read by nobody`);
  }
  const parsed = schema.safeParse(environment);
  for (const issue of parsed.error?.issues ?? []) faults.push(`${name}: ${issue.path.join('.')}: ${issue.message}`);
  if (environment['HOST'] !== '0.0.0.0') faults.push(`${name}: HOST is not 0.0.0.0, so nobody could reach it`);

  const published = (service.ports ?? []).map((port) => port.split(':')[2]);
  for (const portName of portNames) {
    if (!published.includes(environment[portName]))
      faults.push(`${name}: ${portName} ${environment[portName]} is not published`);
  }
  if (service.healthcheck?.test.at(-1) !== environment[String(portNames[0])])
    faults.push(`${name}: the health check asks another port`);
  return [...faults, ...isBuilt(name, service), ...isConfined(name, service)];
}

/** A value with .env's secrets filled in; what .env does not hold stays as it stands. @param {string} value @returns {string} */
function filled(value) {
  return String(value).replaceAll(unfilled, (whole, name) => secrets[name] ?? whole);
}
