import { problemCodes, type ProblemCode } from './codes.js';

/** One wrong place in a request: a JSON pointer (RFC 6901) into the body or the query, and what is wrong there. */
export interface Fault {
  pointer: string;
  message: string;
}

/** An answer after RFC 9457, `application/problem+json`. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  /** The request id, under which the logs know this request. */
  instance: string;
  errors?: Fault[];
  [member: string]: unknown;
}

export interface ProblemParts {
  detail?: string;
  errors?: Fault[];
  /** Further members of the document, for example a refusal's figures. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A refusal by the API; the filter turns it into a problem document. Detail and members are shown to the caller. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: string,
    readonly parts: ProblemParts = {},
    definition: { status: number; title: string } = problemCodes[code as ProblemCode] ?? problemCodes.INTERNAL,
  ) {
    super(code);
    this.status = definition.status;
    this.title = definition.title;
  }

  document(requestId: string): ProblemDocument {
    const { detail, errors, members } = this.parts;
    return {
      ...members,
      type: `urn:hoso:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      ...(detail !== undefined && { detail }),
      ...(errors !== undefined && { errors }),
      instance: requestId,
    };
  }
}

/** A problem of the API's own list. */
export const problem = (code: ProblemCode, parts?: ProblemParts): Problem => new Problem(code, parts);
