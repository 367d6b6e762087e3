import { Migration } from '@mikro-orm/migrations';

/**
 * What is committed is final (docs/adr/0017-the-record-decides.md). A tail that Temporal never acknowledged counts as
 * committed, and the run of every open dossier is asked how far it follows. `replaced_tail` is kept as evidence of what the
 * first kernel took back; nothing writes to it any more.
 */
export class RecordDecidesMigration extends Migration {
  override name = 'Migration20261128120000_record_decides';

  override up(): void {
    this.addSql(`alter table hoso.head
      drop column run, drop column history_length, drop column workflow_time, drop column acknowledged,
      add column confirmed int not null default 0,
      add column offset_ms bigint not null default 0,
      add column moment text,
      add column moment_at timestamptz,
      add column build text,
      add column begun int not null default 0,
      add column begun_at timestamptz,
      add column suspected_at timestamptz,
      add column nudged_at timestamptz`);
    // Business time minus real time at the last event. Less than five minutes is only delay.
    this.addSql(`update hoso.head h set offset_ms = case when abs(last.ms) < 300000 then 0 else last.ms end
      from (
        select distinct on (dossier) dossier,
          round(extract(epoch from business_at - recorded_at) * 1000)::bigint as ms
        from hoso.event order by dossier, sequence desc
      ) last where last.dossier = h.dossier`);
    // The build that folded a row of the read model. Another build folds the row again before it decides from it.
    this.addSql('alter table hoso.dossier add column fold text');
    this.addSql('create index head_unconfirmed on hoso.head (recorded_at) where confirmed < sequence');
    this.addSql('create index head_moment on hoso.head (moment_at) where moment_at is not null');
    this.addSql('create index head_suspected on hoso.head (suspected_at) where suspected_at is not null');
    this.addSql('create index receipt_cause on hoso.receipt (dossier, update_id)');
    // From now on a closing frees its person's slot in its own transaction.
    this.addSql(
      `delete from hoso.open_slot s using hoso.dossier d where d.number = s.number and d.closed_on is not null`,
    );
    this.addSql(`create table hoso.incident (
      id bigint generated always as identity primary key,
      dossier text not null,
      kind text not null check (kind in ('nudged', 'begun', 'behind', 'stuck')),
      detail json not null,
      at timestamptz not null default clock_timestamp()
    )`);
    this.addSql('create index incident_kind on hoso.incident (kind, at)');
  }

  override down(): void {
    this.addSql('drop table hoso.incident');
    this.addSql('drop index hoso.receipt_cause');
    this.addSql('alter table hoso.dossier drop column fold');
    this.addSql(`alter table hoso.head
      drop column confirmed, drop column offset_ms, drop column moment, drop column moment_at, drop column build,
      drop column begun, drop column begun_at, drop column suspected_at, drop column nudged_at,
      add column run int not null default 0, add column history_length int not null default 0,
      add column workflow_time bigint not null default 0, add column acknowledged int not null default 0`);
  }
}
