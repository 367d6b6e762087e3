import type { Client } from '@temporalio/client';
import type { DossierTypes } from '../dossier/index.js';
import type { Head, Heads } from '../persistence/index.js';

const page = 1_000;

/** Temporal's query for all running workflows of dossiers. */
export const runningDossiersQuery = (types: DossierTypes): string => {
  const names = types.all.map(({ name }) => `'${name}'`).join(', ');
  return `ExecutionStatus = 'Running' AND WorkflowType IN (${names})`;
};

/**
 * Open records of which Temporal lists no run, a page at a time: a run that was terminated, a restored or lost database
 * of Temporal. Temporal lists a run with a short delay: look at the run itself before you act on it.
 */
export async function* missingRuns(
  client: Client,
  heads: Pick<Heads, 'open'>,
  types: DossierTypes,
): AsyncGenerator<readonly Head[]> {
  const listed = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: runningDossiersQuery(types), pageSize: page }))
    listed.add(workflowId);
  for (let after = ''; ;) {
    const open: readonly Head[] = await heads.open(page, after);
    const without = open.filter(({ dossier }) => !listed.has(dossier));
    if (without.length > 0) yield without;
    const last = open.at(-1);
    if (open.length < page || last === undefined) return;
    after = last.dossier;
  }
}
