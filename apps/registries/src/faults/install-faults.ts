import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Fate, FaultPlan } from './fault-plan.js';
import { corrupted } from './malformed-answers.js';

/** Marks the second of two equal requests, so that no fault applies to it; unknown outside this process. */
const REPEATED = { header: 'x-repeated-request', secret: randomUUID() };

/** Applies the active faults to the registry's own routes (/v1/…); admin, health and docs always answer. */
export function installFaults(server: FastifyInstance, plan: FaultPlan): void {
  const fates = new WeakMap<FastifyRequest, Fate>();
  const repeats = new WeakMap<FastifyRequest, Promise<unknown>>();
  const sent = new WeakMap<FastifyRequest, string>();
  const lastAnswers = new Map<string, string>();

  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/v1/') || request.headers[REPEATED.header] === REPEATED.secret) return;
    const route = `${request.method} ${request.routeOptions.url ?? '(none)'}`;
    const fate = plan.fateOf(`${request.method} ${request.url}`, route);
    fates.set(request, fate);
    if (fate.latencyMs > 0) await sleep(fate.latencyMs, undefined, { ref: false });
    if (fate.refusal === 'drop') return dropConnection(request, reply);
    if (fate.refusal) return refuse(request, reply, fate.refusal);
  });

  server.addHook('preHandler', (request, _reply, done) => {
    if (fates.get(request)?.repeatRequest) repeats.set(request, repeatRequest(server, request));
    done();
  });

  server.addHook('onSend', async (request, reply, payload) => {
    const fate = fates.get(request);
    if (!fate || typeof payload !== 'string') return payload;
    await repeats.get(request);
    if (fate.dropAnswer) {
      dropConnection(request, reply);
      return payload;
    }
    const route = `${request.method} ${request.routeOptions.url ?? '(none)'}`;
    const answer = fate.malformed ? corrupted(fate.malformed, payload, lastAnswers.get(route)) : payload;
    // Unsent answers and refusals do not count as an earlier answer: a stale registry repeats the same answer again and
    // again.
    if (!fate.malformed && !fate.refusal) lastAnswers.set(route, payload);
    if (fate.repeatAnswer) sent.set(request, answer);
    return answer;
  });

  server.addHook('onResponse', async (request, reply) => {
    const answer = sent.get(request);
    if (answer !== undefined) repeatAnswer(request, reply, answer);
  });
}

function dropConnection(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: { status: number; retryAfterSeconds?: number }) {
  if (refusal.retryAfterSeconds !== undefined) reply.header('retry-after', String(refusal.retryAfterSeconds));
  const code = refusal.status === 429 ? 'TOO_MANY_REQUESTS' : 'UNAVAILABLE';
  const detail = 'A fault that was switched on';
  return reply
    .status(refusal.status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: detail, status: refusal.status, detail, code, instance: request.id });
}

/** The same request once more, concurrently with the first, like a proxy that timed out too early. */
async function repeatRequest(server: FastifyInstance, request: FastifyRequest): Promise<void> {
  await server.inject({
    method: request.method as HTTPMethods & 'GET',
    url: request.url,
    headers: { 'content-type': 'application/json', [REPEATED.header]: REPEATED.secret },
    ...(request.body === undefined || request.body === null ? {} : { payload: JSON.stringify(request.body) }),
  });
}

/**
 * The same answer a second time on the same connection, so that the caller may take it for the answer to its next call.
 */
function repeatAnswer(request: FastifyRequest, reply: FastifyReply, answer: string): void {
  const head = [
    `HTTP/1.1 ${reply.statusCode} Again`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(answer)}`,
    `x-request-id: ${request.id}`,
  ];
  if (request.raw.socket.writable) request.raw.socket.write(`${head.join('\r\n')}\r\n\r\n${answer}`);
}
