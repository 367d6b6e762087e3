import { Migration } from '@mikro-orm/migrations';

/** Who works in which office, according to verified tokens. */
export class OfficialsMigration extends Migration {
  override name = 'Migration20261129090000_officials';

  override up(): void {
    this.addSql(`create table hoso.official (
      subject text not null,
      office text not null,
      name text not null,
      roles text[] not null,
      first_seen timestamptz not null default clock_timestamp(),
      last_seen timestamptz not null default clock_timestamp(),
      primary key (subject, office)
    )`);
    this.addSql('create index official_office on hoso.official (office, last_seen)');
  }

  override down(): void {
    this.addSql('drop table hoso.official');
  }
}
