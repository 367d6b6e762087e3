import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of what was sent back and of alerts: each finds its few dossiers among all of an office by an index of those alone.
 * Rows from before have neither until something happens in them, or `npm run -s hoso -- readmodel rebuild` folds them anew.
 */
export class AlertsMigration extends Migration {
  override name = 'Migration20261129160000_alerts';

  override up(): void {
    this.addSql(
      'alter table hoso.dossier add column alert boolean not null default false, add column sent_back_to text',
    );
    this.addSql(`create index dossier_alert on hoso.dossier (office, type, (coalesce(due, 'infinity'::date)), number)
      where alert and closed_on is null`);
    this
      .addSql(`create index dossier_sent_back on hoso.dossier (office, type, (coalesce(due, 'infinity'::date)), number)
      where sent_back_to is not null and closed_on is null`);
  }

  override down(): void {
    this.addSql('drop index hoso.dossier_alert');
    this.addSql('drop index hoso.dossier_sent_back');
    this.addSql('alter table hoso.dossier drop column alert, drop column sent_back_to');
  }
}
