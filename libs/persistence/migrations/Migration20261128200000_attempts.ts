import { Migration } from '@mikro-orm/migrations';

const digest = (more: string) => `create or replace function hoso.look_digest(look hoso.access_log) returns bytea
  language sql immutable parallel safe return sha256(convert_to(${more}::text, 'UTF8'))`;
const members = `look.id, look.subject, look.purpose, look.dossiers, look.request_id,
  extract(epoch from look.accessed_at), encode(look.party_commitment, 'hex'), look.refused`;

/**
 * Who tries to submit for somebody else is reported to the office concerned (docs/adr/0020). The digest of other looks is
 * unchanged.
 */
export class AttemptsMigration extends Migration {
  override name = 'Migration20261128200000_attempts';

  override up(): void {
    this.addSql('alter table hoso.access_log add column office text');
    this.addSql('create index access_log_office on hoso.access_log (office, id) where office is not null');
    this.addSql(
      digest(`case when look.office is null then json_build_array(${members})
        else json_build_array(${members}, look.office) end`),
    );
  }

  override down(): void {
    this.addSql(digest(`json_build_array(${members})`));
    this.addSql('alter table hoso.access_log drop column office');
  }
}
