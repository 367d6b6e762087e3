import { sql } from 'kysely';
import type { SetAsideState } from '../entities/index.js';
import type { Sql } from '../sql.js';
import type { ConsumedEvent } from './consumer.js';

/** Retry policy of a failed event: attempts and backoff. */
export interface RetryPlan {
  /** Attempts until it is a dead letter. */
  readonly attempts: number;
  /** Milliseconds to the second attempt; each later interval is four times as long, up to `longestMs`. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Eight attempts within some two hours: 1 s, 4 s, 16 s, 64 s, 4 min, 17 min, 1 h apart. */
export const usualRetries: RetryPlan = { attempts: 8, firstMs: 1_000, longestMs: 3_600_000 };

/** Milliseconds after so many failures in a row. */
export const distanceAfter = (failures: number, { firstMs, longestMs }: Omit<RetryPlan, 'attempts'>): number =>
  Math.min(longestMs, firstMs * 4 ** (failures - 1));

/** Position of an event, and its consumer. */
export interface SetAside {
  readonly position: number;
  readonly attempts: number;
}

/** Those of these dossiers that have an event set aside. */
export const dossiersSetAside = async (
  db: Sql,
  consumer: string,
  dossiers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ dossier: string }>`
    select distinct dossier from hoso.set_aside
    where consumer = ${consumer} and dossier = any(${dossiers}::text[])`.execute(db);
  return new Set(rows.map(({ dossier }) => dossier));
};

/** Whether the limit of events set aside is reached. */
export const isFull = async (db: Sql, consumer: string, most: number): Promise<boolean> => {
  const { rows } = await sql`
    select from hoso.set_aside where consumer = ${consumer} offset ${sql.lit(most - 1)} limit 1`.execute(db);
  return rows.length > 0;
};

/** Sets events aside until the earlier ones of their dossiers are done. */
export const waitBehind = async (db: Sql, consumer: string, events: readonly ConsumedEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await sql`
    insert into hoso.set_aside (consumer, position, dossier, sequence, state, attempts)
    select ${consumer}, position, dossier, sequence, 'behind', 0
    from unnest(${events.map(({ position }) => position)}::bigint[], ${events.map(({ dossier }) => dossier)}::text[],
      ${events.map(({ sequence }) => sequence)}::int[]) as e(position, dossier, sequence)
    on conflict do nothing`.execute(db);
};

/** What an attempt came to. */
interface Failure {
  /** Attempts so far, this one included. */
  readonly attempts: number;
  readonly fault: string;
  readonly plan: RetryPlan;
}

/** State, and seconds to the next attempt. */
const next = ({ attempts, plan }: Failure): { readonly state: SetAsideState; readonly seconds: number | null } =>
  attempts < plan.attempts
    ? { state: 'retrying', seconds: distanceAfter(attempts, plan) / 1_000 }
    : { state: 'dead', seconds: null };

const inSeconds = (seconds: number | null) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`;

/** Sets an event aside that failed for the first time. */
export const setAside = async (
  db: Sql,
  consumer: string,
  event: Pick<ConsumedEvent, 'position' | 'dossier' | 'sequence'>,
  fault: string,
  plan: RetryPlan,
): Promise<void> => {
  const { state, seconds } = next({ attempts: 1, fault, plan });
  await sql`
    insert into hoso.set_aside (consumer, position, dossier, sequence, state, attempts, retry_at, fault, failed_at)
    values (${consumer}, ${event.position}, ${event.dossier}, ${event.sequence}, ${state}, 1, ${inSeconds(seconds)},
      ${fault}, clock_timestamp())`.execute(db);
};

/** Records another failure of an event that was set aside; does nothing if it is done by now. */
export const failedAgain = async (db: Sql, consumer: string, position: number, failure: Failure): Promise<void> => {
  const { state, seconds } = next(failure);
  await sql`
    update hoso.set_aside set state = ${state}, attempts = ${failure.attempts}, retry_at = ${inSeconds(seconds)},
      fault = ${failure.fault}, failed_at = clock_timestamp()
    where consumer = ${consumer} and position = ${position}`.execute(db);
};

/** Events due for a retry, the earliest first. */
export const dueAgain = async (db: Sql, consumer: string, limit: number): Promise<readonly SetAside[]> => {
  const { rows } = await sql<SetAside>`
    select position::float8 as position, attempts from hoso.set_aside
    where consumer = ${consumer} and retry_at <= clock_timestamp() order by position limit ${limit}`.execute(db);
  return rows;
};

/** Releases the next event of a dossier that waits behind one that is done or discarded. */
export const nextOfDossier = async (db: Sql, consumer: string, dossier: string): Promise<void> => {
  await sql`
    update hoso.set_aside set state = 'retrying', retry_at = clock_timestamp()
    where consumer = ${consumer} and state = 'behind' and position = (
      select min(position) from hoso.set_aside where consumer = ${consumer} and dossier = ${dossier})`.execute(db);
};

/** An event that was set aside is done: releases the next one of its dossier that waits behind it. */
export const doneAfterAll = async (
  db: Sql,
  consumer: string,
  { position, dossier }: Pick<ConsumedEvent, 'position' | 'dossier'>,
): Promise<void> => {
  await sql`delete from hoso.set_aside where consumer = ${consumer} and position = ${position}`.execute(db);
  await nextOfDossier(db, consumer, dossier);
};
