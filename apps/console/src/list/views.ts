import type { paths } from '../api/schema.js';
import { daysLater, todayAt } from '../words/format.js';

/** Lists that come with the product. */
export const viewNames = ['mine', 'unassigned', 'week', 'overdue', 'sign', 'others', 'all', 'own'] as const;
export type ViewName = (typeof viewNames)[number];

/** For whom a dossier may wait, by the API. */
export type Awaited = NonNullable<
  NonNullable<paths['/v1/offices/{office}/queue']['get']['parameters']['query']>['waitingFor']
>;
/** Others than the office who are people; systems outside are named by the dossier types. */
export const awaitedParties = ['employer', 'claimant'] as const satisfies readonly Awaited[];

/** What a list asks of the queue of an office; the first is one's own work, wherever it is. */
export interface ViewQuery {
  readonly assignee?: string;
  readonly waitingFor?: Awaited;
  readonly dueTo?: string;
}

/** The lists of a role, in the order in which they are offered. */
export function viewsOf(role: string | undefined): readonly ViewName[] {
  if (role === 'director') return ['sign', 'mine', 'unassigned', 'week', 'overdue', 'others', 'all'];
  if (role === 'officer') return ['mine', 'unassigned', 'week', 'overdue', 'others', 'all'];
  if (role === 'claimant' || role === 'employer') return ['own'];
  return ['all', 'week', 'overdue'];
}

/** What a list asks for today. @param who of others, whom it waits for */
export function queryOf(view: ViewName, who: Awaited = 'employer', at = new Date()): ViewQuery {
  const today = todayAt(at);
  if (view === 'unassigned') return { assignee: 'none' };
  if (view === 'week') return { dueTo: daysLater(today, 7) };
  if (view === 'overdue') return { dueTo: daysLater(today, -1) };
  if (view === 'sign') return { waitingFor: 'director' };
  if (view === 'others') return { waitingFor: who };
  return {};
}
