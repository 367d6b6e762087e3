import { Migration } from '@mikro-orm/migrations';

const digest = (more: string) => `create or replace function hoso.look_digest(look hoso.access_log) returns bytea
  language sql immutable parallel safe return sha256(convert_to(${more}::text, 'UTF8'))`;
const members = `look.id, look.subject, look.purpose, look.dossiers, look.request_id,
  extract(epoch from look.accessed_at), encode(look.party_commitment, 'hex'), look.refused`;
const before = `case when look.office is null then json_build_array(${members})
  else json_build_array(${members}, look.office) end`;

/**
 * The purpose that a reader writes may name people. So it is stored apart from the look, which holds a salted hash of it: the
 * purpose can be erased, and the chain still holds. Earlier looks keep their purpose in the same row.
 */
export class PurposesMigration extends Migration {
  override name = 'Migration20261128220000_purposes';

  override up(): void {
    this.addSql(`alter table hoso.access_log add column words text, add column words_salt bytea,
      add column words_commitment bytea`);
    this.addSql(
      digest(`case when look.words_commitment is null then ${before}
        else json_build_array(${members}, look.office, encode(look.words_commitment, 'hex')) end`),
    );
  }

  override down(): void {
    this.addSql(digest(before));
    this.addSql('alter table hoso.access_log drop column words, drop column words_salt, drop column words_commitment');
  }
}
