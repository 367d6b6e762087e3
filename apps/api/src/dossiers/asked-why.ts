import type { DossierView, Role } from '../../../../libs/dossier/index.js';
import type { Person } from '../people/actor.js';
import type { Seen } from './visibility.js';

const parties: readonly Role[] = ['claimant', 'employer'];

/**
 * Whether an official who opens this dossier is asked why (ADR 51): not when it is their own task, which is reason
 * enough. Own task: theirs or nobody's for an officer; what waits for their role for anybody else. Parties have a
 * right to see their own dossier, and give no reason.
 */
export function isAskedWhy({ subject }: Person, { view, standing }: Pick<Seen, 'standing'> & { view: Task }): boolean {
  if (standing.some((role) => parties.includes(role))) return false;
  if (standing.includes('officer') && (view.assignee === null || view.assignee === subject)) return false;
  return !view.waiting.some(({ who }) => who !== 'officer' && standing.some((role) => role === who));
}

type Task = Pick<DossierView, 'assignee' | 'waiting'>;
