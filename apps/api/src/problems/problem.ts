import type { Fault, Language, Text } from '../../../../libs/dossier/index.js';
import { problemCodes, type ProblemCode, type ProblemKind } from './codes.js';

/** An answer of RFC 9457, `application/problem+json`, in one language. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  /** The request id, as in the logs. */
  instance: string;
  /** Wrong places in a request: a JSON pointer (RFC 6901) into the body or the query, and what is wrong there. */
  errors?: { pointer: string; message: string; code?: string; params?: Readonly<Record<string, unknown>> }[];
  [member: string]: unknown;
}

/**
 * Contents of a problem besides its title. What people read is a `Text`; the caller's language is chosen at the end.
 */
export interface ProblemParts {
  detail?: Text;
  errors?: readonly Fault[];
  /** Extension members of the document, for example a refusal's figures. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A refusal by the API; the filter turns it into a problem document. Detail and members are shown to the caller. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  private readonly title: Text;

  constructor(
    readonly code: string,
    readonly parts: ProblemParts = {},
    definition: ProblemKind = problemCodes[code as ProblemCode] ?? problemCodes.INTERNAL,
  ) {
    super(code);
    this.status = definition.status;
    this.title = definition.title;
  }

  document(requestId: string, language: Language): ProblemDocument {
    const { detail, errors, members } = this.parts;
    return {
      ...members,
      type: `urn:hoso:problem:${this.code}`,
      title: this.title[language],
      status: this.status,
      code: this.code,
      ...(detail !== undefined && { detail: detail[language] }),
      ...(errors && { errors: errors.map((fault) => ({ ...fault, message: fault.message[language] })) }),
      instance: requestId,
    };
  }
}

/** A problem of the API's own list. */
export const problem = (code: ProblemCode, parts?: ProblemParts): Problem => new Problem(code, parts);

/** VALIDATION_FAILED (400) for one place: a JSON pointer into the body or the query. */
export const wrongAt = (pointer: string, message: Text): Problem =>
  problem('VALIDATION_FAILED', { errors: [{ pointer, message }] });
