const LONGEST_SECONDS = 600;

/**
 * Seconds to wait by a Retry-After header (RFC 9110 §10.2.3), 1 to 600; undefined when there is none to understand.
 * @param now epoch milliseconds: the header may give an hour of the day
 */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1_000;
  if (Number.isNaN(seconds)) return undefined;
  return Math.min(LONGEST_SECONDS, Math.max(1, Math.ceil(seconds)));
}
