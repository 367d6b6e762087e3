import type { Span } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Traces } from '../../../../libs/program/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request in its trace, where traces are made. */
    span?: Span;
  }
}

/** One span a request: method, route pattern and status; nothing of what was sent, and no address as it was asked for. */
export function traceRequests(server: FastifyInstance, { tracer, within }: Traces): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    request.span = tracer.startSpan(`${request.method} ${route}`, {
      attributes: { 'http.request.method': request.method, 'http.route': route },
    });
    within(request.span, done);
  });
  // A body arrives in the context of its connection: the handler is entered in that of the request again.
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
