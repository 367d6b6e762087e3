/** The code of an error of Node, a database or a framework; undefined where there is none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' || typeof error.code === 'number' ? String(error.code) : undefined;
}

/** Codes with which Node and PostgreSQL say that a server cannot be reached, is starting or is going away. */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENOTFOUND|08\w{3}|57P0[123]|53300)$/;

/** Whether an error, or one of its causes, says that a server cannot be reached just now. */
export function isAway(error: unknown, depth = 0): boolean {
  if (awayCodes.test(codeOf(error) ?? '')) return true;
  if (typeof error !== 'object' || error === null || depth > 3) return false;
  const { message, cause } = error as Partial<Error>;
  // The connection pool sets no code for its timeout and for a lost connection.
  if (/^(timeout exceeded when trying to connect|Connection terminated)/.test(message ?? '')) return true;
  return cause !== undefined && isAway(cause, depth + 1);
}
