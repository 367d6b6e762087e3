// A database as SQL that any client can send as one text: its tables as the migrations made them, its sequences, its
// rows. Rows stand in the order of their keys, times in UTC, each value as PostgreSQL writes it.
import { createHash } from 'node:crypto';
import pg from 'pg';

const setting =
  "set timezone = 'UTC'; set datestyle = 'ISO'; set standard_conforming_strings = on; set client_encoding = 'UTF8';";

/** Made by the migrator itself, in each schema. */
const migrations = (schema) =>
  `create table ${schema}.migration (id serial primary key, name varchar(255) not null, executed_at timestamptz not null default current_timestamp(6))`;

/** @param {string} url @param {(client: pg.Client) => Promise<T>} work @template T @returns {Promise<T>} */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(setting);
    return await work(client);
  } finally {
    await client.end();
  }
}

const tablesOf = async (client, schema) => {
  const { rows } = await client.query(
    `select c.relname as table, c.oid::int as oid from pg_class c
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' order by 1`,
    [schema],
  );
  return rows;
};
const columnsOf = async (client, oid) => {
  const { rows } = await client.query(
    'select attname as name from pg_attribute where attrelid = $1 and attnum > 0 and not attisdropped order by attnum',
    [oid],
  );
  return rows.map(({ name }) => pg.escapeIdentifier(name));
};
const keyOf = async (client, oid) => {
  const { rows } = await client.query(
    `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = $1 and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)`,
    [oid],
  );
  return rows.map(({ name }) => pg.escapeIdentifier(name));
};

/** `insert` statements of all rows of a schema, table by table. */
async function rowsOf(client, schema) {
  const tables = await tablesOf(client, schema);
  // Some migrations write a first row.
  const lines = [`truncate ${tables.map(({ table }) => `${schema}.${table}`).join(', ')};`];
  for (const { table, oid } of tables) {
    const columns = await columnsOf(client, oid);
    const values = columns.map((name) => `quote_nullable(${name}::text)`).join(" || ', ' || ");
    const key = await keyOf(client, oid);
    const { rows } = await client.query(
      `select ${values} as row from ${schema}.${table} order by ${(key.length > 0 ? key : columns).join(', ')}`,
    );
    for (const { row } of rows)
      lines.push(`insert into ${schema}.${table} (${columns.join(', ')}) overriding system value values (${row});`);
  }
  return lines;
}

/** Sequences without a table of their own are made; all go on where they were. */
async function sequencesOf(client, schema) {
  const { rows } = await client.query(
    `select s.sequencename as name, s.last_value::text as last,
       exists (select 1 from pg_depend d where d.objid = (quote_ident(s.schemaname) || '.' || quote_ident(s.sequencename))::regclass
         and d.deptype in ('a', 'i')) as owned
     from pg_sequences s where s.schemaname = $1 order by 1`,
    [schema],
  );
  return rows.flatMap(({ name, last, owned }) => [
    ...(owned ? [] : [`create sequence ${schema}.${name} cache 1;`]),
    ...(last === null ? [] : [`select setval('${schema}.${name}', ${last});`]),
  ]);
}

const statements = (migration) => {
  const made = new migration();
  made.up();
  return made.getQueries().map((sql) => `${String(sql).trim()};`);
};

/**
 * @param {string} url of the database
 * @param {{ schema: string, migrations: readonly (new () => import('@mikro-orm/migrations').Migration)[] }[]} parts
 * @returns {Promise<string>} SQL for an empty database
 */
export const exported = (url, parts) =>
  connected(url, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const text = [setting];
    for (const { schema, migrations: made } of parts)
      text.push(
        `create schema if not exists ${schema};`,
        ...made.flatMap(statements),
        `${migrations(schema)};`,
        ...(await sequencesOf(client, schema)),
        ...(await rowsOf(client, schema)),
      );
    return `${text.join('\n')}\n`;
  });

/** What a schema is made of and holds, as one digest: columns, indexes, constraints, triggers, functions, sequences, rows. */
export const digestOf = (url, schema) =>
  connected(url, async (client) => {
    const asked = [
      'select table_name, column_name, data_type, is_nullable, column_default, is_identity, ordinal_position from information_schema.columns where table_schema = $1 order by 1, 7',
      'select tablename, indexname, indexdef from pg_indexes where schemaname = $1 order by 1, 2',
      'select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as def from pg_constraint where connamespace = $1::regnamespace order by 1, 2',
      'select tgrelid::regclass::text as table, tgname, pg_get_triggerdef(oid) as def from pg_trigger where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = $1::regnamespace) order by 1, 2',
      "select proname, case prokind when 'a' then 'aggregate' else pg_get_functiondef(oid) end as def from pg_proc where pronamespace = $1::regnamespace order by 1",
      'select relname, relpersistence, reloptions from pg_class where relnamespace = $1::regnamespace order by 1',
      'select sequencename, last_value::text from pg_sequences where schemaname = $1 order by 1',
    ];
    const hash = createHash('sha256');
    for (const sql of asked) hash.update(JSON.stringify((await client.query(sql, [schema])).rows));
    for (const line of await rowsOf(client, schema)) hash.update(line);
    return hash.digest('hex');
  });
