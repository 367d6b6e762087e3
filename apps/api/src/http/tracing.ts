import type { Span } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Traces } from '../../../../libs/program/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request in its trace, when tracing is on. */
    span?: Span;
  }
}

/** One span per request: method, route pattern and status; nothing of what was sent, and no requested URL. */
export function traceRequests(server: FastifyInstance, { tracer, within }: Traces): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    request.span = tracer.startSpan(`${request.method} ${route}`, {
      attributes: { 'http.request.method': request.method, 'http.route': route },
    });
    within(request.span, done);
  });
  // A body arrives in the async context of its connection; the handler is run in that of the request.
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.span === undefined) done();
    else within(request.span, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    request.span?.setAttribute('http.response.status_code', reply.statusCode);
    request.span?.end();
    done();
  });
}
