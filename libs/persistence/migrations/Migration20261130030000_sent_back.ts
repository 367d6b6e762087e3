import { Migration } from '@mikro-orm/migrations';

/** Kept lists of claims that were sent back are filtered by what every list has: the claim had a flag for the same. */
export class SentBackMigration extends Migration {
  override name = 'Migration20261130030000_sent_back';

  override up(): void {
    this.addSql(`update hoso.saved_view set query = (
        (case when query::jsonb ->> 'fields.sentBack' = 'true' then '{"sentBackTo": "anybody"}'::jsonb else '{}' end)
        || (query::jsonb - 'fields.sentBack'))::json
      where query::jsonb ? 'fields.sentBack'`);
  }

  override down(): void {
    this.addSql(`update hoso.saved_view set query = (query::jsonb - 'sentBackTo')::json
      where query::jsonb ->> 'sentBackTo' = 'anybody'`);
  }
}
