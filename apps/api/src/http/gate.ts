import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problems/problem.js';
import { isUntaken, KnownMethods } from './methods.js';
import { demandAccess } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { actingAs } from '../people/standings.js';
import type { Caller, Tokens } from '../people/tokens.js';
import type { PageSessions } from '../sessions/page-sessions.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null when no token was sent. */
    identity: Caller | null;
    /** The verified person, if any: used for logs and rate limits. */
    caller: Person | null;
  }
}

const bearer = (request: FastifyRequest): string | undefined =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];

/** Probes and scrapes must not be rate-limited. */
const unlimited = (request: FastifyRequest): boolean =>
  /^\/(health|metrics)(\/|$)/.test(request.routeOptions.url ?? '');

/** Counts calls by key in the present minute. */
export interface CallCounts {
  count(key: string): { readonly current: number; readonly leftMs: number };
}

export interface GateSettings {
  /** Shared with other processes; without it each process counts separately. */
  readonly counts?: CallCounts | undefined;
  readonly tokens: Tokens;
  readonly perMinute: number;
  /** The token in a browser's cookie, for routes that accept one; throws for a page that may not use it. */
  readonly session: (request: FastifyRequest) => string | undefined;
  /** Browsers that are signed in; without it bearer tokens alone count. */
  readonly pages?: PageSessions | undefined;
  /** Answers a browser that asks for an address without a route; undefined for a program. */
  readonly noPage?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/** The store of counts, in the form that the limiter expects. */
const storeOf = (counts: CallCounts) =>
  class implements FastifyRateLimitStore {
    incr: FastifyRateLimitStore['incr'] = (key, done) => {
      const { current, leftMs } = counts.count(key);
      done(null, { current, ttl: leftMs });
    };
    child = (): FastifyRateLimitStore => this;
  };

/** IPv6 addresses are counted by network, so whoever has 2^64 addresses counts once. */
const networkOf = ({ ip }: FastifyRequest): string => rateLimit.normalizeIP(ip, 64);

/** With a token a person acts in all their roles at once, unless the header `Standing` names one. */
function inStanding(caller: Caller, { headers: { standing } }: FastifyRequest): Caller {
  if (standing === undefined || 'refusal' in caller) return caller;
  const person = actingAs(caller.person, [standing].join());
  if (person !== undefined) return { person };
  const detail = { en: 'You have no such standing', vi: 'Không có tư cách này' };
  return { refusal: problem('FORBIDDEN', { detail }) };
}

/**
 * Before a body is read: authenticates the caller, counts the call (by subject for a valid token, otherwise by
 * address), and checks the route's access rule.
 */
export async function openGate(server: FastifyInstance, settings: GateSettings): Promise<void> {
  const { tokens, perMinute, session, counts, pages, noPage } = settings;
  const methods = new KnownMethods(server);
  await server.register(rateLimit, { global: false, ...(counts && { store: storeOf(counts) }) });
  const callerOf = (request: FastifyRequest): string =>
    request.caller ? `subject:${request.caller.subject}` : `address:${networkOf(request)}`;
  const limited = server.createRateLimit({ max: perMinute, timeWindow: 60_000, keyGenerator: callerOf });
  const limitOf = ({ routeOptions: { config } }: FastifyRequest): number => config.perMinute ?? perMinute;
  const limitedHere = server.createRateLimit({
    max: limitOf,
    timeWindow: 60_000,
    keyGenerator: (request) => `${request.routeOptions.url ?? ''} ${callerOf(request)}`,
  });
  server.decorateRequest('identity', null);
  server.decorateRequest('caller', null);
  server.decorateRequest('pageSession', null);
  server.addHook('onRequest', async (request, reply) => {
    const { config } = request.routeOptions;
    const token = bearer(request) ?? (config.session === true ? session(request) : undefined);
    if (token !== undefined) request.identity = inStanding(await tokens.identify(token), request);
    else if (config.access !== 'public') request.identity = (await pages?.identify(request)) ?? null;
    if (request.identity !== null && 'person' in request.identity) request.caller = request.identity.person;
    if (unlimited(request)) return;
    const counted = await limited(request);
    const here = config.perMinute === undefined ? counted : await limitedHere(request);
    for (const [count, most] of [
      [counted, perMinute],
      [here, limitOf(request)],
    ] as const) {
      if (count.isAllowed || !count.isExceeded) continue;
      const seconds = String(Math.max(1, count.ttlInSeconds));
      throw problem('RATE_LIMITED', {
        detail: {
          en: `At most ${most} requests a minute; try again in ${seconds} s`,
          vi: `Nhiều nhất ${most} yêu cầu mỗi phút; thử lại sau ${seconds} giây`,
        },
        headers: { 'retry-after': seconds },
      });
    }
    // Restricted answers must not be cached.
    if (config.access !== 'public') reply.header('cache-control', 'no-store');
    if (isUntaken(request)) {
      const refused = methods.refusal(request);
      const page = refused.code === 'NOT_FOUND' ? noPage?.(request, reply) : undefined;
      if (page === undefined) throw refused;
      return page;
    }
    // The pages of the API description come from a library and state no access rule; they take no body.
    if (config.access !== undefined) demandAccess(request);
  });
}
