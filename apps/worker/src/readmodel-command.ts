import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import { DossierKeys, openOrm, rebuildReadModel } from '../../../libs/persistence/index.js';

/** What both commands read from the environment; docs/generated/settings.md lists them. */
export const checkEnvironment = z.object({ DATABASE_URL: z.url(), HOSO_RECORD_KEY: z.base64() });

const usage = 'readmodel -- rebuild [--at POSITION] [--check]';

/** What a command prints as JSON, and the code with which the program ends. */
export interface CommandResult {
  readonly report: unknown;
  readonly exitCode: 0 | 1;
}

/**
 * `npm run readmodel -- rebuild [--at POSITION] [--check]`: builds the read model from events at a position of the
 * stream and compares it with the live one; rows that differ are repaired unless `--check` is given.
 * @returns exit code 0 when both are identical, or were made so
 * @throws Error for unknown arguments, a wrong environment or a position beyond the stream
 */
export const readmodelCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  types: DossierTypes,
): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  if (positionals.join(' ') !== 'rebuild') throw new Error(`usage: ${usage}`);
  const at = values.at === undefined ? undefined : z.coerce.number().int().min(0).parse(values.at);
  const { DATABASE_URL: url, HOSO_RECORD_KEY: key } = checkEnvironment.parse(env);
  const orm = await openOrm({ url, applicationName: 'hoso-readmodel', poolMax: 3, timeoutMs: 0 });
  try {
    const report = await rebuildReadModel(orm.em, types, new DossierKeys(key), { at, check: values.check });
    const { differing, ledgerDiffering, unreadable } = report;
    const repaired = report.repaired === differing.length && ledgerDiffering.length + unreadable.length === 0;
    return { report, exitCode: report.identical || repaired ? 0 : 1 };
  } finally {
    await orm.close(true);
  }
};
