import { sql } from 'kysely';
import type { DeadlineChanges, DossierState, EndedDeadline } from '../../dossier/index.js';
import type { Sql } from '../sql.js';
import type { ConsumedEvent } from '../subscribe/consumer.js';

/** Outcome of a deadline that ended, as in its row. */
interface End extends Pick<EndedDeadline, 'outcome' | 'workingDays'> {
  readonly ended: number;
  readonly endedOn: string;
}

/** A deadline that ran when the batch began, or began in it. */
interface Row {
  readonly dossier: string;
  readonly name: string;
  due: string | null;
  end?: End;
}

interface Begun extends Row {
  readonly began: number;
  readonly type: string;
  readonly office: string;
  readonly bound: string;
  readonly beganOn: string;
}

/** Changes of deadlines, gathered over a batch of events and written in two statements. */
export class DeadlineRows {
  /** Deadlines that ran before the batch, by dossier and name. */
  private readonly earlier = new Map<string, Row>();
  private readonly begun: Begun[] = [];
  /** Those of `begun` that run, by dossier and name. */
  private readonly running = new Map<string, Begun>();

  /** What one event did; `after` is the state that it led to. */
  change(
    { dossier, sequence, type, filedOn }: ConsumedEvent,
    after: DossierState<unknown>,
    changes: DeadlineChanges,
  ): void {
    for (const { name, due, outcome, workingDays } of changes.ended) {
      const row = this.row(dossier, name);
      row.due = due;
      row.end = { ended: sequence, endedOn: filedOn, outcome, workingDays };
      this.running.delete(`${dossier} ${name}`);
    }
    for (const { name, due } of changes.moved) this.row(dossier, name).due = due;
    for (const { name, bound, due } of changes.began) {
      const { office } = after.parties;
      const row: Begun = { dossier, name, began: sequence, type, office, bound, beganOn: filedOn, due };
      this.begun.push(row);
      this.running.set(`${dossier} ${name}`, row);
    }
  }

  /**
   * Writes all of it, replacing what these events wrote before: idempotent on replay.
   * @param from the first event of each dossier in the batch
   */
  async write(db: Sql, from: readonly Pick<ConsumedEvent, 'dossier' | 'sequence'>[]): Promise<void> {
    const first = sql`unnest(${from.map(({ dossier }) => dossier)}::text[],
      ${from.map(({ sequence }) => sequence)}::int[]) as f(dossier, sequence)`;
    await sql`
      delete from hoso.deadline d using ${first} where d.dossier = f.dossier and d.began >= f.sequence`.execute(db);
    await sql`
      update hoso.deadline d set ended = null, ended_on = null, outcome = null, working_days = null
      from ${first} where d.dossier = f.dossier and d.ended >= f.sequence`.execute(db);
    // Running ones end before others of the same name begin.
    if (this.earlier.size > 0)
      await sql`
        update hoso.deadline d set due = c.due, ended = c.ended, ended_on = c.ended_on, outcome = c.outcome,
          working_days = c.working_days
        from ${this.records([...this.earlier.values()])} as c(${columns})
        where d.dossier = c.dossier and d.name = c.name and d.ended is null`.execute(db);
    if (this.begun.length > 0)
      await sql`
        insert into hoso.deadline (dossier, name, began, type, office, bound, began_on, due, ended, ended_on, outcome,
          working_days)
        select dossier, name, began, type, office, bound, began_on, due, ended, ended_on, outcome, working_days
        from ${this.records(this.begun)} as c(${columns})`.execute(db);
  }

  private row(dossier: string, name: string): Row {
    const key = `${dossier} ${name}`;
    const known = this.running.get(key) ?? this.earlier.get(key);
    if (known !== undefined) return known;
    const row: Row = { dossier, name, due: null };
    this.earlier.set(key, row);
    return row;
  }

  private records(rows: readonly (Row | Begun)[]) {
    const flat = rows.map(({ end, ...row }) => ({
      ...row,
      began_on: 'beganOn' in row ? row.beganOn : null,
      ended: end?.ended ?? null,
      ended_on: end?.endedOn ?? null,
      outcome: end?.outcome ?? null,
      working_days: end?.workingDays ?? null,
    }));
    return sql`json_to_recordset(${JSON.stringify(flat)}::json)`;
  }
}

const columns =
  sql.raw(`dossier text, name text, began int, type text, office text, bound text, began_on date, due date,
  ended int, ended_on date, outcome text, working_days int`);
