import { parseArgs } from 'node:util';
import { DossierKeys, openOrm, verifyTimeline } from '../../../libs/persistence/index.js';
import { checkEnvironment, type CommandResult } from './readmodel-command.js';

const usage = 'timeline -- verify [--dossier NUMBER]';

/**
 * `npm run timeline -- verify [--dossier NUMBER]`: recomputes the chains and says what was edited, deleted or
 * reordered, and where.
 * @returns exit code 1 when anything was found
 * @throws Error for unknown arguments or a wrong environment
 */
export const timelineCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dossier: { type: 'string' } },
  });
  if (positionals.join(' ') !== 'verify') throw new Error(`usage: ${usage}`);
  const { DATABASE_URL: url, HOSO_RECORD_KEY: key } = checkEnvironment.parse(env);
  const orm = await openOrm({ url, applicationName: 'hoso-timeline', poolMax: 2, timeoutMs: 0 });
  try {
    const report = await verifyTimeline(orm.em, new DossierKeys(key), values.dossier);
    return { report, exitCode: report.ok ? 0 : 1 };
  } finally {
    await orm.close(true);
  }
};
