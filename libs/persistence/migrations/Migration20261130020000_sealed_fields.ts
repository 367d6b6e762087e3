import { Migration } from '@mikro-orm/migrations';

/**
 * Dossiers are found by what leads to a person, by its keyed digest alone (docs/adr/0067). Rows of before have none
 * until a worker folds them anew when it starts.
 */
export class SealedFieldsMigration extends Migration {
  override name = 'Migration20261130020000_sealed_fields';

  override up(): void {
    this.addSql(`alter table hoso.dossier add column sealed_fields jsonb not null default '{}'`);
  }

  override down(): void {
    this.addSql('alter table hoso.dossier drop column sealed_fields');
  }
}
