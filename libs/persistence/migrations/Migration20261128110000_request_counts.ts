import { Migration } from '@mikro-orm/migrations';

/** Requests per caller and minute, for rate limits that several processes share. */
export class RequestCountsMigration extends Migration {
  override name = 'Migration20261128110000_request_counts';

  override up(): void {
    // Unlogged: after two minutes the counts are worthless, so they need not survive a crash.
    this.addSql(`create unlogged table hoso.request_count (
      minute bigint not null,
      key text not null,
      count int not null,
      primary key (minute, key)
    )`);
  }

  override down(): void {
    this.addSql('drop table hoso.request_count');
  }
}
