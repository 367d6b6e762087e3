import { Migration } from '@mikro-orm/migrations';

/** Drafts of the law data, and adoptions of a version by open dossiers. */
export class LawMigration extends Migration {
  override name = 'Migration20261130090000_law';

  override up(): void {
    this.addSql(`create table hoso.law_draft (
      id uuid primary key,
      from_version int not null,
      reason json not null,
      content json not null,
      version int not null default 1,
      author text not null,
      author_name text not null,
      writers text[] not null,
      changed_by text not null,
      changed_by_name text not null,
      changed_at timestamptz not null default clock_timestamp(),
      approved_by text,
      approved_by_name text,
      approved_at timestamptz,
      withdrawn json,
      created_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create table hoso.law_adoption (
      id uuid primary key,
      law_version int not null,
      per_second float8 not null,
      total int not null,
      told int not null default 0,
      failed int not null default 0,
      after_dossier text not null default '',
      failures json not null default '[]',
      subject text not null,
      name text not null,
      created_at timestamptz not null default clock_timestamp(),
      finished_at timestamptz,
      stopped_by text,
      lease uuid,
      leased_until timestamptz
    )`);
    // One at a time: two at once would tell the same dossiers, and no rate would hold.
    this.addSql('create unique index law_adoption_open on hoso.law_adoption ((true)) where finished_at is null');
  }

  override down(): void {
    this.addSql('drop table hoso.law_adoption, hoso.law_draft');
  }
}
