import { Migration } from '@mikro-orm/migrations';

/** How often somebody called in a minute, for limits that several processes share. */
export class RequestCountsMigration extends Migration {
  override name = 'Migration20261128110000_request_counts';

  override up(): void {
    // Unlogged: worth nothing after two minutes, and never worth waiting for the disk.
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
