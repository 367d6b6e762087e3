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

  constructor(told: Told) {
    super(told.code);
    this.code = told.code;
    this.status = told.status;
    this.title = told.title;
    this.detail = told.detail;
    this.instance = told.instance;
    this.errors = told.errors ?? [];
  }
}

/** The problem in an answer; INTERNAL for an answer that is none. */
export function problemOf(answer: unknown, status: number): Problem {
  if (typeof answer === 'object' && answer !== null && 'code' in answer) return new Problem(answer as Told);
  return new Problem({ code: 'INTERNAL', status, title: '' });
}

/** Whether the reader may not see this part: then the page leaves it out. */
export const isNotTheirs = (error: unknown): boolean => error instanceof Problem && [403, 404].includes(error.status);

/** What a refusal says of one place of what was sent; undefined where it says nothing of it. */
export const saidAt = (error: unknown, pointer: string): string | undefined =>
  error instanceof Problem ? error.errors.find((fault) => fault.pointer === pointer)?.message : undefined;
