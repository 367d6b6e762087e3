import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, ProblemException } from './problem.js';

/** Turns every error of a request into a problem; unexpected errors are logged and answered as 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    void http.getResponse<FastifyReply>().status(problem.status).type('application/problem+json').send(problem);
  }
}

function problemOf(error: unknown, instance: string): Problem {
  const status = statusOf(error);
  const known = error instanceof ProblemException ? error : undefined;
  const title = STATUS_CODES[status] ?? 'Error';
  return {
    type: 'about:blank',
    title,
    status,
    detail: known?.detail ?? (status < 500 && error instanceof Error ? error.message : 'The registry failed'),
    code: known?.code ?? title.toUpperCase().replace(/\W+/g, '_'),
    ...(known?.errors && { errors: known.errors }),
    instance,
  };
}

/** Fastify's own errors (a body that is too large or no JSON) carry their status as a property. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}
