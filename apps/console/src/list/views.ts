import type { paths } from '../api/schema.js';
import type { ListQuery } from './query.js';

/** Lists that come with the product. */
export const viewNames = [
  ...(['mine', 'unassigned', 'week', 'overdue', 'back', 'alerts', 'sign', 'others', 'all', 'own'] as const),
] as const;
export type ViewName = (typeof viewNames)[number];

/** For whom a dossier may wait, by the API. */
export type Awaited = NonNullable<
  NonNullable<paths['/v1/offices/{office}/queue']['get']['parameters']['query']>['waitingFor']
>;
/** People who may owe something; systems outside are named by the dossier types. */
export const awaitedParties = ['employer', 'claimant', 'officer', 'director'] as const satisfies readonly Awaited[];

/** The lists of a role, in the order in which they are offered. */
export function viewsOf(role: string | undefined): readonly ViewName[] {
  if (role === 'director') return ['sign', 'mine', 'unassigned', 'week', 'overdue', 'alerts', 'others', 'all'];
  if (role === 'officer') return ['mine', 'unassigned', 'week', 'overdue', 'back', 'alerts', 'others', 'all'];
  if (role === 'claimant' || role === 'employer') return ['own'];
  return ['all', 'alerts', 'week', 'overdue'];
}

const queries: Readonly<Record<ViewName, ListQuery>> = {
  mine: {},
  unassigned: { assignee: 'none' },
  week: { due: 'this-week' },
  overdue: { due: 'overdue' },
  back: { sentBackTo: 'me' },
  alerts: { alert: 'true' },
  sign: { waitingFor: 'director' },
  others: { waitingFor: 'employer' },
  all: {},
  own: {},
};

/** What a list of the product asks for; relative to the day, so that one that is kept stays current. */
export const queryOf = (view: ViewName): ListQuery => queries[view];

/** The fixed part of the query of a product's list; the rest can be filtered. */
export const fixedIn = (view: ViewName): readonly string[] =>
  view === 'others' ? [] : view === 'mine' ? ['assignee'] : Object.keys(queries[view]);
