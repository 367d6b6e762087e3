import {
  DossierKeys,
  LocalDirectory,
  SealedDocuments,
  Verifications,
  verifyEverything,
} from '../../../../libs/persistence/index.js';
import { command } from '../command.js';
import { forRecord } from '../config.js';
import { withDatabase } from '../opened.js';
import { anchorOf } from './timeline.js';

/** Ends with 1 when anything was found. */
export const verifyRecord = command({
  words: 'record verify',
  summary: 'Verifies all that somebody could tamper with, and says in words what was found',
  more:
    'A worker does so once a night. With DOCUMENT_DIR it reads every document, too. What came of it stands in\n' +
    'hoso.verification and in the metrics. The report names position and hash of the stream’s end, for a later --anchor.',
  options: {
    anchor: { type: 'string', value: 'POSITION:HASH', describe: 'the stream held this then, and must still' },
  },
  settings: [...forRecord, 'DOCUMENT_DIR'],
  run: (given, { settings, types }) => {
    const anchor = anchorOf(given.text('anchor'));
    return withDatabase(settings, 'verify', async (em) => {
      const keys = new DossierKeys(settings.HOSO_RECORD_KEY);
      const directory = settings.DOCUMENT_DIR;
      const verifications = new Verifications(em);
      const id = await verifications.begin();
      const report = await verifyEverything({
        ...{ em, types, keys },
        ...(anchor !== undefined && { anchor }),
        ...(directory !== undefined && { documents: new SealedDocuments(new LocalDirectory(directory), keys, em) }),
      });
      await verifications.end(id, report);
      const { ok, events, documents, findings, position, hash } = report;
      const rows = findings.map(({ dossier, at, what, means }) => [
        dossier ?? '',
        String(at ?? ''),
        what,
        means.vi,
        means.en,
      ]);
      return {
        report,
        shown: [
          `${ok ? 'whole' : `${findings.length} findings`}: ${events} events, ${documents ?? 'no'} documents`,
          ...(ok ? [] : [{ headings: ['dossier', 'at', 'what', 'nghĩa là', 'means'], rows }]),
          JSON.stringify({ position, hash }),
        ],
        exitCode: ok ? 0 : 1,
      };
    });
  },
});
