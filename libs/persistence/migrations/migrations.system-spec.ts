import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { migrate, openOrm } from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase('migrations');
}, 60_000);
afterAll(() => database.drop());

interface Column {
  table_name: string;
  column_name: string;
  is_nullable: 'YES' | 'NO';
}

describe('migrations', () => {
  it('are applied once, also when several programs start at once', async () => {
    const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(applied.flat().sort()).toEqual([
      'Migration20261123090000_record',
      'Migration20261123091000_read_model',
      'Migration20261125100000_sealed_stream',
      'Migration20261125200000_requests',
      'Migration20261128110000_request_counts',
      'Migration20261128120000_record_decides',
      'Migration20261128180000_evidence',
      'Migration20261128200000_attempts',
      'Migration20261128210000_returned_transfers',
      'Migration20261128220000_purposes',
      'Migration20261129030000_consumers',
      'Migration20261129040000_deadlines',
      'Migration20261129050000_webhooks',
      'Migration20261129060000_names',
      'Migration20261129070000_search_fields',
      'Migration20261129080000_sessions',
      'Migration20261129090000_discarded',
      'Migration20261129090000_officials',
      'Migration20261129100000_saved_views',
      'Migration20261129110000_drafts',
      'Migration20261129120000_bulk_jobs',
      'Migration20261129150000_acts',
      'Migration20261129160000_alerts',
      'Migration20261129170000_erased_rows',
      'Migration20261130020000_sealed_fields',
      'Migration20261130030000_sent_back',
      'Migration20261130040000_preferences',
      'Migration20261130050000_calendar_links',
      'Migration20261130060000_statistics',
      'Migration20261130070000_money',
      'Migration20261130071000_letter_codes',
      'Migration20261130080000_news',
      'Migration20261130090000_law',
    ]);
    expect(await migrate(database.url)).toEqual([]);
  });

  it('make the tables that the entities describe, column by column', async () => {
    const orm = await openOrm({ url: database.url });
    try {
      const { rows } = await sql<Column>`
        select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'hoso'`.execute(
        sqlOf(orm.em),
      );
      const entities = [...orm.getMetadata().getAll().values()];
      const described = entities.flatMap((entity) =>
        entity.props.map(
          (prop) => `${entity.tableName}.${prop.fieldNames[0]} ${prop.nullable === true ? 'YES' : 'NO'}`,
        ),
      );
      const tables = new Set(entities.map((entity) => entity.tableName));
      const made = rows.flatMap((row) =>
        tables.has(row.table_name) ? [`${row.table_name}.${row.column_name} ${row.is_nullable}`] : [],
      );
      expect(made.sort()).toEqual(described.sort());
      expect(entities).toHaveLength(20);
      const others = new Set(rows.map((row) => row.table_name).filter((table) => !tables.has(table)));
      expect([...others].sort()).toEqual([
        'bulk_job',
        'bulk_job_item',
        'calendar_link',
        'dossier_shadow',
        'draft',
        'evidence',
        'evidence_end',
        'law_adoption',
        'law_draft',
        'letter_code',
        'look_alarm',
        'migration',
        'preference',
        'read_mark',
        'replaced_tail',
        'request',
        'request_count',
        'returned_transfer',
        'session',
        'sign_in',
        'statement_reading',
        'stream_end',
        'verification',
      ]);
    } finally {
      await orm.close(true);
    }
  });

  it('end a transaction that stalls before a local activity is given up', async () => {
    const orm = await openOrm({ url: database.url, timeoutMs: 300 });
    try {
      await expect(sql`select pg_sleep(5)`.execute(sqlOf(orm.em))).rejects.toThrow(/timeout/);
    } finally {
      await orm.close(true);
    }
  });
});
