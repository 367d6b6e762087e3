import { createHash } from 'node:crypto';

type Query = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** What is used of a `pg` pool and its connections. */
interface Pool {
  on(event: 'connect', listener: (client: { query: Query }) => void): unknown;
}

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
};

/**
 * Lets PostgreSQL prepare every statement with bound values once per connection: parsing and planning the record's
 * one large statement costs more than running it (1.8 ms against 1.1 ms for a whole batch). Kysely does not name
 * statements, so we name them when it passes them to the driver. Statements without bound values are left as they are.
 */
export const prepareStatements = (pool: Pool): void => {
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    client.query = (text, values, ...rest) =>
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest);
  });
};
