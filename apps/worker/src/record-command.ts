import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import { DossierKeys, erase, LocalDirectory, openOrm } from '../../../libs/persistence/index.js';
import { checkEnvironment, type CommandResult } from './readmodel-command.js';

const usage = 'record -- erase --dossier NUMBER --reason TEXT [--by NAME]';
const environment = checkEnvironment.extend({ DOCUMENT_DIR: z.string().min(1) });

/**
 * `npm run record -- erase --dossier NUMBER --reason TEXT [--by NAME]`: erases the personal data of a closed dossier,
 * its documents included, and logs by whom and why; the user of the machine where `--by` is left out.
 * @throws NotErasableError for a dossier that is unknown, open or just closing
 * @throws Error for unknown arguments or a wrong environment
 */
export const recordCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  types: DossierTypes,
): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dossier: { type: 'string' }, reason: { type: 'string' }, by: { type: 'string' } },
  });
  const { dossier, reason, by = userInfo().username } = values;
  if (positionals.join(' ') !== 'erase' || !dossier || !reason?.trim() || !by) throw new Error(`usage: ${usage}`);
  const { DATABASE_URL: url, HOSO_RECORD_KEY: key, DOCUMENT_DIR: directory } = environment.parse(env);
  const orm = await openOrm({ url, applicationName: 'hoso-record', poolMax: 1, timeoutMs: 0 });
  try {
    const request = { dossier, reason, by };
    const documents = new LocalDirectory(directory);
    await erase({ em: orm.em, types, keys: new DossierKeys(key), documents }, request);
    return { report: { erased: request }, exitCode: 0 };
  } finally {
    await orm.close(true);
  }
};
