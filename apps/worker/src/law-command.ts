import { parseArgs } from 'node:util';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { z } from 'zod';
import { type DossierTypes, messages } from '../../../libs/dossier/index.js';
import { latestLawVersion } from '../../../libs/policy/index.js';
import { connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import type { CommandResult } from './readmodel-command.js';

const environment = z.object({
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1),
  HOSO_ENCRYPTION_KEYS: z.string().min(1),
});
const usage = `law -- adopt --version N; versions are 1 to ${latestLawVersion}`;
const atOnce = 16;

/**
 * Tells every open dossier of these types that a version of the law data applies. Safe to repeat: a dossier that has
 * the version, or a later one, stays as it is.
 * @returns how many were told
 */
export const adoptLaw = async (client: Client, types: DossierTypes, version: number): Promise<number> => {
  const names = types.all.map(({ name }) => `'${name}'`).join(', ');
  const open = client.workflow.list({ query: `ExecutionStatus = 'Running' AND WorkflowType IN (${names})` });
  const dossiers = open[Symbol.asyncIterator]();
  let told = 0;
  const work = async (): Promise<void> => {
    for (let next = await dossiers.next(); next.done !== true; next = await dossiers.next()) {
      try {
        await client.workflow.getHandle(next.value.workflowId).signal(messages.lawData, { version });
        told += 1;
      } catch (error) {
        // It closed meanwhile.
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return told;
};

/**
 * `npm run law -- adopt --version 2`, once all workers know the version (docs/operate.md).
 * @throws Error for unknown arguments, a version that this build does not know, or a wrong environment
 */
export const lawCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  types: DossierTypes,
): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { version: { type: 'string' } },
  });
  const version = z.coerce.number().int().min(1).max(latestLawVersion).safeParse(values.version);
  if (positionals.join(' ') !== 'adopt' || !version.success) throw new Error(`usage: ${usage}`);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, ...keys } = environment.parse(env);
  const converter = encryptedDataConverter(parseEncryptionKeys(keys.HOSO_ENCRYPTION_KEYS));
  const { connection, client } = await connectTemporal({ address, namespace }, converter);
  try {
    return { report: { version: version.data, told: await adoptLaw(client, types, version.data) }, exitCode: 0 };
  } finally {
    await connection.close();
  }
};
