import { Migration } from '@mikro-orm/migrations';

/**
 * Names are found without accents, with their syllables in any order, and with small mistakes. Both extensions come with
 * PostgreSQL and are trusted: the owner of the database may create them.
 */
export class NamesMigration extends Migration {
  override name = 'Migration20261129060000_names';

  override up(): void {
    this.addSql('create extension if not exists unaccent with schema hoso');
    this.addSql('create extension if not exists pg_trgm with schema hoso');
    // The dictionary is named, so that the result depends on no setting and can be indexed.
    this.addSql(`create function hoso.plain_name(name text) returns text
      language sql immutable strict parallel safe
      as $$ select lower(hoso.unaccent('hoso.unaccent'::regdictionary, name)) $$`);
    this.addSql(`create index dossier_name on hoso.dossier using gin (hoso.plain_name(display_name) hoso.gin_trgm_ops)
      where display_name is not null`);
    this.addSql(`create index dossier_assignee on hoso.dossier (assignee, (coalesce(due, 'infinity'::date)), number)
      where closed_on is null and assignee is not null`);
  }

  override down(): void {
    this.addSql('drop index hoso.dossier_assignee');
    this.addSql('drop index hoso.dossier_name');
    this.addSql('drop function hoso.plain_name(text)');
    this.addSql('drop extension pg_trgm');
    this.addSql('drop extension unaccent');
  }
}
