import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { z } from 'zod';
import { temporalSecurity, temporalSettings } from '../../../libs/program/index.js';
import { connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import { historyKeys } from '../../../workflows/replay/replay.js';
import { workflowBundle } from './workflow-bundle.js';

// CommonJS: Node finds no named exports in it.
const { History } = proto.temporal.api.history.v1;
type Recorded = Parameters<typeof History.encode>[0];

/** What is printed as JSON, and the code with which the program ends. */
interface CommandResult {
  readonly report: unknown;
  readonly exitCode: 0 | 1;
}

const usage = 'replay -- FILE (*.binpb.gz, or JSON of `temporal workflow show`) | NUMBER of a dossier, [--inspect]';
const environment = z.object({
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1),
  ...temporalSettings,
});

/** The data in the repository's recorded histories are invented; this key opens them and nothing else. */

/**
 * `npm run replay -- FILE|NUMBER`: runs a dossier's workflow again, from a recorded history or that of a live dossier,
 * with today's code. Nothing is asked, recorded or sent. Everything runs in this thread, so that an inspector stops at
 * every breakpoint, in workflows too.
 * @returns exit code 1 when the code deviates from the history
 * @throws Error for unknown arguments, or when there is no such file or dossier
 */
export const replayCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new Error(`usage: ${usage}`);
  const own = env['HOSO_ENCRYPTION_KEYS'];
  const keys = parseEncryptionKeys([...(own === undefined ? [] : [own]), historyKeys].join(','));
  const dataConverter = encryptedDataConverter(keys);
  const history = /[./\\]/.test(from) ? await read(from) : await fetched(from, env, dataConverter);
  const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
  const dossier = started?.workflowId ?? from;
  const told = { dossier, type: started?.workflowType?.name, events: history.events?.length };
  try {
    await Worker.runReplayHistory(
      { workflowBundle: { code: await workflowBundle() }, dataConverter },
      history,
      dossier,
    );
    return { report: { ...told, outcome: 'as recorded' }, exitCode: 0 };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { report: { ...told, outcome: 'differs', failure }, exitCode: 1 };
  }
};

async function read(file: string): Promise<Recorded> {
  const bytes = await readFile(file);
  if (file.endsWith('.json')) return JSON.parse(bytes.toString()) as Recorded;
  return History.decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

async function fetched(
  number: string,
  env: Readonly<Record<string, string | undefined>>,
  dataConverter: ReturnType<typeof encryptedDataConverter>,
): Promise<Recorded> {
  const settings = environment.parse(env);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = settings;
  const security = temporalSecurity(settings);
  const { connection, client } = await connectTemporal({ address, namespace, security }, dataConverter);
  try {
    return await client.workflow.getHandle(number).fetchHistory();
  } finally {
    await connection.close();
  }
}
