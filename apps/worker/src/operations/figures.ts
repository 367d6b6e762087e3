import type { Client } from '@temporalio/client';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import type { Heads, OpenDossiers } from '../../../../libs/persistence/index.js';
import { failingDossiersQuery, runningDossiersQuery } from '../../../../libs/runs/index.js';
import { taskQueueStates } from '../../../../libs/temporal/index.js';
import type { Figures } from './metrics.js';

/** What is asked. */
export interface FigureParts {
  readonly client: Client;
  readonly types: DossierTypes;
  readonly heads: Heads;
  readonly open: OpenDossiers;
}

const graceMs = 60_000;

/** Counts all dossiers once: takes some seconds for a million open ones. */
export const figuresOf = async ({ client, types, heads, open }: FigureParts): Promise<Figures> => {
  const [counts, opened, running, late, failing, incidents, registries] = await Promise.all([
    open.counts(),
    heads.countOpen(),
    client.workflow.count(runningDossiersQuery(types)),
    heads.countLate(graceMs),
    client.workflow.count(failingDossiersQuery),
    heads.countIncidents(),
    taskQueueStates(client, outsideSystemNames),
  ]);
  const missingRuns = Math.max(0, opened - running.count);
  return { ...counts, missingRuns, late, failing: failing.count, incidents, registries };
};
