import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  type Anchor,
  DossierKeys,
  LocalDirectory,
  openOrm,
  SealedDocuments,
  verifyDocuments,
  verifyTimeline,
} from '../../../libs/persistence/index.js';
import { checkEnvironment, type CommandResult } from './readmodel-command.js';

const environment = checkEnvironment.extend({ DOCUMENT_DIR: z.string().min(1).optional() });
const usage = 'timeline -- verify [--dossier NUMBER | --anchor POSITION:HASH]';

/**
 * `npm run timeline -- verify [--dossier NUMBER | --anchor POSITION:HASH]`: recomputes the chains and says what was
 * edited, deleted or reordered, and where; with DOCUMENT_DIR it reads every document, too. The report names position and hash of the stream's end; given later as an
 * anchor, they show that everything up to there is still the same.
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
    options: { dossier: { type: 'string' }, anchor: { type: 'string' } },
  });
  const { dossier } = values;
  const anchor = values.anchor === undefined ? undefined : anchorOf(values.anchor);
  // The stream of all dossiers is recomputed for an anchor.
  if (positionals.join(' ') !== 'verify' || (dossier !== undefined && anchor !== undefined))
    throw new Error(`usage: ${usage}`);
  const { DATABASE_URL: url, HOSO_RECORD_KEY: key, DOCUMENT_DIR: directory } = environment.parse(env);
  const orm = await openOrm({ url, applicationName: 'hoso-timeline', poolMax: 2, timeoutMs: 0 });
  try {
    const keys = new DossierKeys(key);
    const report = await verifyTimeline(orm.em, keys, { dossier, anchor });
    if (directory === undefined) return { report, exitCode: report.ok ? 0 : 1 };
    const documents = new SealedDocuments(new LocalDirectory(directory), keys, orm.em);
    const looked = await verifyDocuments(orm.em, documents, dossier);
    const findings = [...report.findings, ...looked.findings];
    const ok = findings.length === 0;
    return { report: { ...report, documents: looked.documents, ok, findings }, exitCode: ok ? 0 : 1 };
  } finally {
    await orm.close(true);
  }
};

const anchorOf = (text: string): Anchor => {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined) throw new Error(`--anchor ${text} is not POSITION:HASH`);
  return { position: Number(position), hash };
};
