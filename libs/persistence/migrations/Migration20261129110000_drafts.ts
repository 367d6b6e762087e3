import { Migration } from '@mikro-orm/migrations';

/** What people have typed and not sent yet. */
export class DraftsMigration extends Migration {
  override name = 'Migration20261129110000_drafts';

  override up(): void {
    this.addSql(`create table hoso.draft (
      id uuid primary key,
      subject text not null,
      party text,
      roles text[] not null,
      key text not null,
      type text not null,
      dossier text,
      command text,
      form_version int,
      version int not null default 1,
      master_key text not null,
      sealed bytea not null,
      saved_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql('create index draft_subject on hoso.draft (subject, saved_at)');
    this.addSql('create index draft_party on hoso.draft (party) where party is not null');
    this.addSql('create index draft_dossier on hoso.draft (dossier) where dossier is not null');
    this.addSql('create index draft_saved on hoso.draft (saved_at)');
  }

  override down(): void {
    this.addSql('drop table hoso.draft');
  }
}
