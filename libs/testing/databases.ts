import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { root } from './root.js';
import { testServers } from './servers.js';

const execute = promisify(execFile);
const migrations = join(root, 'dist', 'apps', 'worker', 'src', 'migrate.js');
/** Advisory lock, so that two test files do not make the template at once. */
const templateLock = 4_711;

export interface TestDatabase {
  /** For tests, as the owner of everything in it. */
  readonly url: string;
  /**
   * DATABASE_URL for the programs under test: a login with the rights that programs need, if the database is migrated.
   */
  readonly programUrl: string;
  readonly name: string;
  /** Removes it, ending whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * A private database with all migrations applied, copied from a template in some 50 ms.
 * @param label names its owner in PostgreSQL's lists; letters, digits, underscore
 */
export async function freshDatabase(label: string): Promise<TestDatabase> {
  return makeDatabase(label, await migratedTemplate());
}

/** A private database without tables, for tests of the migrations themselves. */
export async function emptyDatabase(label: string): Promise<TestDatabase> {
  return makeDatabase(label, 'template0');
}

async function makeDatabase(label: string, template: string): Promise<TestDatabase> {
  const name = `test_${label.toLowerCase().replaceAll(/\W/g, '_').slice(0, 30)}_${uniqueSuffix()}`;
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: urlOf(name),
    programUrl: programUrlOf(name),
    name,
    drop: async () =>
      void (await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** Letters and digits that differ between processes and calls. */
export function uniqueSuffix(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 7)}`;
}

function urlOf(database: string): string {
  const url = new URL(testServers().postgresUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The login of programs in the test servers; the owner's migration makes it. */
function programUrlOf(database: string): string {
  const url = new URL(urlOf(database));
  url.username = 'hoso_test_program';
  url.password = 'program';
  return url.href;
}

/** The login of operators in the test servers, replacing the one in an address. */
export function asOperator(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.username = 'hoso_test_operator';
  url.password = 'operator';
  return url.href;
}

/** Migrates a database as in an installation: by the owner, before any program starts. */
export async function migrated(name: string): Promise<void> {
  const env = {
    ...process.env,
    DATABASE_URL: urlOf(name),
    PROGRAM_DATABASE_URL: programUrlOf(name),
    OPERATOR_DATABASE_URL: asOperator(urlOf(name)),
  };
  await execute(process.execPath, [migrations], { cwd: root, env });
}

/** The template's name depends on the code that migrated it, so that kept servers never serve an old one. */
async function migratedTemplate(): Promise<string> {
  if (!existsSync(migrations)) throw new Error('dist/apps/worker/src/migrate.js is missing: run `npm run build`');
  const name = `template_${digestOf([migrations, join(root, 'dist', 'libs', 'persistence')])}`;
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 1) return;
    const making = `${name}_${uniqueSuffix()}`;
    await client.query(`CREATE DATABASE ${making} TEMPLATE template0`);
    await migrated(making);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
  });
  return name;
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = path.endsWith('.js') ? [path] : filesBelow(path);
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && !entry.name.endsWith('spec.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServers().postgresUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
