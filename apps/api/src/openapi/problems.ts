import type { OpenAPIObject } from '@nestjs/swagger';
import { commonRefusals, type DossierTypes, type RefusalKind } from '../../../../libs/dossier/index.js';
import { problemCodes, type ProblemCode, type ProblemKind } from '../problems/codes.js';
import { headers } from './headers.js';

/** RFC 9457, as we write it. */
export const problemSchema = {
  type: 'object',
  description:
    'RFC 9457 problem. `title`, `detail` and messages are in the language that `Accept-Language` asks for, Vietnamese or English (`Content-Language` says which); `code` and `pointer` never change with it. `instance` is the request id under which the logs know the request.',
  required: ['type', 'title', 'status', 'code', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:hoso:problem:VALIDATION_FAILED'] },
    title: { type: 'string', examples: ['A value is missing or wrong', 'Thông tin còn thiếu hoặc chưa đúng'] },
    status: { type: 'integer', examples: [400] },
    code: { type: 'string', examples: ['VALIDATION_FAILED'] },
    detail: { type: 'string' },
    instance: { type: 'string', examples: ['8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11'] },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'message'],
        properties: {
          pointer: { type: 'string', examples: ['/person/dateOfBirth'] },
          message: { type: 'string', examples: ['A date that exists, written YYYY-MM-DD'] },
          code: { type: 'string', description: 'Where the fault has a name', examples: ['OFFICE_MERGED'] },
          params: { type: 'object', description: 'What the message says', examples: [{ successor: 'HD-01' }] },
        },
      },
    },
  },
};

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What determines the problems of an operation. */
interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** Refusals of the dossiers that it may concern. */
  readonly refusals: Readonly<Record<string, RefusalKind>>;
}

const takes = ({ parameters = [] }: Operation, name: string): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === name);
const isOpen = ({ security }: Operation): boolean => security?.some((way) => Object.keys(way).length === 0) ?? false;
/** Nobody waits in line for probes. */
const isProbe = (path: string): boolean => path.startsWith('/health/');
const isDocuments = (path: string): boolean => path.endsWith('/documents');

