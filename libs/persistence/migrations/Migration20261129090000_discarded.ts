import { Migration } from '@mikro-orm/migrations';

/** Dead letters that an operator gave up, by whom and why (docs/adr/0026). */
export class DiscardedMigration extends Migration {
  override name = 'Migration20261129090000_discarded';

  override up(): void {
    // No foreign key to the consumer: when a webhook ends, its checkpoint goes, but what was given up stays known.
    this.addSql(`create table hoso.discarded_event (
      consumer text not null,
      position bigint not null,
      dossier text not null,
      sequence int not null,
      attempts int not null,
      fault text,
      reason text not null check (length(reason) between 1 and 1000),
      discarded_by text not null,
      discarded_at timestamptz not null default clock_timestamp(),
      primary key (consumer, position, discarded_at)
    )`);
  }

  override down(): void {
    this.addSql('drop table hoso.discarded_event');
  }
}
