import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { asOperator } from './databases.js';
import { root } from './root.js';

/** What a command of an operator printed as JSON, and how it ended. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly report: unknown;
  /** Standard error: why there is no report. */
  readonly errors: string;
}

/**
 * Runs `npm run -s hoso -- SUBJECT …` as in production: a separate process with only these settings, not interactive.
 * It connects with the operators' login, whatever login the settings name.
 * @param env of the system under test
 */
export const runCommand = (
  subject:
    | 'consumers'
    | 'deadlines'
    | 'dossiers'
    | 'law'
    | 'parties'
    | 'readmodel'
    | 'record'
    | 'registry'
    | 'timeline'
    | 'webhooks',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CommandOutcome> =>
  new Promise((resolve) => {
    const program = join(root, 'dist', 'apps', 'operator', 'src', 'main.js');
    const words = [program, subject, ...args, '--json', '--yes'];
    const surroundings = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
    execFile(
      process.execPath,
      words,
      { env: { ...surroundings, ...operatorSettings(env) } },
      (error, printed, errors) =>
        resolve({
          exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
          report: printed.trim() === '' ? undefined : JSON.parse(printed),
          errors,
        }),
    );
  });

/** The settings of a system for an operator, with the operators' login. */
export const operatorSettings = (env: Readonly<Record<string, string>>): Record<string, string> => ({
  ...env,
  ...(env['DATABASE_URL'] !== undefined && { DATABASE_URL: asOperator(env['DATABASE_URL']) }),
});

/** Results of all checks against tampering; `wholeRecord` for an intact record. */
export const checkRecord = async (env: Readonly<Record<string, string>>) => ({
  readmodel: (await runCommand('readmodel', ['rebuild', '--check'], env)).report,
  record: (await runCommand('record', ['verify'], env)).report,
});

/** To be matched by `checkRecord`: the read model is what the events say, and nothing was tampered with. */
export const wholeRecord = {
  readmodel: { identical: true, differing: [], ledgerDiffering: [], unreadable: [] },
  record: { ok: true, findings: [] },
} as const;
