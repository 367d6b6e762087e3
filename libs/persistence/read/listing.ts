import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { DossierView, SearchValue } from '../../dossier/index.js';
import { columns, members } from '../record/columns.js';
import type { FieldFilter } from './search-fields.js';

/** A line of a list: everything of the read model but the state and what is only looked for. */
export type DossierListing = Omit<DossierView, 'state' | 'sealedFields'>;

/** Where the next page begins, in lists by number. */
export interface NumberPage {
  /** Number of the last line of the page before. */
  readonly after?: string;
  /** Lines of a page. */
  readonly limit: number;
  /** Of one dossier type only; lists of a person and of an employer. */
  readonly type?: string;
}

/** The sort key of a queue: the last day of what the agency owes, the day on which it was opened, or a search field. */
export type QueueKey = 'due' | 'openedOn' | { readonly field: string };

/** A page of a queue; by default the earliest due date first, unknown ones last; ties by number. */
export interface QueuePage {
  readonly by?: QueueKey;
  readonly descending?: boolean;
  /** The last line of the page before: its sort key and its number. */
  readonly after?: { readonly value: SearchValue | null; readonly number: string };
  readonly limit: number;
}

/** Filters on the open dossiers of a queue; all must hold. */
export interface QueueFilter {
  /** Subject of the officer who has it; null: nobody has. */
  readonly assignee?: string | null;
  /** Somebody in this role, or this system, owes something. */
  readonly waitingFor?: string;
  /** Something in them is an alert. */
  readonly alert?: boolean;
  /** Account of the officer to whom something was sent back; true: anybody's. */
  readonly sentBackTo?: string | true;
  /** What the agency owes is due from this day, until this day. */
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
  /** Opened from this day, until this day. */
  readonly openedFrom?: CivilDate;
  readonly openedTo?: CivilDate;
  readonly status?: string;
  /** By search fields; then of one type only. */
  readonly fields?: readonly FieldFilter[];
}

/** A row with its whole state, as one dossier is shown. */
export interface ViewRow extends DossierView {
  /** The build that folded it; null if unknown. */
  readonly fold: string | null;
}

const selected = (names: readonly (keyof DossierView)[]) =>
  sql.raw(names.map((member) => `d.${columns[member].name} as "${member}"`).join(', '));

/** A whole view, of a table or alias `d`. */
export const viewColumns = selected(members);
/** A line of a list, of a table or alias `d`. */
export const listingColumns = selected(members.filter((member) => member !== 'state' && member !== 'sealedFields'));

/** The view in a row, without other selected columns. */
export const viewOfRow = (row: DossierView): DossierView =>
  // Sound: every member of the row, under its own name.
  Object.fromEntries(members.map((member) => [member, row[member]])) as unknown as DossierView;
