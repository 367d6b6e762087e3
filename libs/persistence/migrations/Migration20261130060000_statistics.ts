import { Migration } from '@mikro-orm/migrations';

/**
 * Days by which dossiers, decisions and money are counted. The ledger lies on disk in the order in which it was written, so
 * an index of block ranges is enough for it, as for events.
 */
export class StatisticsMigration extends Migration {
  override name = 'Migration20261130060000_statistics';

  override up(): void {
    this.addSql('create index dossier_opened_on on hoso.dossier (opened_on)');
    this.addSql('create index dossier_closed_on on hoso.dossier (closed_on) where closed_on is not null');
    this.addSql('create index ledger_recorded on hoso.ledger using brin (recorded_at) with (autosummarize = on)');
  }

  override down(): void {
    this.addSql('drop index hoso.dossier_opened_on, hoso.dossier_closed_on, hoso.ledger_recorded');
  }
}
