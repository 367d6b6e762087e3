import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DossierTypes, Waiting } from '../../../../libs/dossier/index.js';
import { DossierKeys, type OpenDossier } from '../../../../libs/persistence/index.js';
import { currentBuild } from '../../../../libs/runs/index.js';
import { buildOf, prebuiltBundle } from '../../../../libs/temporal/index.js';
import { CannotError, command, type Given, UsageError } from '../command.js';
import { type Runs, withRuns } from '../opened.js';
import { forRuns } from '../config.js';

const page = 200;
const ordinaryRate = 5;

const typeOf = (given: Given, types: DossierTypes): string => {
  const type = given.text('type');
  if (type === undefined || types.find(type) === undefined)
    throw new UsageError(`--type is one of ${types.all.map(({ name }) => name).join(', ')}`);
  return type;
};

const rateOf = (given: Given): number => {
  const rate = Number(given.text('rate') ?? ordinaryRate);
  if (!(rate > 0)) throw new UsageError('--rate is a number above nought');
  return rate;
};

/** All open dossiers of a type, a page at a time. */
async function* pages({ open }: Runs, type: string): AsyncGenerator<readonly OpenDossier[]> {
  for (let after = ''; ;) {
    const some = await open.list({ type }, page, after);
    if (some.length > 0) yield some;
    const last = some.at(-1);
    if (some.length < page || last === undefined) return;
    after = last.dossier;
  }
}

/** Who must act and until when; the wording may change without changing anybody's duty. */
const owed = (waiting: readonly Waiting[]): string =>
  waiting
    .map(({ who, deadline, until }) =>
      [who, ...(deadline === undefined ? [] : [deadline]), ...(until === undefined ? [] : [`until ${until}`])].join(
        ' ',
      ),
    )
    .sort()
    .join('; ') || 'nobody';
/** The same for many dossiers: without their days. */
const kind = (waiting: string): string => waiting.replaceAll(/ until [\d-]+/g, '');

interface Preview {
  readonly dossiers: number;
  /** Dossiers grouped by status and by what they wait for: by the build that folded them last, and by today's. */
  readonly groups: readonly { status: string; before: string; today: string; count: number }[];
  /** Those that would wait for something else, or until another day. */
  readonly differing: readonly { number: string; before: string; today: string }[];
}

/** What would be moved, from the record alone: no procedure runs, nothing is written. */
const previewOf = async (runs: Runs, types: DossierTypes, keys: DossierKeys, type: string): Promise<Preview> => {
  const groups = new Map<string, { status: string; before: string; today: string; count: number }>();
  const differing: { number: string; before: string; today: string }[] = [];
  let dossiers = 0;
  for await (const some of pages(runs, type)) {
    const numbers = some.map(({ dossier }) => dossier);
    const now = await runs.open.waitingToday(types, keys, numbers);
    for (const { dossier: number, status, waiting } of some) {
      const [before, today] = [owed(waiting), owed(now.get(number) ?? [])];
      if (before !== today) differing.push({ number, before, today });
      const group = { status, before: kind(before), today: kind(today), count: 0 };
      const key = JSON.stringify(group);
      groups.set(key, { ...group, count: (groups.get(key)?.count ?? 0) + 1 });
      dossiers += 1;
    }
  }
  return { dossiers, groups: [...groups.values()].sort((a, b) => b.count - a.count), differing };
};

const shownPreview = ({ dossiers, groups, differing }: Preview) => [
  `${dossiers} open dossiers`,
  {
    headings: ['dossiers', 'status', 'wait for, by the build that folded them', 'by today’s build'],
    rows: groups.map(({ status, before, today, count }) => [
      String(count),
      status,
      before,
      today === before ? 'the same' : today,
    ]),
  },
  `${differing.length} would wait for something else, or until another day`,
  ...(differing.length === 0
    ? []
    : [
        {
          headings: ['number', 'before', 'today'],
          rows: differing.slice(0, 20).map(({ number, before, today }) => [number, before, today]),
        },
      ]),
];

/**
 * Begins each from its record, at most once per build, at the given rate per second; those that this build has begun
 * are skipped.
 */
const move = async (runs: Runs, type: string, build: string, rate: number, say: (line: string) => void) => {
  const done = { moved: 0, stayed: 0 };
  for await (const some of pages(runs, type)) {
    for (const { dossier } of some) {
      const began = Date.now();
      if (await moveOne(runs, dossier, build)) {
        done.moved += 1;
        await sleep(Math.max(0, 1_000 / rate - (Date.now() - began)));
      } else done.stayed += 1;
    }
    say(`${done.moved} moved, ${done.stayed} stayed`);
  }
  return done;
};

const moveOne = async ({ heads, dossiers }: Runs, number: string, build: string): Promise<boolean> => {
  const head = await heads.find(number);
  if (head === undefined || head.closed || head.build === build) return false;
  const run = await dossiers.run(number).catch(() => undefined);
  if ((await heads.claimReplacing(number, build)) === undefined) return false;
  await dossiers.begin(head, 'an operator moved it to this build', run?.runId);
  return true;
};

export const moveDossiers = command({
  words: 'dossiers move',
  summary: 'Moves all open dossiers of a type to today’s build, each begun from its record, so many a second',
  more:
    'Not needed: a dossier whose history no longer fits is begun by itself when it is touched. It shows beforehand how many\n' +
    'there are and what each waits for by both builds, from the record alone. To see that of a new build, preview it before\n' +
    'its workers start: they fold the rows anew. Moving needs workers of this build that take the tasks.',
  options: {
    type: { type: 'string', value: 'TYPE', describe: 'which dossier type' },
    preview: { type: 'boolean', describe: 'only shows what would be moved' },
    rate: { type: 'string', value: 'PER_SECOND', describe: `how many a second; ${ordinaryRate} when left out` },
  },
  settings: [...forRuns, 'HOSO_RECORD_KEY'],
  run: (given, { settings, types, confirm, say }) => {
    const [type, rate] = [typeOf(given, types), rateOf(given)];
    return withRuns(settings, types, 'dossiers', async (runs) => {
      const preview = await previewOf(runs, types, new DossierKeys(settings.HOSO_RECORD_KEY), type);
      if (given.flag('preview')) return { report: { type, ...preview }, shown: shownPreview(preview) };
      const build = buildOf(await readFile(prebuiltBundle, 'utf8'));
      const current = await currentBuild(runs.client);
      if (current !== build)
        throw new CannotError(
          `the tasks of dossiers are taken by build ${current ?? 'none'}, this is ${build}: start its workers first`,
        );
      say(`${preview.dossiers} open dossiers, ${preview.differing.length} of which would wait for something else`);
      await confirm(`Move ${preview.dossiers} dossiers to build ${build}, ${rate} a second?`);
      const moved = await move(runs, type, build, rate, say);
      return { report: { type, build, ...moved }, shown: [`${moved.moved} moved, ${moved.stayed} stayed`] };
    });
  },
});
