import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserSession, BrowserSessions, NewSession, SessionLimits } from '../../../../libs/persistence/index.js';
import type { Role } from '../../../../libs/dossier/index.js';
import type { Person } from '../people/actor.js';
import { actingAs } from '../people/standings.js';
import type { Caller, Tokens } from '../people/tokens.js';
import { Problem, problem } from '../problems/problem.js';
import type { Cookie } from './cookies.js';
import type { IdentityProvider } from './provider.js';
import { Renewal } from './renewal.js';
import { demandSameOrigin, onlyWatches } from './same-origin.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session of the calling browser; null for programs with a bearer token. */
    pageSession: PageSession | null;
  }
}

/** A session, as seen by a request. */
export interface PageSession extends Pick<BrowserSession, 'id' | 'acr' | 'idleUntil' | 'until'> {
  /** The role in which the person acts; null for somebody without one. */
  readonly acting: string | null;
  /** The whole person, in all their standings. */
  readonly person: Person;
}

/** Lifetimes in seconds: idle for people in office and for parties, and in total for everybody. */
export interface Limits {
  readonly officials: number;
  readonly parties: number;
  readonly lifetime: number;
}

export interface PageSessionParts {
  readonly store: BrowserSessions;
  readonly provider: IdentityProvider;
  readonly tokens: Pick<Tokens, 'identify'>;
  readonly cookie: Cookie;
  readonly limits: Limits;
  /** Our own origin as browsers know it. */
  readonly origin: string;
}

/** An act is noted at most so often. */
const touchEveryMs = 30_000;
const partyRoles: readonly Role[] = ['claimant', 'employer'];
const ended = () => problem('SESSION_ENDED', { headers: { 'www-authenticate': 'Bearer' } });

/**
 * Signed-in browsers: their cookie identifies a session here, and never holds a token (RFC 9700; OAuth for browsers).
 */
export class PageSessions {
  private readonly renewal: Renewal;

  constructor(private readonly parts: PageSessionParts) {
    this.renewal = new Renewal(parts.store, parts.provider);
  }

  /** The person of a browser's request, in the role in which they act; undefined without a session. */
  async identify(request: FastifyRequest): Promise<Caller | undefined> {
    const token = this.parts.cookie.read(request);
    if (token === undefined) return undefined;
    try {
      demandSameOrigin(request);
      return { person: await this.person(request, token) };
    } catch (error) {
      if (error instanceof Problem) return { refusal: error };
      throw error;
    }
  }

  private async person(request: FastifyRequest, token: string): Promise<Person> {
    const { store, tokens } = this.parts;
    const found = await store.find(token);
    const session = found && (await this.renewal.fresh(found));
    if (session === undefined) throw ended();
    const caller = await tokens.identify(session.tokens.access);
    if ('refusal' in caller) {
      if (caller.refusal.status >= 500) throw caller.refusal;
      await store.end(session.id);
      throw ended();
    }
    const { person } = caller;
    if (person.subject !== session.subject) {
      await store.end(session.id);
      throw ended();
    }
    const acting = this.actingIn(session, person);
    const shown = request.headers['standing'];
    if (shown !== undefined && shown !== acting) throw problem('STANDING_CHANGED', { members: { acting } });
    const as = acting === null ? person : (actingAs(person, acting) ?? person);
    const idleUntil = onlyWatches(request) ? session.idleUntil : await this.touched(session, as);
    request.pageSession = { ...session, acting, person, idleUntil };
    return as;
  }

  /** The chosen role, as long as the person has it; otherwise their first. */
  private actingIn({ standing }: BrowserSession, { standings }: Person): string | null {
    return (standings.find(({ id }) => id === standing) ?? standings[0])?.id ?? null;
  }

  private async touched({ id, idleUntil, until }: BrowserSession, person: Person): Promise<number> {
    const { idle } = this.limitsOf(person);
    const wanted = Math.min(Date.now() + idle * 1_000, until);
    if (wanted - idleUntil < Math.min(touchEveryMs, idle * 100)) return idleUntil;
    return (await this.parts.store.touch(id, idle)) ?? idleUntil;
  }

  private limitsOf({ roles }: Pick<Person, 'roles'>): SessionLimits {
    const { officials, parties, lifetime } = this.parts.limits;
    return { idle: roles.every((role) => partyRoles.includes(role)) ? parties : officials, lifetime };
  }

  /** Opens a session in this browser; its former session ends. */
  async open(request: FastifyRequest, reply: FastifyReply, session: NewSession, person: Person): Promise<void> {
    const { cookie, store } = this.parts;
    const before = cookie.read(request);
    if (before !== undefined) await store.endOf(before);
    const standing = this.actingIn({ standing: null } as BrowserSession, person);
    const as = standing === null ? person : (actingAs(person, standing) ?? person);
    await store.open(session, this.limitsOf(as));
    cookie.write(reply, session.token);
  }

  /**
   * Switches to another role of the person.
   * @throws Problem FORBIDDEN
   */
  async act({ id, person }: PageSession, standing: string): Promise<void> {
    if (!person.standings.some((one) => one.id === standing))
      throw problem('FORBIDDEN', {
        detail: { en: 'You have no such standing', vi: 'Không có tư cách này' },
      });
    await this.parts.store.act(id, standing);
  }

  /**
   * Signs this browser out, even if its session has ended.
   * @returns where to sign out at the provider as well; null if there is no such page
   * @throws Problem CROSS_SITE
   */
  async leave(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    demandSameOrigin(request);
    const { cookie, store, provider, origin } = this.parts;
    const token = cookie.read(request);
    cookie.remove(reply);
    const session = token === undefined ? undefined : await store.find(token);
    if (token !== undefined) await store.endOf(token);
    if (session === undefined) return null;
    // Signed out here it is either way.
    return (await provider.farewell(session.tokens.id, `${origin}/`).catch(() => undefined)) ?? null;
  }

  /**
   * Signs the person out of every browser.
   * @returns how many
   */
  async leaveAll(subject: string, reply: FastifyReply): Promise<number> {
    this.parts.cookie.remove(reply);
    return this.parts.store.endAll(subject);
  }
}
