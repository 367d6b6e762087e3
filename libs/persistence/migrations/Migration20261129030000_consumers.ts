import { Migration } from '@mikro-orm/migrations';

/** Consumers of the stream: how far each has come, who runs it, and what it has set aside (docs/adr/0026). */
export class ConsumersMigration extends Migration {
  override name = 'Migration20261129030000_consumers';

  override up(): void {
    // One row per consumer, updated with every batch. Free room on the page keeps these updates off the index.
    this.addSql(`create table hoso.consumer (
      name text primary key,
      position bigint not null check (position >= 0),
      holder text,
      fence bigint not null default 0,
      leased_until timestamptz,
      failures int not null default 0,
      fault text,
      moved_at timestamptz not null default clock_timestamp()
    ) with (fillfactor = 20)`);
    this.addSql(`create table hoso.set_aside (
      consumer text not null references hoso.consumer (name),
      position bigint not null,
      dossier text not null,
      sequence int not null,
      state text not null check (state in ('retrying', 'behind', 'dead')),
      attempts int not null,
      retry_at timestamptz check ((state = 'retrying') = (retry_at is not null)),
      fault text,
      set_aside_at timestamptz not null default clock_timestamp(),
      failed_at timestamptz,
      primary key (consumer, position)
    )`);
    this.addSql('create index set_aside_dossier on hoso.set_aside (consumer, dossier, position)');
    this.addSql('create index set_aside_due on hoso.set_aside (consumer, retry_at) where retry_at is not null');
  }

  override down(): void {
    this.addSql('drop table hoso.set_aside');
    this.addSql('drop table hoso.consumer');
  }
}
