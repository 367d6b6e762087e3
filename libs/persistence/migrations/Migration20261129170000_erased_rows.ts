import { Migration } from '@mikro-orm/migrations';

/**
 * The row of an erased dossier says that it is one. And kept lists of claims with an alert are filtered by what every list
 * calls an alert: the claim had a field of its own for it.
 */
export class ErasedRowsMigration extends Migration {
  override name = 'Migration20261129170000_erased_rows';

  override up(): void {
    this.addSql(`update hoso.dossier d set state = (d.state::jsonb || '{"erased": true}')::json
      from hoso.head h where h.dossier = d.number and h.erased`);
    this.addSql(`update hoso.saved_view set
      query = (jsonb_build_object('alert', query::jsonb->'fields.hasAlert') || (query::jsonb - 'fields.hasAlert'))::json
      where query::jsonb ? 'fields.hasAlert'`);
  }

  override down(): void {
    this.addSql(`update hoso.dossier set state = (state::jsonb - 'erased')::json where state::jsonb ? 'erased'`);
  }
}
