import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { emptyDatabase, migrated, type TestDatabase } from '../databases.js';
import { root } from '../root.js';

const folder = join(root, 'libs', 'testing', 'first-kernel');

/** Who acts next on a dossier of the dump, and with what. */
export interface NextAct {
  readonly account: string;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Business day on which it is possible, where that is later than the last event's; ISO. */
  readonly onTo?: string;
  /** Registries that must have answered before. */
  readonly answered?: readonly string[];
  /** It may have closed by itself before. */
  readonly mayHaveClosed?: true;
}

/** A dossier of the dump as README.md tells; instants are ISO, in UTC. */
export interface FirstKernelDossier {
  /** What is special about it. */
  readonly name: string;
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly phase: string;
  readonly open: boolean;
  readonly closedOn: string | null;
  readonly sequence: number;
  readonly acknowledged: number;
  readonly published: number;
  /** Kinds of the events that were committed and never acknowledged. */
  readonly tail: readonly string[];
  /** The request that made the tail, whose caller was never answered. */
  readonly sent?: { readonly account: string; readonly path: string; readonly body: object; readonly key: string };
  readonly lastKind: string;
  readonly lastBusinessAt: string;
  readonly lastRecordedAt: string;
  readonly offsetMs: number;
  readonly skippedMs: number;
  readonly shown: {
    readonly businessDate?: string;
    readonly waiting?: readonly { readonly who: string; readonly until?: string }[];
    readonly nextDeadline: { readonly name: string; readonly due: string; readonly at: string } | null;
  };
  /** Null of a closed one. */
  readonly next: NextAct | null;
  /** The status after the next act. */
  readonly then: string | null;
}

/** An installation with the first kernel, without its Temporal. */
export interface FirstKernel {
  /** HOSO_RECORD_KEY, HOSO_PARTY_KEY and HOSO_ENCRYPTION_KEYS of its programs. */
  readonly keys: Readonly<Record<string, string>>;
  readonly dossiers: readonly FirstKernelDossier[];
  /** For `startSystem`. */
  readonly record: TestDatabase;
  /** For `freshRegistries`: they know everybody in it. */
  readonly registries: TestDatabase;
}

/**
 * Loads the dump into two databases of one's own; ours is brought up to date as an installation is (`migrate`).
 * @param label whose they are, in PostgreSQL's lists
 */
export async function loadFirstKernel(label: string): Promise<FirstKernel> {
  const told = JSON.parse(readFileSync(join(folder, 'dossiers.json'), 'utf8')) as Pick<
    FirstKernel,
    'keys' | 'dossiers'
  >;
  const record = await loaded(label, 'record');
  const registries = await loaded(label, 'registries');
  await migrated(record.name);
  return { ...told, record, registries };
}

async function loaded(label: string, name: 'record' | 'registries'): Promise<TestDatabase> {
  const database = await emptyDatabase(`${label}_${name}`);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(gunzipSync(readFileSync(join(folder, `${name}.sql.gz`))).toString());
  } finally {
    await client.end();
  }
  return database;
}
