import { Migration } from '@mikro-orm/migrations';

/** Digests of the codes by which anybody verifies a letter. */
export class LetterCodesMigration extends Migration {
  override name = 'Migration20261130071000_letter_codes';

  override up(): void {
    this.addSql(`create table hoso.letter_code (
      digest text primary key,
      dossier text not null,
      letter text not null,
      noted_at timestamptz not null default clock_timestamp()
    )`);
  }

  override down(): void {
    this.addSql('drop table hoso.letter_code');
  }
}
