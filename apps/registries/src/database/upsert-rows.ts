import type { EntityManager } from '@mikro-orm/postgresql';

type Row = Readonly<Record<string, unknown>>;

/**
 * Creates or replaces rows, thousands in one statement. `table` is `schema.table`; `key` names the columns that make a
 * row the same; each row has the same columns under their names in SQL. Of two rows with one key the later one wins.
 */
export async function upsertRows(em: EntityManager, table: string, key: readonly string[], rows: readonly Row[]) {
  const last = new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row]));
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const changed = columns.filter((column) => !key.includes(column));
  await em.execute(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ?::jsonb)
     on conflict (${key.join(', ')}) do update set ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify([...last.values()])],
  );
}

/** True when the table has no row yet: a sandbox is seeded once and then kept as people made it. */
export async function isEmpty(em: EntityManager, table: string): Promise<boolean> {
  const rows = await em.execute<{ some: boolean }[]>(`select exists (select from ${table}) as some`);
  return rows[0]?.some === false;
}
