/** What the API itself can refuse, before a dossier is asked. Refusals of dossiers come from the dossier language. */
export const problemCodes = {
  MALFORMED_JSON: { status: 400, title: 'The body is not JSON' },
  FORBIDDEN_KEY: { status: 400, title: 'A key is not allowed in a JSON body' },
  VALIDATION_FAILED: { status: 400, title: 'A value is missing or wrong' },
  BAD_REQUEST: { status: 400, title: 'The request cannot be understood' },
  UNAUTHENTICATED: { status: 401, title: 'A valid bearer token is required' },
  FORBIDDEN: { status: 403, title: 'Your role does not allow this' },
  NOT_FOUND: { status: 404, title: 'Nothing is here for you' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The method is not allowed here' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to arrive' },
  CONFLICT: { status: 409, title: 'The request conflicts with the present state' },
  PRECONDITION_FAILED: { status: 412, title: 'The dossier has changed since you read it' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, title: 'This Idempotency-Key was used for another request' },
  DOSSIER_ALREADY_OPEN: { status: 409, title: 'A dossier of this kind cannot be opened now' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  URI_TOO_LONG: { status: 414, title: 'The address is too long' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The content type is not supported' },
  QUOTA_EXCEEDED: { status: 409, title: 'There is no room for this document' },
  DOCUMENT_INFECTED: { status: 422, title: 'Malware was found in this document' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  DOCUMENT_LOST: { status: 500, title: 'The document is not where it was stored' },
  DOCUMENT_ALTERED: { status: 500, title: 'What is stored is not the document that was attached' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'A part of the system cannot be reached just now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemCodes;

const ofStatus: Record<number, ProblemCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  409: 'CONFLICT',
  412: 'PRECONDITION_FAILED',
  413: 'BODY_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** The code that stands for a bare HTTP status, as frameworks throw them. */
export function codeOfStatus(status: number): ProblemCode {
  const found = ofStatus[status];
  if (found) return found;
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}
