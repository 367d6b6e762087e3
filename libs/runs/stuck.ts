import type { Client } from '@temporalio/client';
import type { DossierTypes, Outage } from '../dossier/index.js';
import type { Head, Heads, OpenDossiers } from '../persistence/index.js';
import { missingRuns } from './missing-runs.js';
import type { Look, RunningDossiers } from './running-dossiers.js';

/** Why an open dossier makes no progress. */
export type StuckReason =
  /** Open, and no run. */
  | 'no run'
  /** Its workflow task fails again and again. */
  | 'task fails'
  /** A moment passed, and it has not happened. */
  | 'late'
  /** A system outside does not answer, or refuses. */
  | 'waits';

/** An open dossier that makes no progress. */
export interface Stuck {
  readonly number: string;
  readonly type: string;
  readonly office: string;
  readonly reason: StuckReason;
  /** The system, the moment, or the run; codes, nothing personal. */
  readonly detail: string;
  /** Day or instant since when, ISO; null when unknown. */
  readonly since: string | null;
}

/** What is looked at. */
export interface StuckParts {
  readonly client: Client;
  readonly types: DossierTypes;
  readonly heads: Heads;
  readonly open: OpenDossiers;
  readonly dossiers: Pick<RunningDossiers, 'look'>;
}

/** How long after a moment a dossier is late. */
const graceMs = 60_000;
/** Temporal's query for runs whose workflow task fails, from the second failure in a row on (tools/temporal/config.mjs). */
export const failingDossiersQuery = `ExecutionStatus = 'Running' AND TemporalReportedProblems IN ("category=WorkflowTaskFailed")`;

/** All open dossiers that make no progress, by reason; each is listed once, with its gravest reason. */
export async function* stuckDossiers(parts: StuckParts): AsyncGenerator<Stuck> {
  const told = new Set<string>();
  for await (const stuck of everyReason(parts)) {
    if (told.has(stuck.number)) continue;
    told.add(stuck.number);
    yield stuck;
  }
}

async function* everyReason(parts: StuckParts): AsyncGenerator<Stuck> {
  yield* withoutRun(parts);
  yield* failing(parts);
  yield* late(parts);
  yield* waiting(parts);
}

/** Why one open dossier makes no progress, as `stuckDossiers` lists it; undefined when it does. */
export async function whyStuck(
  { heads }: { readonly heads: Pick<Heads, 'isLate'> },
  { head, look, outages }: { readonly head: Head; readonly look: Look; readonly outages: Outages },
): Promise<Stuck | undefined> {
  if (look.kind === 'none') return hasNoRun(head);
  if (look.kind === 'failing') return taskFails(head, look.runId);
  if (await heads.isLate(head.dossier, graceMs)) return isLate(head);
  return Object.keys(outages).length === 0 ? undefined : waitsFor({ ...head, outages });
}

type Outages = Readonly<Record<string, Outage>>;
type Named = Pick<Head, 'dossier' | 'type' | 'office'>;
const named = ({ dossier: number, type, office }: Named) => ({ number, type, office });

const hasNoRun = (head: Head): Stuck => ({
  ...named(head),
  ...{ reason: 'no run', detail: 'open in the record, without a run', since: null },
});
const taskFails = (head: Head, runId: string): Stuck => ({
  ...named(head),
  ...{ reason: 'task fails', detail: `run ${runId}`, since: null },
});
const isLate = (head: Head): Stuck => {
  const since = head.momentAt === null ? null : new Date(head.momentAt).toISOString();
  return { ...named(head), reason: 'late', detail: head.moment ?? 'a moment', since };
};
const waitsFor = ({ outages, ...dossier }: Named & { readonly outages: Outages }): Stuck => {
  const systems = Object.entries(outages);
  const since = systems.map(([, outage]) => outage.since).sort()[0] ?? null;
  const detail = systems.map(([system, { reason, refused }]) => `${system}${refused ? ' refused' : ''} (${reason})`);
  return { ...named(dossier), reason: 'waits', detail: detail.join(', '), since };
};

async function* withoutRun({ client, types, heads, dossiers }: StuckParts): AsyncGenerator<Stuck> {
  for await (const page of missingRuns(client, heads, types))
    for (const head of page) if ((await dossiers.look(head.dossier)).kind === 'none') yield hasNoRun(head);
}

async function* failing({ client, heads, dossiers }: StuckParts): AsyncGenerator<Stuck> {
  for await (const { workflowId } of client.workflow.list({ query: failingDossiersQuery })) {
    const head = await heads.find(workflowId);
    if (head === undefined || head.closed) continue;
    const look = await dossiers.look(workflowId);
    if (look.kind === 'failing') yield taskFails(head, look.runId);
  }
}

async function* late({ heads }: StuckParts): AsyncGenerator<Stuck> {
  for await (const head of paged((after) => heads.late(graceMs, 500, after), 500)) yield isLate(head);
}

async function* waiting({ open }: StuckParts): AsyncGenerator<Stuck> {
  for await (const one of paged((after) => open.waiting(500, after), 500)) yield waitsFor(one);
}

/** All pages, one after the other, in the order of their numbers. */
async function* paged<T extends { readonly dossier: string }>(
  list: (after: string) => Promise<readonly T[]>,
  size: number,
): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const page = await list(after);
    yield* page;
    const last = page.at(-1);
    if (page.length < size || last === undefined) return;
    after = last.dossier;
  }
}
