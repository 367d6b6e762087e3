import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { jsonSchema } from './json-schema.js';

/** What a route answers, and an answer as it looks. */
export interface DescribedAnswer {
  readonly schema: z.ZodType;
  readonly example: unknown;
}

/** A route: what it is for, with what status it answers, and what. Without an answer it only says that it is done. */
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
