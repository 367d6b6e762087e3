import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';
import type { Consumer } from './consumer.js';

/** Another process holds the lease, or an operator moved the checkpoint: work in progress is discarded. */
export class LostLeaseError extends Error {
  override readonly name = 'LostLeaseError';
}

/** Who takes a lease, and for how long. */
export interface Holder {
  /** Names the process for operators, e.g. `courier-1:4711`. */
  readonly name: string;
  /** After this time without renewal, in milliseconds, another one may take over. */
  readonly leaseMs: number;
}

/**
 * The right to run a consumer: one holder at a time. It is renewed after every third of its duration, by the database's
 * clock. Its fencing token is a number that no earlier holder had; the checkpoint moves only with the present token.
 */
export class Lease {
  private readonly lost = new AbortController();
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly db: Sql,
    readonly consumer: string,
    private readonly fence: number,
    private readonly holder: Holder,
  ) {
    this.timer = setInterval(() => void this.renew(), holder.leaseMs / 3).unref();
  }

  /** Aborted when the lease is known to be lost. */
  get signal(): AbortSignal {
    return this.lost.signal;
  }

  /** Takes a free lease, creating the checkpoint of a new consumer; undefined while another process holds it. */
  static async take(
    em: EntityManager,
    { name, startsAt }: Pick<Consumer, 'name' | 'startsAt'>,
    holder: Holder,
  ): Promise<Lease | undefined> {
    const db = sqlOf(em);
    await sql`
      insert into hoso.consumer (name, position)
      select ${name}, case when ${startsAt === 'end'} then position else 0 end from hoso.stream_end
      where not exists (select from hoso.consumer where name = ${name})
      on conflict do nothing`.execute(db);
    const { rows } = await sql<{ fence: number }>`
      update hoso.consumer c
      set holder = ${holder.name}, fence = fence + 1, leased_until = ${until(holder)}
      from (
        select name from hoso.consumer
        where name = ${name} and (leased_until is null or leased_until < clock_timestamp())
        for no key update skip locked
      ) free
      where c.name = free.name returning c.fence::float8 as fence`.execute(db);
    const [taken] = rows;
    return taken && new Lease(db, name, taken.fence, holder);
  }

  /**
   * The checkpoint, its row locked until the transaction ends.
   * @throws LostLeaseError
   */
  async checkpoint(db: Sql): Promise<number> {
    const { rows } = await sql<{ position: number }>`
      select position::float8 as position from hoso.consumer
      where name = ${this.consumer} and fence = ${this.fence} for no key update`.execute(db);
    return rows[0]?.position ?? this.refuse();
  }

  /**
   * Moves the checkpoint, which also renews the lease and records that the consumer works.
   * @throws LostLeaseError
   */
  async moveTo(db: Sql, position: number): Promise<void> {
    const { rows } = await sql`
      update hoso.consumer set position = ${position}, moved_at = clock_timestamp(), failures = 0, fault = null,
        leased_until = ${until(this.holder)}
      where name = ${this.consumer} and fence = ${this.fence} returning name`.execute(db);
    if (rows.length === 0) this.refuse();
  }

  /** Records for operators that the consumer is blocked, and why. */
  async failed(fault: string): Promise<void> {
    await sql`
      update hoso.consumer set failures = failures + 1, fault = ${fault}
      where name = ${this.consumer} and fence = ${this.fence}`.execute(this.db);
  }

  /** Releases the lease, so that another process can take it at once. */
  async release(): Promise<void> {
    this.end();
    await sql`
      update hoso.consumer set holder = null, leased_until = null
      where name = ${this.consumer} and fence = ${this.fence}`.execute(this.db);
  }

  /** Lets it run out: renews it no more. */
  end(): void {
    clearInterval(this.timer);
    this.lost.abort();
  }

  private async renew(): Promise<void> {
    try {
      const { rows } = await sql`
        update hoso.consumer set leased_until = ${until(this.holder)}
        where name = ${this.consumer} and fence = ${this.fence} returning name`.execute(this.db);
      if (rows.length === 0) this.end();
    } catch {
      // While the database is unreachable, nobody can take the lease over either; we learn whether it is still ours
      // when it is back.
    }
  }

  private refuse(): never {
    this.end();
    throw new LostLeaseError(`the lease of ${this.consumer} is another's now`);
  }
}

const until = ({ leaseMs }: Holder) => sql`clock_timestamp() + make_interval(secs => ${leaseMs / 1_000}::float8)`;
