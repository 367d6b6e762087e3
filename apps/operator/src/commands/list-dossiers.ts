import { codesOf } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { OpenDossier } from '../../../../libs/persistence/index.js';
import { type Stuck, stuckDossiers } from '../../../../libs/runs/index.js';
import { command, type Given, type Result, UsageError } from '../command.js';
import { type Runs, withRuns } from '../opened.js';
import { forRuns } from '../config.js';

/** Lines that are listed unless more are asked for. */
const ordinary = 200;

const limitOf = (given: Given): number => {
  const limit = Number(given.text('limit') ?? ordinary);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a whole number from 1');
  return limit;
};

/** Says so when there are more than are listed. */
const withMore = <T>(
  found: readonly T[],
  limit: number,
): { readonly lines: readonly T[]; readonly more: string[] } => ({
  lines: found.slice(0, limit),
  more: found.length > limit ? [`… and more: --limit ${limit * 10}`] : [],
});

/** An office has the work of those merged into it. */
const officesOf = (given: Given): readonly string[] | undefined => {
  const office = given.text('office');
  return office === undefined ? undefined : codesOf(office, civilDateAt(Date.now()));
};

const stuckOf = async (
  runs: Runs,
  given: Given,
  types: Parameters<typeof stuckDossiers>[0]['types'],
): Promise<Result> => {
  const limit = limitOf(given);
  const [type, offices] = [given.text('type'), officesOf(given)];
  const found: Stuck[] = [];
  for await (const stuck of stuckDossiers({ ...runs, types })) {
    if ((type ?? stuck.type) !== stuck.type || (offices !== undefined && !offices.includes(stuck.office))) continue;
    found.push(stuck);
    if (found.length > limit) break;
  }
  const { lines, more } = withMore(found, limit);
  const rows = lines.map(({ number, type: kind, office: of, reason, detail, since }) => [
    ...[number, kind, of, reason, since ?? '', detail],
  ]);
  return {
    report: { stuck: lines, complete: more.length === 0 },
    shown:
      lines.length === 0
        ? ['nothing is stuck']
        : [{ headings: ['number', 'type', 'office', 'why', 'since', 'detail'], rows }, ...more],
  };
};

const waits = ({ waiting }: OpenDossier): string =>
  waiting.map(({ who, until }) => (until === undefined ? who : `${who} until ${until}`)).join(', ');

const openOf = async (runs: Runs, given: Given): Promise<Result> => {
  const limit = limitOf(given);
  const found = await runs.open.list({ type: given.text('type'), offices: officesOf(given) }, limit + 1);
  const { lines, more } = withMore(found, limit);
  const rows = lines.map((open) => [open.dossier, open.type, open.office, open.status, waits(open)]);
  const report = lines.map(({ dossier, fold: _fold, ...rest }) => ({ number: dossier, ...rest }));
  return {
    report: { open: report, complete: more.length === 0 },
    shown: [{ headings: ['number', 'type', 'office', 'status', 'waits for'], rows }, ...more],
  };
};

export const listDossiers = command({
  words: 'dossiers list',
  summary: 'Lists open dossiers and what they wait for; with --stuck those that do not go on, and why',
  more:
    'Stuck is: no run (open in the record, no workflow), task fails (our code does not get past a point), late (a moment\n' +
    'passed a minute ago and has not happened), waits (a system outside does not answer or refuses; it is named).',
  options: {
    stuck: { type: 'boolean', describe: 'only those that do not go on' },
    type: { type: 'string', value: 'TYPE', describe: 'of one dossier type' },
    office: { type: 'string', value: 'OFFICE', describe: 'of one office, e.g. HN-01, and of those merged into it' },
    limit: { type: 'string', value: 'N', describe: `at most so many lines; ${ordinary} when left out` },
  },
  settings: forRuns,
  run: (given, { settings, types }) =>
    withRuns(settings, types, 'dossiers', (runs) =>
      given.flag('stuck') ? stuckOf(runs, given, types) : openOf(runs, given),
    ),
});
