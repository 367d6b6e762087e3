import { DossierKeys, rotatePartyKey } from '../../../../libs/persistence/index.js';
import { command } from '../command.js';
import { forRecord } from '../config.js';
import { withDatabase } from '../opened.js';
import { rotated } from './rotated.js';

/** Ends with 1 when a dossier was left whose claimant no key refers to. */
export const rotateParties = command({
  words: 'parties rotate-key',
  summary: 'Lets every dossier name its claimant under the first key of HOSO_PARTY_KEY, while people work',
  more: 'It may be broken off and repeated. Each change is an event of its dossier. What it leaves is named.',
  options: {},
  settings: [...forRecord, 'HOSO_PARTY_KEY'],
  run: (_given, { settings, types, say }) =>
    withDatabase(settings, 'rotate-parties', async (em) => {
      const told = ({ dossiers, changed }: { dossiers: number; changed: number }) =>
        `${dossiers} dossiers looked at, ${changed} changed`;
      const report = await rotatePartyKey({
        em,
        types,
        recordKeys: new DossierKeys(settings.HOSO_RECORD_KEY),
        partyKeys: settings.HOSO_PARTY_KEY,
        onProgress: (progress) => say(told(progress)),
      });
      return rotated(report, told(report));
    }),
});
