import { setTimeout as sleep } from 'node:timers/promises';
import type { Head } from '../../../../libs/persistence/index.js';
import { stuckDossiers } from '../../../../libs/runs/index.js';
import { CannotError, command, UsageError } from '../command.js';
import { type Runs, withRuns } from '../opened.js';
import { forRuns } from '../config.js';

/** How long a new run may take to read its record. */
const patienceMs = 20_000;

/** Result for one dossier. */
type Outcome = 'goes on' | 'does not go on' | 'was begun a moment ago';

/**
 * Replaces the run by one begun from the record, and waits until it follows.
 * @param because noted in `hoso.incident`
 */
const restart = async ({ heads, dossiers }: Runs, head: Head, because: string): Promise<Outcome> => {
  const run = await dossiers
    .look(head.dossier)
    .then((look) => (look.kind === 'none' ? undefined : dossiers.run(head.dossier)));
  if (!(await heads.claimBeginning(head.dossier))) return 'was begun a moment ago';
  await dossiers.begin(head, because, run?.runId);
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(200)) {
    const look = await dossiers.look(head.dossier);
    if (look.kind === 'failing') return 'does not go on';
    if (look.kind === 'follows' && look.standing.loaded && look.standing.sequence >= head.sequence) return 'goes on';
  }
  return 'does not go on';
};

const chosen = async (runs: Runs, number: string): Promise<Head> => {
  const head = await runs.heads.find(number);
  if (head === undefined) throw new CannotError(`${number}: there is no such dossier`);
  if (head.closed) throw new CannotError(`${number} is closed: it has no run any more`);
  return head;
};

/** A run from the record cannot make a registry answer. */
const stuckOnes = async (runs: Runs, types: Parameters<typeof stuckDossiers>[0]['types']): Promise<Head[]> => {
  const found: Head[] = [];
  for await (const { number, reason } of stuckDossiers({ ...runs, types })) {
    const head = reason === 'waits' ? undefined : await runs.heads.find(number);
    if (head !== undefined) found.push(head);
  }
  return found;
};

export const restartDossiers = command({
  words: 'dossiers restart',
  summary: 'Begins the run of a dossier anew from its record; with --all of every one that is stuck',
  more:
    'Nothing that was decided changes, and nothing is paid twice. Not needed as a rule: what is stuck is begun by itself\n' +
    '(docs/operate.md). --all leaves alone what waits for a system outside: a new run cannot make it answer.',
  argument: 'NUMBER',
  options: { all: { type: 'boolean', describe: 'every dossier without a run, late, or whose task fails' } },
  settings: forRuns,
  run: (given, { settings, types, confirm }) => {
    const { argument } = given;
    if ((argument === undefined) !== given.flag('all')) throw new UsageError('either a NUMBER or --all');
    return withRuns(settings, types, 'dossiers', async (runs) => {
      const heads = argument === undefined ? await stuckOnes(runs, types) : [await chosen(runs, argument)];
      if (heads.length > 1 || (argument === undefined && heads.length > 0))
        await confirm(
          `Begin ${heads.length} dossiers anew: ${heads
            .slice(0, 10)
            .map(({ dossier }) => dossier)
            .join(', ')}?`,
        );
      const restarted: { number: string; outcome: Outcome }[] = [];
      for (const head of heads)
        restarted.push({ number: head.dossier, outcome: await restart(runs, head, 'an operator began it anew') });
      return {
        report: { restarted },
        shown:
          restarted.length === 0
            ? ['nothing is stuck']
            : [{ headings: ['number', 'outcome'], rows: restarted.map(({ number, outcome }) => [number, outcome]) }],
        exitCode: restarted.every(({ outcome }) => outcome !== 'does not go on') ? 0 : 1,
      };
    });
  },
});
