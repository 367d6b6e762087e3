import { Migration } from '@mikro-orm/migrations';

/** Commands for more dossiers than one request takes. */
export class BulkJobsMigration extends Migration {
  override name = 'Migration20261129120000_bulk_jobs';

  override up(): void {
    this.addSql(`create table hoso.bulk_job (
      id uuid primary key,
      subject text not null,
      command text not null,
      total int not null,
      body_hash text not null,
      master_key text not null,
      sealed bytea,
      created_at timestamptz not null default clock_timestamp(),
      finished_at timestamptz,
      stopped boolean not null default false,
      lease uuid,
      leased_until timestamptz
    )`);
    this.addSql('create index bulk_job_subject on hoso.bulk_job (subject, created_at)');
    this.addSql('create index bulk_job_open on hoso.bulk_job (created_at) where finished_at is null');
    this.addSql(`create table hoso.bulk_job_item (
      job uuid not null references hoso.bulk_job on delete cascade,
      place int not null,
      number text not null,
      sequence int,
      tries int not null default 0,
      status int,
      problem json,
      primary key (job, place)
    )`);
    this.addSql('create index bulk_job_item_open on hoso.bulk_job_item (job, place) where status is null');
  }

  override down(): void {
    this.addSql('drop table hoso.bulk_job_item, hoso.bulk_job');
  }
}
