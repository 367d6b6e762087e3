import { Migration } from '@mikro-orm/migrations';

/** What people have chosen for themselves, and until when an official is away. */
export class PreferencesMigration extends Migration {
  override name = 'Migration20261130040000_preferences';

  override up(): void {
    this.addSql(`create table hoso.preference (
      subject text primary key,
      chosen json not null,
      away_until date,
      seen_on date not null default current_date
    )`);
    this.addSql('create index preference_seen_on on hoso.preference (seen_on)');
  }

  override down(): void {
    this.addSql('drop table hoso.preference');
  }
}
