import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { jsonSchema } from './json-schema.js';

/** Schema of a route's answer, and an example. */
export interface DescribedAnswer {
  readonly schema: z.ZodType;
  readonly example: unknown;
}

/** A route's summary, status and answer. Without an answer it only confirms. */
export const Answers = (summary: string, status: number, answer?: DescribedAnswer): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({
      status,
      description: answer === undefined ? 'Done' : 'The answer',
      ...(answer && {
        content: { 'application/json': { schema: jsonSchema(answer.schema, 'output'), example: answer.example } },
      }),
    }),
  );
