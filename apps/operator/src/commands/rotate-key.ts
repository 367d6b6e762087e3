import { DossierKeys, rotateRecordKey } from '../../../../libs/persistence/index.js';
import { command } from '../command.js';
import { forRecord } from '../config.js';
import { withDatabase } from '../opened.js';

/** Ends with 1 when something was left that no key opens. */
export const rotateKey = command({
  words: 'record rotate-key',
  summary: 'Brings what another key of HOSO_RECORD_KEY wrapped or sealed under the first one, while people work',
  more: 'It may be broken off and repeated. What no key opens was tampered with: it is named, and stays as it is.',
  options: {},
  settings: forRecord,
  run: (_given, { settings, say }) =>
    withDatabase(settings, 'rotate', async (em) => {
      const report = await rotateRecordKey(em, new DossierKeys(settings.HOSO_RECORD_KEY), ({ keys, seals }) =>
        say(`${keys} keys wrapped, ${seals} seals made anew`),
      );
      const { keys, seals, left } = report;
      return {
        report,
        shown: [
          `${keys} keys wrapped, ${seals} seals made anew`,
          ...(left.length === 0 ? [] : [{ headings: ['left as it was'], rows: left.map((name) => [name]) }]),
        ],
        exitCode: left.length === 0 ? 0 : 1,
      };
    }),
});
