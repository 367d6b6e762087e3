import { setTimeout as sleep } from 'node:timers/promises';
import type { Head, Heads } from '../persistence/index.js';
import type { BegunFor, Look, RunningDossiers } from './running-dossiers.js';

/** How long a new run may take to read its record. */
const ordinaryPatienceMs = 20_000;

/** What came of a new run: somebody else may have begun one in the last ten seconds. */
export const restartOutcomes = ['goes on', 'does not go on', 'was begun a moment ago'] as const;
export type RestartOutcome = (typeof restartOutcomes)[number];

/** What a restart is done with. */
export interface RestartParts {
  readonly heads: Pick<Heads, 'claimBeginning'>;
  readonly dossiers: Pick<RunningDossiers, 'look' | 'run' | 'begin'>;
}

/** Whether a run knows its record to the end. */
export const follows = ({ sequence }: Pick<Head, 'sequence'>, look: Look): boolean =>
  look.kind === 'follows' && look.standing.loaded && look.standing.sequence === sequence;

/**
 * Replaces the run of an open dossier by one begun from its record, and waits until it follows. Nothing that was decided
 * changes, and nothing is paid twice.
 * @param because noted in `hoso.incident`
 */
export const restartFromRecord = async (
  { heads, dossiers }: RestartParts,
  head: Head,
  because: BegunFor,
  patienceMs = ordinaryPatienceMs,
): Promise<RestartOutcome> => {
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
