import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { WebhookDelivery, WebhookEntry } from '../entities/index.js';
import { inTurn, TOO_MANY } from '../limits/of-one.js';
import type { DossierKeys } from '../personal/keys.js';
import { idOfRequest } from '../request-id.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { consumerOf } from './names.js';

/** How long messages are also signed with the former secret, in hours. */
export const formerSecretHours = 24;
/** Attempts that are kept of a subscription. */
const deliveriesKept = 10_000;

/** What somebody subscribes to. */
export interface NewWebhook {
  readonly actor: Actor;
  /** Idempotency key of the request. */
  readonly key: string;
  readonly url: string;
  /** Dossier types, and kinds of events; all when left out. */
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
}

/** A subscription as its owner sees it. */
export interface WebhookStand {
  readonly id: string;
  /** Subject of its owner. */
  readonly subject: string;
  readonly url: string;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
  readonly pausedAt: string | null;
  readonly pauseReason: string | null;
  /** Lag: events of the record beyond the last one that was sent or skipped. */
  readonly lag: number;
  /** Events that could not be delivered: to be retried, and dead letters. */
  readonly retrying: number;
  readonly dead: number;
  /** Why delivery is blocked now; null if it is not. */
  readonly fault: string | null;
}

/** A subscription as it is served: its secrets opened, the present one first. */
export interface ServedWebhook {
  readonly id: string;
  readonly actor: Actor;
  readonly url: string;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** `whsec_…`, as receivers have them. */
  readonly secrets: readonly string[];
}

