import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { DossierLink, DossierState, DossierView, Waiting } from '../../dossier/index.js';

/** A line of a list: everything of the read model but the state. */
export type DossierListing = Omit<DossierView, 'state'>;

/** Where the next page begins, in lists by number. */
export interface NumberPage {
  /** Number of the last line of the page before. */
  readonly after?: string;
  /** Lines of a page. */
  readonly limit: number;
  /** Of one dossier type only; lists of a person and of an employer. */
  readonly type?: string;
}

/** Where the next page begins, in the queue by due date. */
export interface DuePage {
  readonly after?: { readonly due: CivilDate | null; readonly number: string };
  readonly limit: number;
}

/** Which open dossiers of a queue; all that is said must hold. */
export interface QueueFilter {
  /** Subject of the officer who has it; null: nobody has. */
  readonly assignee?: string | null;
  /** Somebody in this role, or this system, owes something. */
  readonly waitingFor?: string;
  /** What the agency owes is due from this day, until this day. */
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
}

/** A row as `listingColumns` selects it. */
export interface ListingRow {
  number: string;
  type: string;
  status: string;
  phase: string;
  sequence: number;
  office: string;
  claimant: string;
  employer: string | null;
  assignee: string | null;
  opened_on: CivilDate | null;
  closed_on: CivilDate | null;
  due: CivilDate | null;
  display_name: string | null;
  waiting: readonly Waiting[];
  links: readonly DossierLink[];
}

export interface ViewRow extends ListingRow {
  state: DossierState<unknown>;
  /** The build that folded it; null for one that is not known. */
  fold: string | null;
}

/** Of a table or alias `d`. */
export const listingColumns =
  sql.raw(`d.number, d.type, d.status, d.phase, d.sequence, d.office, d.claimant, d.employer,
  d.assignee, d.opened_on, d.closed_on, d.due, d.display_name, d.waiting, d.links`);

/** A row of the read model as lists show it. */
export const listingOf = (row: ListingRow): DossierListing => ({
  number: row.number,
  type: row.type,
  status: row.status,
  phase: row.phase,
  sequence: row.sequence,
  office: row.office,
  claimant: row.claimant,
  employer: row.employer,
  assignee: row.assignee,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  due: row.due,
  waiting: row.waiting,
  links: row.links,
  displayName: row.display_name,
});

/** A row of the read model with its whole state, as one dossier is shown. */
export const viewOfRow = (row: ViewRow): DossierView => ({ ...listingOf(row), state: row.state });
