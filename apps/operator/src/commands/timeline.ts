import {
  type Anchor,
  DossierKeys,
  LocalDirectory,
  SealedDocuments,
  verifyDocuments,
  verifyTimeline,
} from '../../../../libs/persistence/index.js';
import { command, UsageError } from '../command.js';
import { withDatabase } from '../opened.js';
import { forRecord } from '../config.js';

/** Ends with 1 when anything was found. */
export const verify = command({
  words: 'timeline verify',
  summary: 'Recomputes the chains of the record and says what was edited, deleted or reordered, and where',
  more:
    'With DOCUMENT_DIR it reads every document, too. The report names position and hash of the stream’s end; given later\n' +
    'as an anchor, they show that everything up to there is still the same.',
  options: {
    dossier: { type: 'string', value: 'NUMBER', describe: 'of one dossier only' },
    anchor: { type: 'string', value: 'POSITION:HASH', describe: 'the stream held this then, and must still' },
  },
  settings: [...forRecord, 'DOCUMENT_DIR'],
  run: (given, { settings }) => {
    const dossier = given.text('dossier');
    const anchor = anchorOf(given.text('anchor'));
    // The stream of all dossiers is recomputed for an anchor.
    if (dossier !== undefined && anchor !== undefined) throw new UsageError('either --dossier or --anchor');
    return withDatabase(settings, 'timeline', async (em) => {
      const keys = new DossierKeys(settings.HOSO_RECORD_KEY);
      const chains = await verifyTimeline(em, keys, { dossier, anchor });
      const directory = settings.DOCUMENT_DIR;
      const looked =
        directory === undefined
          ? undefined
          : await verifyDocuments(em, new SealedDocuments(new LocalDirectory(directory), keys, em), dossier);
      const findings = [...chains.findings, ...(looked?.findings ?? [])];
      const ok = findings.length === 0;
      const report = { ...chains, ...(looked && { documents: looked.documents }), ok, findings };
      const rows = findings.map((finding) => Object.values(finding).map(String));
      return {
        report,
        shown: [
          `${ok ? 'whole' : `${findings.length} findings`}: ${chains.events} events` +
            (looked === undefined ? '' : `, ${looked.documents} documents`),
          ...(ok ? [] : [{ headings: Object.keys(findings[0] ?? {}), rows }]),
          JSON.stringify({ position: chains.position, hash: chains.hash }),
        ],
        exitCode: ok ? 0 : 1,
      };
    });
  },
});

/**
 * An anchor as it was given.
 * @throws UsageError
 */
export const anchorOf = (text: string | undefined): Anchor | undefined => {
  if (text === undefined) return undefined;
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined) throw new UsageError(`--anchor ${text} is not POSITION:HASH`);
  return { position: Number(position), hash };
};
