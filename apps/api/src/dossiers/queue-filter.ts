import type { CivilDate } from '../../../../libs/calendar/index.js';
import { type DossierTypes, rolesTowards, type SearchValue } from '../../../../libs/dossier/index.js';
import type { DossierListing, QueueFilter, QueueKey } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { dueDays } from './list-query.js';

/** Which of a queue. */
export interface QueueQuery {
  /** `me`, `none`, or the subject of a colleague. */
  readonly assignee?: string;
  readonly waitingFor?: string;
  readonly alert?: boolean;
  /** `me`, `anybody`, or the subject of an officer. */
  readonly sentBackTo?: string;
  readonly due?: 'overdue' | 'this-week';
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
  readonly openedFrom?: CivilDate;
  readonly openedTo?: CivilDate;
  readonly status?: string;
}

const whom = (account: string, subject: string): string | true =>
  account === 'anybody' ? true : account === 'me' ? subject : account;

/** The same as the read model is asked. */
export const filterOf = (
  { assignee, waitingFor, alert, sentBackTo, status, openedFrom, openedTo, ...due }: QueueQuery,
  { subject }: Person,
): QueueFilter => ({
  ...(assignee !== undefined && { assignee: assignee === 'none' ? null : assignee === 'me' ? subject : assignee }),
  ...(waitingFor !== undefined && { waitingFor }),
  ...(alert !== undefined && { alert }),
  ...(sentBackTo !== undefined && { sentBackTo: whom(sentBackTo, subject) }),
  ...dueDays(due),
  ...(status !== undefined && { status }),
  ...(openedFrom !== undefined && { openedFrom }),
  ...(openedTo !== undefined && { openedTo }),
});

/** By what a line is ordered. */
export const valueIn = (line: DossierListing, by: QueueKey): SearchValue | null =>
  typeof by === 'object' ? (line.fields[by.field] ?? null) : line[by];

/** Whether lists of an office are theirs: they may see its dossiers, not as the one whom these are about. */
export const mayListOf = (person: Person, office: string): boolean =>
  rolesTowards(person, { office, claimant: '' }).some((role) => role !== 'claimant');

/**
 * Lists of an office are for those who may see its dossiers; for others the office does not exist.
 * @throws Problem NOT_FOUND
 */
export function mayList(person: Person, office: string): void {
  if (!mayListOf(person, office)) throw problem('NOT_FOUND');
}

/** Names of the types in a list: none when it names an unknown one. */
export const typesOf = (types: DossierTypes, named: string | undefined): readonly string[] =>
  named === undefined ? types.all.map(({ name }) => name) : types.find(named) ? [named] : [];
