import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of money: each finds its few dossiers by an index of those alone. Rows from before are in none of them until
 * something happens in them, or `npm run -s hoso -- readmodel rebuild` folds them anew.
 */
export class MoneyMigration extends Migration {
  override name = 'Migration20261130070000_money';

  override up(): void {
    this.addSql(`alter table hoso.dossier add column payments json not null default '[]', add column counter_since date,
      add column transfer_since date`);
    for (const place of ['counter', 'transfer'])
      this.addSql(`create index dossier_${place} on hoso.dossier (office, ${place}_since, number)
        where ${place}_since is not null and closed_on is null`);
    // What the bank says of transfers that no dossier knows.
    this.addSql(`create index returned_transfer_untaken on hoso.returned_transfer (returned_on)
      where outcome is distinct from 'taken'`);
  }

  override down(): void {
    this.addSql('drop index hoso.returned_transfer_untaken, hoso.dossier_counter, hoso.dossier_transfer');
    this.addSql(`alter table hoso.dossier drop column payments, drop column counter_since, drop column transfer_since`);
  }
}
