import { DossierKeys, rebuildReadModel, type RebuildReport } from '../../../../libs/persistence/index.js';
import { command, UsageError } from '../command.js';
import { withDatabase } from '../opened.js';
import { forRecord } from '../config.js';

const positionOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--at ${text} is not a position of the stream`);
  return Number(text);
};

const rowsOf = ({ differing, ledgerDiffering, unreadable }: RebuildReport) => [
  ...differing.map((number) => [number, 'row differs']),
  ...ledgerDiffering.map((number) => [number, 'ledger differs']),
  ...unreadable.map((found) => [typeof found === 'string' ? found : JSON.stringify(found), 'cannot be read']),
];

/** Ends with 0 when both are identical, or were made so. */
export const rebuild = command({
  words: 'readmodel rebuild',
  summary: 'Builds the read model from events, compares it with the live one and repairs rows that differ',
  options: {
    at: { type: 'string', value: 'POSITION', describe: 'as it stood at a position of the stream' },
    check: { type: 'boolean', describe: 'only compares' },
  },
  settings: forRecord,
  run: (given, { settings, types }) => {
    const at = positionOf(given.text('at'));
    return withDatabase(settings, 'readmodel', async (em) => {
      const keys = new DossierKeys(settings.HOSO_RECORD_KEY);
      const report = await rebuildReadModel(em, types, keys, { at, check: given.flag('check') });
      const { identical, position, events, repaired } = report;
      const rows = rowsOf(report);
      const whole = repaired === report.differing.length && rows.length === repaired;
      return {
        report,
        shown: [
          `${identical ? 'identical' : 'differs'} at position ${position}, ${events} events, ${repaired} rows repaired`,
          ...(rows.length === 0 ? [] : [{ headings: ['dossier', 'what'], rows }]),
        ],
        exitCode: identical || whole ? 0 : 1,
      };
    });
  },
});
