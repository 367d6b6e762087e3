import { userInfo } from 'node:os';
import { DossierKeys, erase, LocalDirectory } from '../../../../libs/persistence/index.js';
import { CannotError, command, UsageError } from '../command.js';
import { withDatabase } from '../opened.js';
import { forRecord } from '../config.js';

/** A dossier that is unknown, open or just closing is refused. */
export const eraseRecord = command({
  words: 'record erase',
  summary: 'Erases the personal data of a closed dossier, its documents included, and logs by whom and why',
  more: 'Nobody can bring them back; a backup holds them until it is gone. It may be repeated when it broke off.',
  options: {
    dossier: { type: 'string', value: 'NUMBER', describe: 'which' },
    reason: { type: 'string', value: 'TEXT', describe: 'why; it is kept' },
    by: { type: 'string', value: 'NAME', describe: 'whose act it is; the user of the machine when left out' },
  },
  settings: [...forRecord, 'DOCUMENT_DIR'],
  run: async (given, { settings, types, confirm }) => {
    const {
      dossier,
      reason,
      by = userInfo().username,
    } = {
      dossier: given.text('dossier'),
      reason: given.text('reason')?.trim(),
      by: given.text('by'),
    };
    if (!dossier || !reason || !by) throw new UsageError('--dossier and --reason are needed');
    const directory = settings.DOCUMENT_DIR;
    if (directory === undefined) throw new CannotError('DOCUMENT_DIR: expected a folder, found nothing');
    await confirm(`Erase the personal data of ${dossier} for ever?`);
    const request = { dossier, reason, by };
    await withDatabase(settings, 'record', (em) => {
      const keys = new DossierKeys(settings.HOSO_RECORD_KEY);
      return erase({ em, types, keys, documents: new LocalDirectory(directory) }, request);
    });
    return { report: { erased: request }, shown: [`erased: ${dossier}`] };
  },
});
