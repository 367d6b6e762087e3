import { Migration } from '@mikro-orm/migrations';

/**
 * Who did what on a day. Events lie on disk in the order in which they were recorded, so an index of block ranges finds a
 * day, and costs almost nothing when events are written.
 */
export class ActsMigration extends Migration {
  override name = 'Migration20261129150000_acts';

  override up(): void {
    this.addSql('create index event_recorded on hoso.event using brin (recorded_at) with (autosummarize = on)');
  }

  override down(): void {
    this.addSql('drop index hoso.event_recorded');
  }
}
