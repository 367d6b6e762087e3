import { z } from 'zod';
import { settingsProblems, systemPrefix } from '../../../libs/program/index.js';
import { registries } from './registries.js';
import type { RegistryDefinition } from './server/registry-definition.js';

const port = z.coerce.number().int().min(0).max(65_535);
/** Of each stand-in: `POPULATION_PORT`. */
const ports = Object.fromEntries(
  registries.map(({ name, title, port: usual }) => [
    `${systemPrefix(name)}_PORT`,
    port.default(usual).describe(`Port of ${title}`),
  ]),
);

/**
 * What the program reads from its environment. `npm start`, docker-compose.yml and its check read the names here.
 * Port 0 takes a free port; the line that the program prints when it is ready shows it.
 */
export const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address it listens on; a container needs 0.0.0.0'),
  ...ports,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL with our tables, postgresql://…'),
  HOSO_SANDBOX: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Synthetic people, admin routes, switchable faults'),
  ADMIN_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Secret. What the admin routes ask for; without it they ask for nothing'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The least serious entry that is logged'),
});

export type Environment = z.output<typeof environment>;

/** The port of a stand-in. */
export const portOf = (
  settings: Readonly<Record<string, unknown>>,
  { name }: Pick<RegistryDefinition, 'name'>,
): number => port.parse(settings[`${systemPrefix(name)}_PORT`]);

/** Whether an address is only reached from its own machine. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

/**
 * The settings of one registry.
 * @throws Error naming every wrong variable, what was expected and what was found; never a secret
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environment.safeParse(variables);
  if (parsed.success) {
    const { HOSO_SANDBOX: sandbox, HOST: host, ADMIN_TOKEN: token } = parsed.data;
    if (sandbox && !isLoopback(host) && token === undefined)
      throw new Error('Wrong environment: ADMIN_TOKEN: required where HOST is not loopback');
    return parsed.data;
  }
  throw new Error(`Wrong environment: ${settingsProblems(environment, variables, parsed.error).join('; ')}`);
}
