import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type DossierTypes, messages } from '../../../libs/dossier/index.js';
import { latestLawVersion } from '../../../libs/policy/index.js';
import { connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import { Heads, openOrm } from '../../../libs/persistence/index.js';
import { checkEnvironment, type CommandResult } from './readmodel-command.js';
import { RunningDossiers } from './running-dossiers.js';

const environment = checkEnvironment.extend({
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1),
  HOSO_ENCRYPTION_KEYS: z.string().min(1),
});
const usage = `law -- adopt --version N; versions are 1 to ${latestLawVersion}`;
const atOnce = 16;
const page = 500;

/**
 * Tells every open dossier of the record that a version of the law data applies. Safe to repeat: a dossier that has the
 * version, or a later one, stays as it is. One without a run is begun from its record and told.
 * @returns how many were told
 */
export const adoptLaw = async (heads: Heads, dossiers: RunningDossiers, version: number): Promise<number> => {
  let told = 0;
  for (let after = ''; ;) {
    const some = await heads.open(page, after);
    const waiting = [...some];
    const work = async (): Promise<void> => {
      for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
        await dossiers.update(head, messages.lawData, `${messages.lawData}:${version}`, { version });
        told += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const last = some.at(-1);
    if (some.length < page || last === undefined) return told;
    after = last.dossier;
  }
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
  const {
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    DATABASE_URL: url,
    ...keys
  } = environment.parse(env);
  const converter = encryptedDataConverter(parseEncryptionKeys(keys.HOSO_ENCRYPTION_KEYS));
  const { connection, client } = await connectTemporal({ address, namespace }, converter);
  const orm = await openOrm({ url, applicationName: 'hoso-law', poolMax: 2 });
  try {
    const heads = new Heads(orm.em);
    const told = await adoptLaw(heads, new RunningDossiers(client, types, heads), version.data);
    return { report: { version: version.data, told }, exitCode: 0 };
  } finally {
    await Promise.all([connection.close(), orm.close(true)]);
  }
};
