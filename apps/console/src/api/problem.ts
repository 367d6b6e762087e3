/** One wrong place of what was sent. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

interface Told {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly errors?: readonly Fault[] | undefined;
  readonly retryAfter?: number | undefined;
}

/** What the API refused, in the reader's language (RFC 9457). */
export class Problem extends Error implements Told {
  override name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  readonly errors: readonly Fault[];
  /** Seconds after which it may be asked again; undefined where asking again is of no use by itself. */
  readonly retryAfter: number | undefined;

  constructor(told: Told) {
    super(told.code);
    this.code = told.code;
    this.status = told.status;
    this.title = told.title;
    this.detail = told.detail;
    this.instance = told.instance;
    this.errors = told.errors ?? [];
    this.retryAfter = told.retryAfter;
  }
}

/** Statuses of what is refused for now: too many requests, unavailable. */
const FOR_NOW = [429, 503];

/**
 * The problem in an answer; INTERNAL for an answer that is none.
 * @param retryAfter the header `Retry-After`, in seconds (RFC 9110, 10.2.3)
 */
export function problemOf(answer: unknown, status: number, retryAfter?: string | null): Problem {
  const told: Told =
    typeof answer === 'object' && answer !== null && 'code' in answer
      ? (answer as Told)
      : { code: 'INTERNAL', status, title: '' };
  const isForNow = FOR_NOW.includes(status) && /^\d{1,4}$/.test(retryAfter ?? '');
  return new Problem({ ...told, retryAfter: isForNow ? Number(retryAfter) : undefined });
}

/** Whether the reader may not see this part: then the page leaves it out. */
export const isNotTheirs = (error: unknown): boolean => error instanceof Problem && [403, 404].includes(error.status);

/**
 * Whether a fault stands in place of what was to be read: nothing of it is there, or its reader may see it no more. What stands on a page
 * stays there when only reading it again failed.
 * @param read what was read before
 */
export const takesPlace = (error: unknown, read: unknown): boolean =>
  error !== null && error !== undefined && (read === undefined || isNotTheirs(error));

/** What a refusal says of one place of what was sent; undefined where it says nothing of it. */
export const saidAt = (error: unknown, pointer: string): string | undefined =>
  error instanceof Problem ? error.errors.find((fault) => fault.pointer === pointer)?.message : undefined;
