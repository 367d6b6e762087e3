import { Migration } from '@mikro-orm/migrations';

/**
 * Lists are filtered and ordered by fields of the dossier types. The indexes are derived from the types and created beside
 * the migrations (`searchIndexes`).
 */
export class SearchFieldsMigration extends Migration {
  override name = 'Migration20261129070000_search_fields';

  override up(): void {
    this.addSql(`alter table hoso.dossier add column assignee_since date,
      add column fields jsonb not null default '{}', add column personal_fields jsonb not null default '{}'`);
    this
      .addSql(`create index dossier_opened on hoso.dossier (office, type, (coalesce(opened_on, 'infinity'::date)), number)
      where closed_on is null`);
  }

  override down(): void {
    this.addSql('drop index hoso.dossier_opened');
    this.addSql('alter table hoso.dossier drop column assignee_since, drop column fields, drop column personal_fields');
  }
}
