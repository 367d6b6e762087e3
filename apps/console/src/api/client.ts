import createClient, { type Middleware } from 'openapi-fetch';
import { spoken } from '../words/language.js';
import { Problem, problemOf } from './problem.js';
import type { paths } from './schema.js';

/** The standing in which this window acts; the API refuses requests of another one. */
export const shownStanding: { now: string | null } = { now: null };

/** Called when the session is over or the standing has changed. */
export const onTrouble: { now: (code: 'SESSION_ENDED' | 'STANDING_CHANGED') => void } = { now: () => undefined };

/**
 * The headers with which a page asks.
 * @param purpose why it looks, for the log
 * @param visit the opening of the page: what is read under one is one look
 */
export function headersOf(purpose?: string, visit?: string): Record<string, string> {
  return {
    'x-hoso': 'page',
    'accept-language': spoken.now,
    ...(shownStanding.now !== null && { standing: shownStanding.now }),
    ...(purpose !== undefined && { purpose: encodeURIComponent(purpose) }),
    ...(visit !== undefined && { visit }),
  };
}

/** The headers with which a page asks by itself whether something has changed: that keeps no session alive. */
export const watching = { 'x-hoso': 'watch' } as const;

const ours: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headersOf()))
      if (!request.headers.has(name)) request.headers.set(name, value);
    return request;
  },
};

/** The API as its own description types it. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(ours);

/** What an answer of the API holds. @throws Problem as it was told; code NETWORK where nothing answers */
export async function answered<T>(asking: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asking.catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  if (data !== undefined) return data;
  throw refusedBy(response, error);
}

/** That something without an answer was done. @throws Problem as it was told; code NETWORK where nothing answers */
export async function succeeded(asking: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  const { error, response } = await asking.catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  if (!response.ok) throw refusedBy(response, error);
}

/** What an answer refused. */
const refusedBy = ({ status, headers }: Response, answer: unknown): Problem =>
  noted(problemOf(answer, status, headers.get('retry-after')));

/** Tells of what concerns the whole window. */
export function noted(problem: Problem): Problem {
  if (problem.code === 'SESSION_ENDED' || problem.code === 'UNAUTHENTICATED') onTrouble.now('SESSION_ENDED');
  if (problem.code === 'STANDING_CHANGED') onTrouble.now('STANDING_CHANGED');
  return problem;
}

/** What `HEAD` tells of a dossier: no look. */
export interface Version {
  readonly sequence: number;
  readonly type: string | undefined;
  /** Whether whoever opens it is asked why. */
  readonly asksWhy: boolean;
}

/** How far a dossier has come, without looking at it; asked again and again while its page is open. @throws Problem */
export async function versionOf(number: string): Promise<Version> {
  const headers = { ...headersOf(), ...watching };
  const response = await fetch(`/v1/dossiers/${number}`, { method: 'HEAD', headers }).catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  if (!response.ok) {
    // HEAD has no body: the codes are those of GET.
    const code = { 401: 'SESSION_ENDED', 404: 'DOSSIER_NOT_FOUND', 409: 'STANDING_CHANGED' }[response.status] ?? '';
    throw noted(new Problem({ code, status: response.status, title: '' }));
  }
  return {
    sequence: Number(/\d+/.exec(response.headers.get('etag') ?? '')?.[0]),
    type: /\/dossier-types\/([a-z-]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '')?.[1],
    asksWhy: response.headers.get('asks-why') === 'true',
  };
}

/** What an act is sent with. */
export interface Sending {
  /** The same for each try of the same act. */
  readonly key: string;
  /** Sequence of the dossier as it was shown. */
  readonly sequence?: number;
}

/** Answer to an act. */
export interface Done {
  readonly dossier: string;
  readonly status: string;
  readonly sequence: number;
}

/** The last act of this window, as it was answered: kept in memory alone. */
const acted: { last?: { readonly seen: string; readonly at: number } } = {};
/** So long a read after an act waits for it, should the read model be behind. */
const FRESH = 10_000;

/** Notes what an act was answered, so that what is read next includes it. */
export function noteActed({ dossier, sequence }: Pick<Done, 'dossier' | 'sequence'>): void {
  acted.last = { seen: `${dossier}:${sequence}`, at: Date.now() };
}

/** What the next reads must include: the last act, as long as it is fresh. */
export const seenNow = (): { readonly seen?: string } =>
  acted.last !== undefined && Date.now() - acted.last.at < FRESH ? { seen: acted.last.seen } : {};

/** Sends what a definition describes: a command or a submission. Files have `upload`. @throws Problem */
export async function send(path: string, body: unknown, { key, sequence }: Sending): Promise<Done> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      ...headersOf(),
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(sequence !== undefined && { 'if-match': `"${sequence}"` }),
    },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    noteActed(answer as Done);
    return answer as Done;
  }
  throw refusedBy(response, answer);
}
