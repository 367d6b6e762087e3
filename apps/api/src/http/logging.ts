import { logOutput } from '../../../../libs/program/index.js';
import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { codeOf } from './errors.js';
import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The program's log, JSON lines. Written: request id, method, route pattern, status, duration, the caller's opaque
 * subject. Never written: bodies, queries, requested URLs, tokens, names, identity numbers.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { program: 'api' },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['authorization', 'cookie', '*.authorization', '*.cookie', 'token', '*.token'], remove: true },
    },
    destination ?? logOutput().destination,
  );
}

/**
 * An error without its message: database and validation messages may quote what a person wrote.
 * Class, code and the places in our code are logged, also for its causes.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) return { type: typeof error };
  const { name, stack, cause } = error as Partial<Error>;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name ?? 'object',
    code: codeOf(error),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(cause !== undefined && depth < 3 && { cause: describeError(cause, depth + 1) }),
  };
}

const told = (request: FastifyRequest) => ({
  requestId: request.id,
  method: request.method,
  route: request.routeOptions.url ?? 'unmatched',
  ...(request.caller && { subject: request.caller.subject }),
});

/** One line per request, when it is answered, or when its sender disconnects before. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const milliseconds = Math.round(reply.elapsedTime * 100) / 100;
    log.info({ ...told(request), status: reply.statusCode, milliseconds }, 'request');
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    log.info(told(request), 'broken off');
    done();
  });
}

/** Nest's own messages through pino. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log = (message: unknown, context?: unknown): void => this.logger.debug({ context }, String(message));
  warn = (message: unknown, context?: unknown): void => this.logger.warn({ context }, String(message));
  error = (message: unknown): void =>
    this.logger.error({ error: describeError(message) }, message instanceof Error ? message.name : 'error');
}
