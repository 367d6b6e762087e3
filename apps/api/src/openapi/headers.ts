import type { ParamDecoratorEnhancer } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

const text = { type: 'string' } as const;

/** Headers of acts for the description, and as decorators for routes that Nest describes. */
export const headers = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    required: true,
    description: 'New for each act, the same when you repeat it: 8 to 100 visible characters',
    schema: { ...text, pattern: '^[\\x21-\\x7e]{8,100}$' },
    example: '6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11',
  },
  ifMatch: {
    name: 'If-Match',
    required: false,
    description: 'ETag of the dossier as you read it: refused with 412 if it changed; `*` as good as none',
    schema: { ...text, pattern: '^("\\d{1,9}"|\\*)$' },
    example: '"7"',
  },
  purpose: {
    name: 'Purpose',
    required: false,
    description: 'Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading',
    // Percent-encoded, a character takes twelve at most.
    schema: { ...text, minLength: 1, maxLength: 2_400 },
    example: 'ki%E1%BB%83m%20tra%20h%E1%BB%93%20s%C6%A1',
  },
  visit: {
    name: 'Visit',
    required: false,
    description:
      'Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look',
    schema: { ...text, pattern: '^[A-Za-z0-9-]{8,64}$' },
    example: '0d5f7d0e-6c83-4b0b-9b7a-3f1c7f6f2a11',
  },
  language: {
    name: 'Accept-Language',
    required: false,
    description: 'In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it',
    schema: text,
    example: 'vi, en;q=0.5',
  },
} as const;

/** Effect of our parameter decorator on its method: the route takes the headers `Purpose` and `Visit`. */
export const takesPurpose: ParamDecoratorEnhancer = (target, method) => {
  if (target === undefined || method === undefined) return;
  const described = Object.getOwnPropertyDescriptor(target, method);
  if (described === undefined) return;
  ApiHeader(headers.purpose)(target, method, described);
  ApiHeader(headers.visit)(target, method, described);
};

/** The route demands an Idempotency-Key. */
export const TakesIdempotencyKey = (): MethodDecorator => ApiHeader(headers.idempotencyKey);

/** The route demands the ETag of the draft. */
export const TakesDraftVersion = (): MethodDecorator =>
  ApiHeader({
    ...headers.ifMatch,
    required: true,
    description:
      'ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
    example: '"1"',
  });

/** The route takes the ETag of the dossier. */
export const TakesIfMatch = (): MethodDecorator => ApiHeader(headers.ifMatch);
