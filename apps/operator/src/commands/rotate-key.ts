import { DossierKeys, rotateRecordKey, type RotationReport } from '../../../../libs/persistence/index.js';
import { command } from '../command.js';
import { forRecord } from '../config.js';
import { withDatabase } from '../opened.js';
import { rotated } from './rotated.js';

/** Ends with 1 when something was left that no key opens. */
export const rotateKey = command({
  words: 'record rotate-key',
  summary: 'Brings what another key of HOSO_RECORD_KEY wrapped or sealed under the first one, while people work',
  more: 'It may be broken off and repeated. What no key opens was tampered with: it is named, and stays as it is.',
  options: {},
  settings: forRecord,
  run: (_given, { settings, types, say }) =>
    withDatabase(settings, 'rotate', async (em) => {
      const told = ({ keys, seals }: RotationReport) => `${keys} keys wrapped, ${seals} seals made anew`;
      const keys = new DossierKeys(settings.HOSO_RECORD_KEY);
      const report = await rotateRecordKey(em, keys, types, (progress) => say(told(progress)));
      return rotated(report, told(report));
    }),
});
