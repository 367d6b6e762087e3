import { type CivilDate, civilDateAt, isCivilDate } from '../../../../libs/calendar/index.js';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import { type DeadlineCount, Deadlines } from '../../../../libs/persistence/index.js';
import { command, type Given, UsageError } from '../command.js';
import { forDatabase } from '../config.js';
import { withDatabase } from '../opened.js';

/** Lines of overdue deadlines. */
const most = 200;

const dayOf = (given: Given, option: string): CivilDate | undefined => {
  const text = given.text(option);
  if (text === undefined) return undefined;
  if (!isCivilDate(text)) throw new UsageError(`--${option} is a day, e.g. 2026-11-30`);
  return text;
};

/** Of those that ended with a last day: how many were met. */
const share = ({ met, missed }: DeadlineCount): string =>
  met + missed === 0 ? '' : `${((100 * met) / (met + missed)).toFixed(1)} %`;

const titleOf = (types: DossierTypes, type: string, name: string): string =>
  types.all.find((one) => one.name === type)?.deadlines[name]?.title.en ?? name;

export const listDeadlines = command({
  words: 'deadlines list',
  summary: 'How often each deadline was met, missed and by how many working days, and by whom it is owed',
  more:
    'Kept by the consumer `deadlines` (apps/courier). Dropped: its dossier closed before the last day. The day on which\n' +
    'something was filed counts, of a letter its postmark. --overdue lists those that run and whose last day has passed.',
  options: {
    type: { type: 'string', value: 'TYPE', describe: 'of one dossier type' },
    office: { type: 'string', value: 'OFFICE', describe: 'of one office, e.g. HN-01' },
    from: { type: 'string', value: 'DAY', describe: 'those that ended on this day or later' },
    to: { type: 'string', value: 'DAY', describe: 'those that ended on this day or earlier' },
    overdue: { type: 'boolean', describe: `one by one what is overdue now, at most ${most}` },
  },
  settings: forDatabase,
  run: (given, { settings, types }) => {
    const filter = { type: given.text('type'), office: given.text('office') };
    const [from, to, today] = [dayOf(given, 'from'), dayOf(given, 'to'), civilDateAt(Date.now())];
    return withDatabase(settings, 'deadlines', async (em) => {
      const deadlines = new Deadlines(em);
      if (given.flag('overdue')) {
        const overdue = (await deadlines.overdue(today, filter, most)).map(
          ({ dossier, name, type, office, bound, due }) => ({ dossier, name, type, office, bound, due }),
        );
        const rows = overdue.map((one) => [
          ...[one.dossier, titleOf(types, one.type, one.name), one.bound, one.office, one.due ?? ''],
        ]);
        const headings = ['dossier', 'deadline', 'owed by', 'office', 'last day'];
        return { report: { overdue }, shown: overdue.length === 0 ? ['none'] : [{ headings, rows }] };
      }
      const counts = await deadlines.counts(today, { ...filter, from, to });
      const rows = counts.map((one) => [
        ...[one.type, titleOf(types, one.type, one.name), one.bound, share(one)],
        ...[one.met, one.missed, one.dropped, one.running, one.overdue].map(String),
        one.medianLate === null ? '' : `${one.medianLate} / ${one.worstLate}`,
      ]);
      const numbers = ['met', 'missed', 'dropped', 'running', 'overdue', 'days late: median / worst'];
      return {
        report: { deadlines: counts },
        shown: [{ headings: ['type', 'deadline', 'owed by', 'share met', ...numbers], rows }],
      };
    });
  },
});