/** A time of a webhook as RFC 3339 in UTC. */
const instant = (column: string) =>
  sql`to_char(w.${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a request to subscribe came to. */
export interface Subscribed {
  readonly id: string;
  readonly secret: string;
}

/** As its owner keeps it. */
const shownSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/** Subscriptions of other programs, and their delivery log. An owner sees only those of their own subject. */
export class Webhooks {
  private readonly db: Sql;

  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /**
   * Subscribes from the next event on.
   * @param most that one person may have
   * @returns also the secret, which is shown only to this request; undefined if the key belongs to another request
   */
  async subscribe(asked: NewWebhook, most: number): Promise<Subscribed | typeof TOO_MANY | undefined> {
    const { actor, key, url, types, kinds } = asked;
    const id = idOfRequest(actor.subject, key);
    const secret = randomBytes(32);
    const { masterKey, wrapped } = this.keys.sealSecret(consumerOf(id), secret);
    const made = await inTransaction(this.em, async (db) => {
      await inTurn(db, 'webhooks', actor.subject);
      const { rows } = await sql`
        insert into hoso.webhook (id, subject, actor, url, types, kinds, master_key, secret)
        select ${id}, ${actor.subject}, ${JSON.stringify(actor)}::json, ${url}, ${types ?? null}::text[],
          ${kinds ?? null}::text[], ${masterKey}, ${wrapped}
        where (select count(*) from hoso.webhook where subject = ${actor.subject}) < ${most}::int
        on conflict (id) do nothing returning id`.execute(db);
      if (rows.length === 0) {
        const { rows: known } = await sql`select from hoso.webhook where id = ${id}`.execute(db);
        return known.length > 0 ? false : TOO_MANY;
      }
      await sql`
        insert into hoso.consumer (name, position) select ${consumerOf(id)}, position from hoso.stream_end`.execute(db);
      return true;
    });
    if (made === TOO_MANY) return TOO_MANY;
    return made ? { id, secret: shownSecret(secret) } : this.before(asked);
  }

  /** The subscription that the same request made before; undefined if there is none, or the request differs. */
  private async before({ actor, key, url, types, kinds }: NewWebhook): Promise<Subscribed | undefined> {
    const entry = await this.em.fork().findOne(WebhookEntry, { id: idOfRequest(actor.subject, key) });
    const [secret] = entry === null ? [] : this.secretsOf(entry);
    const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
    if (entry === null || secret === undefined || entry.url !== url) return undefined;
    return same(entry.types, types) && same(entry.kinds, kinds) ? { id: entry.id, secret } : undefined;
  }

  /** Subscriptions of a subject, the oldest first; only the one with the given id, if any. */
  of(subject: string, id?: string): Promise<readonly WebhookStand[]> {
    return this.standing(sql`w.subject = ${subject} and (${id ?? null}::text is null or w.id = ${id ?? null})`);
  }

  /** Those of everybody, for operators. */
  all(): Promise<readonly WebhookStand[]> {
    return this.standing(sql`true`);
  }

  private async standing(condition: RawBuilder<unknown>): Promise<readonly WebhookStand[]> {
    const { rows } = await sql<WebhookStand>`
      select w.id, w.subject, w.url, w.types, w.kinds, ${instant('created_at')} as "createdAt",
        ${instant('paused_at')} as "pausedAt",
        w.pause_reason as "pauseReason", (s.position - c.position)::float8 as lag, c.fault,
        (select count(*)::int from hoso.set_aside a where a.consumer = c.name and a.state = 'retrying') as retrying,
        (select count(*)::int from hoso.set_aside a where a.consumer = c.name and a.state = 'dead') as dead
      from hoso.webhook w join hoso.consumer c on c.name = 'webhook:' || w.id cross join hoso.stream_end s
      where ${condition} order by w.created_at, w.id`.execute(this.db);
    return rows;
  }

  /**
   * Rotates the secret; for a day messages are also signed with the former one. Idempotent by request.
   * @param key idempotency key of the request
   * @returns undefined if there is no such subscription
   */
  async rotateSecret(subject: string, id: string, key: string): Promise<string | undefined> {
    const secret = randomBytes(32);
    const { masterKey, wrapped } = this.keys.sealSecret(consumerOf(id), secret);
    const { rows } = await sql`
      update hoso.webhook set former_master_key = master_key, former_secret = secret,
        former_until = clock_timestamp() + make_interval(hours => ${formerSecretHours}::int),
        master_key = ${masterKey}, secret = ${wrapped}, rotated_by = ${key}
      where id = ${id} and subject = ${subject} and rotated_by is distinct from ${key} returning id`.execute(this.db);
    if (rows.length > 0) return shownSecret(secret);
    const entry = await this.em.fork().findOne(WebhookEntry, { id, subject, rotatedBy: key });
    return entry === null ? undefined : this.secretsOf(entry)[0];
  }

  /**
   * Pauses delivery until it is resumed; nothing is lost meanwhile.
   * @returns whether the subscription exists
   */
  async pause(id: string, reason: string, subject?: string): Promise<boolean> {
    const { rows } = await sql`
      update hoso.webhook set paused_at = coalesce(paused_at, clock_timestamp()), pause_reason = ${reason}
      where id = ${id} and (${subject ?? null}::text is null or subject = ${subject ?? null}) returning id`.execute(
      this.db,
    );
    return rows.length > 0;
  }

  /**
   * Resumes where it was paused.
   * @returns whether the subscription exists
   */
  async resume(subject: string, id: string): Promise<boolean> {
    const { rows } = await sql`
      update hoso.webhook set paused_at = null, pause_reason = null
      where id = ${id} and subject = ${subject} returning id`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Deletes it and its delivery log.
   * @returns whether the subscription existed
   */
  async remove(subject: string, id: string): Promise<boolean> {
    return inTransaction(this.em, async (db) => {
      const { rows } = await sql`
        delete from hoso.webhook where id = ${id} and subject = ${subject} returning id`.execute(db);
      if (rows.length === 0) return false;
      await sql`delete from hoso.set_aside where consumer = ${consumerOf(id)}`.execute(db);
      await sql`delete from hoso.consumer where name = ${consumerOf(id)}`.execute(db);
      return true;
    });
  }

  /**
   * The delivery log, the latest first.
   * @param before only attempts with a smaller id
   */
  deliveries(id: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly WebhookDelivery[]> {
    return this.em
      .fork()
      .find(WebhookDelivery, { webhook: id, id: { $lt: before } }, { orderBy: { id: 'desc' }, limit });
  }

  /**
   * All subscriptions that are not paused.
   * @param sealed called for one whose secret does not open; it is left out
   */
  async served(sealed: (id: string) => void): Promise<readonly ServedWebhook[]> {
    const entries = await this.em.fork().find(WebhookEntry, { pausedAt: null }, { orderBy: { id: 'asc' } });
    return entries.flatMap((entry) => {
      const { id, actor, url, types, kinds } = entry;
      try {
        return [{ id, actor, url, types: types ?? null, kinds: kinds ?? null, secrets: this.secretsOf(entry) }];
      } catch {
        sealed(id);
        return [];
      }
    });
  }

  /** The present secret, and the former one while it is still valid. */
  private secretsOf({ id, masterKey, secret, formerMasterKey, formerSecret, formerUntil }: WebhookEntry): string[] {
    const opened = (master: string, wrapped: Uint8Array) =>
      shownSecret(this.keys.openSecret(consumerOf(id), { masterKey: master, wrapped: Buffer.from(wrapped) }));
    const present = opened(masterKey, secret);
    if (!formerMasterKey || !formerSecret || !formerUntil || formerUntil.getTime() < Date.now()) return [present];
    return [present, opened(formerMasterKey, formerSecret)];
  }

  /** Notes an attempt. */
  async attempted(attempt: Omit<WebhookDelivery, 'id' | 'attemptedAt'>): Promise<void> {
    const { webhook, position, dossier, sequence, kind, status, milliseconds, fault } = attempt;
    await sql`
      insert into hoso.webhook_delivery (webhook, position, dossier, sequence, kind, status, milliseconds, fault)
      select ${webhook}, ${position}, ${dossier}, ${sequence}::int, ${kind}, ${status}::int, ${milliseconds}::int, ${fault}
      where exists (select from hoso.webhook where id = ${webhook})`.execute(this.db);
  }

  /**
   * Deletes attempts beyond the latest ten thousand of each.
   * @returns how many
   */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.webhook_delivery d using hoso.webhook w
      where d.webhook = w.id and d.id <= (
        select id from hoso.webhook_delivery k where k.webhook = w.id order by id desc
        offset ${sql.lit(deliveriesKept)} limit 1)`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
