import type { Language, Text } from '../../../../libs/dossier/index.js';
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

/** A title in one language, or in both; the caller's `Accept-Language` decides then. */
export type Title = string | Text;

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
  private readonly title: Title;

  constructor(
    readonly code: string,
    readonly parts: ProblemParts = {},
    definition: { status: number; title: Title } = problemCodes[code as ProblemCode] ?? problemCodes.INTERNAL,
  ) {
    super(code);
    this.status = definition.status;
    this.title = definition.title;
  }

  document(requestId: string, language: Language = 'en'): ProblemDocument {
    const { detail, errors, members } = this.parts;
    return {
      ...members,
      type: `urn:hoso:problem:${this.code}`,
      title: typeof this.title === 'string' ? this.title : this.title[language],
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
