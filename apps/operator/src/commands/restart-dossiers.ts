import { userInfo } from 'node:os';
import type { Head } from '../../../../libs/persistence/index.js';
import { restartFromRecord, type RestartOutcome, stuckDossiers } from '../../../../libs/runs/index.js';
import { CannotError, command, UsageError } from '../command.js';
import { type Runs, withRuns } from '../opened.js';
import { forRuns } from '../config.js';

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
      const because = { because: 'an operator began it anew', by: userInfo().username };
      const restarted: { number: string; outcome: RestartOutcome }[] = [];
      for (const head of heads)
        restarted.push({ number: head.dossier, outcome: await restartFromRecord(runs, head, because) });
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
