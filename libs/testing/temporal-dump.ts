import { Client } from 'pg';

/** Where a searched text was found in a database. */
export interface Finding {
  readonly text: string;
  /** How it was written there. */
  readonly form: 'utf-8' | 'json-escaped' | 'base64' | 'hex';
  readonly table: string;
  readonly column: string;
}

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Looks through every byte of every column of a database, for example Temporal's (`testServers().temporalDatabaseUrls`):
 * protobuf blobs hold texts as UTF-8, JSON columns may escape them, and either may hold them in base64 or hex. Also
 * search for something that must be there (a workflow id), so that finding nothing is meaningful.
 *
 * @param texts at least six bytes each: shorter ones are found by chance
 * @throws Error for shorter texts
 */
export async function findInDatabase(url: string, texts: readonly string[]): Promise<Finding[]> {
  const needles = texts.flatMap(formsOf);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const findings: Finding[] = [];
    for (const column of await columnsOf(client)) findings.push(...(await findIn(client, column, needles)));
    return findings;
  } finally {
    await client.end();
  }
}

interface Needle {
  readonly text: string;
  readonly form: Finding['form'];
  readonly bytes: Buffer;
}

function formsOf(text: string): Needle[] {
  const bytes = Buffer.from(text);
  if (bytes.length < 6) throw new Error(`${text} is too short to be looked for`);
  const escaped = text.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    { text, form: 'utf-8', bytes },
    { text, form: 'json-escaped', bytes: Buffer.from(escaped) },
    { text, form: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
    // Its three alignments, without the letters that it shares with what stands before and behind it.
    ...[0, 1, 2].map((offset) => ({ text, form: 'base64' as const, bytes: Buffer.from(base64Core(bytes, offset)) })),
  ];
}

function base64Core(bytes: Buffer, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = bytes.length - skipped - ((bytes.length - skipped) % 3);
  return bytes.subarray(skipped, skipped + whole).toString('base64');
}

async function columnsOf(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT table_schema AS schema, table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE' ORDER BY 1, 2, 3`,
  );
  return rows;
}

async function findIn(
  client: Client,
  { schema, table, column, type }: Column,
  needles: readonly Needle[],
): Promise<Finding[]> {
  const name = `t.${client.escapeIdentifier(column)}`;
  const content = type === 'bytea' ? name : `convert_to(${name}::text, 'UTF8')`;
  const { rows } = await client.query<{ at: number }>(
    `SELECT DISTINCT n.at::int AS at FROM ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)} AS t
     JOIN unnest($1::bytea[]) WITH ORDINALITY AS n(bytes, at) ON position(n.bytes IN ${content}) > 0`,
    [needles.map(({ bytes }) => bytes)],
  );
  return rows.flatMap(({ at }) => {
    const needle = needles[at - 1];
    return needle ? [{ text: needle.text, form: needle.form, table, column }] : [];
  });
}
