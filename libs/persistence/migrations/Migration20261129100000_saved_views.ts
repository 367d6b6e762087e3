import { Migration } from '@mikro-orm/migrations';

/** Lists that people keep under a name. */
export class SavedViewsMigration extends Migration {
  override name = 'Migration20261129100000_saved_views';

  override up(): void {
    this.addSql(`create table hoso.saved_view (
      id uuid primary key,
      subject text not null,
      name text not null,
      query json not null,
      columns text[] not null,
      office text,
      roles text[] not null,
      shared boolean not null,
      body_hash text not null,
      created_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql('create index saved_view_subject on hoso.saved_view (subject, created_at)');
    this.addSql('create index saved_view_office on hoso.saved_view (office, created_at) where shared');
  }

  override down(): void {
    this.addSql('drop table hoso.saved_view');
  }
}
