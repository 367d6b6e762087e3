/** The database is unreachable or unusable. The message names its address and the cause, never the password. */
export class DatabaseAwayError extends Error {
  override name = 'DatabaseAwayError';

  /** @param url as it is configured */
  constructor(url: string, cause: unknown) {
    super(`no PostgreSQL answers at ${placeOf(url)}: ${reasonOf(cause)}`, { cause });
  }
}

/** `host:port/database` of an address. */
const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
};

/** The innermost reason: libraries wrap what the driver says. */
const reasonOf = (error: unknown): string => {
  let at = error;
  while (at instanceof Error && at.cause !== undefined) at = at.cause;
  if (at instanceof AggregateError) at = at.errors[0];
  return at instanceof Error ? at.message : String(at);
};
