import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import type { Traces } from '../../../libs/program/index.js';
import { allowCodecOrigins } from './codec/cors.js';
import { sessionToken } from './codec/session.js';
import { mediaTypes } from './documents/media.js';
import { compressAnswers } from './http/compression.js';
import { openGate, type CallCounts } from './http/gate.js';
import { acceptBodies } from './http/json-body.js';
import { logRequests, NestLog } from './http/logging.js';
import { answerBrokenMessage, endSlowBodies, type Patience } from './http/slow-bodies.js';
import { traceRequests } from './http/tracing.js';
import { documentApi } from './openapi/document.js';
import { Metrics } from './operations/metrics.js';
import { noPageFor, servePages } from './pages/pages.js';
import type { Tokens } from './people/tokens.js';
import type { PageSessions } from './sessions/page-sessions.js';
import { asProblem, ProblemFilter, sendProblem, type Translation } from './problems/problem.filter.js';
import { validationPipe } from './problems/validation.js';

export interface ServerSettings {
  bodyLimit: number;
  requestsPerMinute: number;
  /** Shared with other processes; without it each process counts separately. */
  counts?: CallCounts;
  /** Trusted proxies, by address or network, that may state the client's address; default none. */
  trustedProxies?: readonly string[];
  /** By default five minutes for a whole request, 15 seconds for JSON. */
  patience?: Patience;
  tokens: Tokens;
  /** Browsers that are signed in. */
  pages?: PageSessions;
  log: Logger;
  /** None are made without. */
  traces?: Traces;
  translations?: readonly Translation[];
  codecOrigins?: readonly string[];
  /** Described at /docs, command by command. */
  types?: DossierTypes;
  /** Whether what only a sandbox has is described. */
  sandbox?: boolean;
}

function adapter({ bodyLimit, trustedProxies = [] }: ServerSettings, patience: Patience): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    logger: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    // Listening sockets close on shutdown; requests in progress finish.
    forceCloseConnections: 'idle',
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, asProblem(error), request);
    },
    clientErrorHandler: answerBrokenMessage,
    requestTimeout: patience.request,
    http: {
      headersTimeout: Math.min(patience.request, 30_000),
      connectionsCheckingInterval: Math.min(patience.request, 5_000),
    },
  });
}

/** The HTTP server around a Nest module; it does not listen yet. */
export async function createServer(module: DynamicModule, settings: ServerSettings): Promise<NestFastifyApplication> {
  const { log, patience = { request: 300_000, json: 15_000 } } = settings;
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(settings, patience), {
    bodyParser: false,
    logger: new NestLog(log),
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  acceptBodies(server, mediaTypes);
  endSlowBodies(server, patience.json);
  logRequests(server, log);
  if (settings.traces !== undefined) traceRequests(server, settings.traces);
  app.get(Metrics).watch(server);
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: { 'upgrade-insecure-requests': null, 'style-src': ["'self'", "'unsafe-inline'"] },
    },
  });
  await compressAnswers(server);
  await openGate(server, {
    tokens: settings.tokens,
    perMinute: settings.requestsPerMinute,
    counts: settings.counts,
    pages: settings.pages,
    session: sessionToken(settings.codecOrigins ?? []),
    noPage: noPageFor,
  });
  await servePages(server);
  app.useGlobalFilters(new ProblemFilter(log, settings.translations));
  app.useGlobalPipes(validationPipe());
  allowCodecOrigins(app, settings.codecOrigins ?? []);
  documentApi(app, settings.types, settings.sandbox);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return app;
}