/** Problems of every route, then those that depend on an operation's parts; `when` is the condition. */
const rules: readonly { readonly codes: readonly ProblemCode[]; readonly when: (described: Described) => boolean }[] = [
  { codes: ['BAD_REQUEST', 'REQUEST_TIMEOUT', 'METHOD_NOT_ALLOWED', 'INTERNAL', 'UNAVAILABLE'], when: () => true },
  { codes: ['RATE_LIMITED'], when: ({ path }) => !isProbe(path) },
  {
    codes: ['UNAUTHENTICATED', 'SESSION_ENDED', 'FORBIDDEN', 'CROSS_SITE', 'STANDING_CHANGED'],
    when: ({ operation }) => !isOpen(operation),
  },
  { codes: ['CROSS_SITE'], when: ({ path, method }) => path === '/v1/session' && method === 'delete' },
  { codes: ['CONFLICT'], when: ({ path }) => path === '/v1/session/acting' },
  {
    codes: ['VALIDATION_FAILED'],
    when: ({ operation: { parameters = [], requestBody } }) => parameters.length > 0 || requestBody !== undefined,
  },
  { codes: ['NOT_FOUND', 'URI_TOO_LONG'], when: ({ path }) => path.includes('{') },
  { codes: ['DOSSIER_TYPE_UNKNOWN'], when: ({ path }) => path.endsWith('{type}') },
  { codes: ['NOT_IN_BULK'], when: ({ path }) => path.includes('/bulk/') },
  { codes: ['NOT_IN_BULK'], when: ({ path, method }) => path === '/v1/bulk-jobs' && method === 'post' },
  {
    codes: ['MALFORMED_JSON', 'FORBIDDEN_KEY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
    when: ({ method }) => method !== 'get',
  },
  {
    codes: ['IDEMPOTENCY_KEY_REUSED', 'CONFLICT'],
    when: ({ operation }) => takes(operation, 'Idempotency-Key'),
  },
  {
    codes: ['DOSSIER_ALREADY_OPEN'],
    when: ({ path }) => /^\/v1\/dossiers\/[a-z-]+$/.test(path) && !path.endsWith('/search'),
  },
  {
    codes: ['QUOTA_EXCEEDED', 'DOCUMENT_INFECTED'],
    when: ({ path, method }) => isDocuments(path) && method === 'post',
  },
  { codes: ['NOT_FOUND', 'SELECTION_TOO_LARGE'], when: ({ path }) => path === '/v1/selections' },
  { codes: ['LETTER_UNKNOWN', 'CODE_MISTYPED'], when: ({ path }) => path === '/v1/verify/{code}' },
  { codes: ['NOT_FOUND', 'EXPORT_TOO_LARGE'], when: ({ path }) => path === '/v1/exports' },
  { codes: ['CALENDARS_EXCEEDED'], when: ({ path, method }) => path === '/v1/my/calendar-links' && method === 'post' },
  { codes: ['NOT_FOUND', 'VIEWS_EXCEEDED'], when: ({ path, method }) => path === '/v1/views' && method === 'post' },
  { codes: ['DOSSIER_TYPE_UNKNOWN'], when: ({ path }) => path.endsWith('{type}/prefill') },
  { codes: ['DRAFT_CHANGED'], when: ({ path, method }) => path === '/v1/drafts/{draft}' && method === 'put' },
  {
    codes: ['DRAFTS_EXCEEDED', 'DOSSIER_TYPE_UNKNOWN', 'NOT_FOUND'],
    when: ({ path, method }) => path === '/v1/drafts' && method === 'post',
  },
  {
    codes: ['LAW_DRAFTS_EXCEEDED'],
    when: ({ path, method }) => path === '/v1/policy/drafts' && method === 'post',
  },
  {
    codes: ['LAW_DRAFT_CHANGED'],
    when: ({ path, operation }) => path.startsWith('/v1/policy/drafts/') && takes(operation, 'If-Match'),
  },
  {
    codes: ['LAW_DRAFT_FAULTY'],
    when: ({ path, method }) =>
      /^\/v1\/policy\/drafts\/.*\/(differences|answers|source|approval)$/.test(path) && method !== 'delete',
  },
  {
    codes: ['LAW_DRAFT_OWN', 'LAW_DRAFT_UNCHANGED'],
    when: ({ path, method }) => path.endsWith('/approval') && method === 'put',
  },
  {
    codes: ['LAW_DRAFT_NOT_APPROVED'],
    when: ({ path, method }) => path.endsWith('/source') || (path.endsWith('/approval') && method === 'delete'),
  },
  {
    codes: ['LAW_VERSION_UNKNOWN', 'LAW_VERSION_NOT_EVERYWHERE', 'LAW_ADOPTION_GOES_ON'],
    when: ({ path, method }) => path === '/v1/policy/adoptions' && method === 'post',
  },
  { codes: ['WEBHOOKS_EXCEEDED'], when: ({ path, method }) => path === '/v1/webhooks' && method === 'post' },
  { codes: ['DOCUMENT_LOST', 'DOCUMENT_ALTERED'], when: ({ path }) => path.endsWith('/documents/{id}') },
];

/** Refusals of dossiers that an operation may return: for an act all except those that its URL excludes. */
const refusalsOf = ({ path, operation, refusals }: Described): Readonly<Record<string, RefusalKind>> => {
  if (path.startsWith('/v1/dossiers/{number}') && !takes(operation, 'Idempotency-Key'))
    return { DOSSIER_NOT_FOUND: commonRefusals.DOSSIER_NOT_FOUND };
  if (path.includes('/bulk/')) return { COMMAND_UNKNOWN: commonRefusals.COMMAND_UNKNOWN };
  if (!takes(operation, 'Idempotency-Key')) return {};
  const met = ([, { status }]: [string, RefusalKind]) =>
    (status !== 404 || path.includes('{')) && (status !== 412 || takes(operation, 'If-Match'));
  return Object.fromEntries(Object.entries(refusals).filter(met));
};

const described = (status: number, kinds: Readonly<Record<string, ProblemKind | RefusalKind>>) => ({
  description: Object.entries(kinds)
    .map(([code, { title }]) => `- \`${code}\`: ${title.en}`)
    .join('\n'),
  ...(status === 405 && {
    headers: { Allow: { description: 'The methods that it takes', schema: { type: 'string' }, example: 'GET, HEAD' } },
  }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The problems of an operation, by status. */
const problemsOf = (operation: Described): Readonly<Record<string, object>> => {
  const codes = rules.filter(({ when }) => when(operation)).flatMap((rule) => rule.codes);
  const kinds = Object.entries<ProblemKind | RefusalKind>({
    ...Object.fromEntries(codes.map((code) => [code, problemCodes[code]])),
    ...refusalsOf(operation),
  });
  const statuses = [...new Set(kinds.map(([, { status }]) => status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      described(status, Object.fromEntries(kinds.filter(([, kind]) => kind.status === status))),
    ]),
  );
};

/** Adds to every operation the statuses of its failures, each with its codes. */
export function addProblems(document: OpenAPIObject, types: DossierTypes | undefined): void {
  const own = types?.all.map((type) => type.refusals) ?? [];
  const refusals = Object.assign({}, commonRefusals, ...own) as Record<string, RefusalKind>;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method];
      if (!operation) continue;
      const problems = problemsOf({ method, path, operation, refusals });
      Object.assign(operation, {
        parameters: [...(operation.parameters ?? []), { ...headers.language, in: 'header' }],
        responses: { ...problems, ...operation.responses },
      });
    }
  }
}
