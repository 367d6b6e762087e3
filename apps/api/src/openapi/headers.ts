import { ApiHeader } from '@nestjs/swagger';

const text = { type: 'string' } as const;

/** Headers of acts as the description states them, and as decorators for the routes that are described by Nest. */
export const headers = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    required: true,
    description: 'New for each act, the same when you repeat it: 8 to 100 visible characters',
    schema: text,
    example: '6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11',
  },
  ifMatch: {
    name: 'If-Match',
    required: false,
    description: 'ETag of the dossier as you read it: refused with 412 if it changed',
    schema: text,
    example: '"7"',
  },
} as const;

/** The route demands an Idempotency-Key. */
export const TakesIdempotencyKey = (): MethodDecorator => ApiHeader(headers.idempotencyKey);

/** The route takes the ETag of the dossier. */
export const TakesIfMatch = (): MethodDecorator => ApiHeader(headers.ifMatch);
