import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/**
 * What the program reads from its environment. `npm start`, docker-compose.yml and its check read the names here.
 * Port 0 takes a free port; the line that the program prints when it is ready tells which.
 */
export const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  INSURANCE_RECORDS_PORT: port.default(4101),
  POPULATION_PORT: port.default(4102),
  BANK_PORT: port.default(4103),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  HOSO_SANDBOX: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  ADMIN_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Environment = z.output<typeof environment>;

/**
 * The settings of one registry.
 * @throws Error naming every wrong variable (never its value, which may be a secret)
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Wrong environment: ${wrong.join('; ')}`);
}
