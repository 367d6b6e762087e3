import type { DossierView } from '../../dossier/index.js';
import { canonicalJson, plain, sha256 } from './canonical.js';

/** A row of `hoso.dossier`, from which everything is written, compared and hashed. */
export interface DossierRow {
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly phase: string;
  readonly sequence: number;
  readonly office: string;
  readonly claimant: string;
  readonly employer: string | null;
  readonly assignee: string | null;
  readonly opened_on: string | null;
  readonly closed_on: string | null;
  readonly due: string | null;
  readonly display_name: string | null;
  readonly waiting: unknown;
  readonly links: unknown;
  readonly state: unknown;
}

/** @param erased the dossier's personal data was erased: it has neither a name to show nor a person any more */
export const rowOf = (view: DossierView, erased: boolean): DossierRow =>
  plain({
    number: view.number,
    type: view.type,
    status: view.status,
    phase: view.phase,
    sequence: view.sequence,
    office: view.office,
    claimant: erased ? '' : view.claimant,
    employer: view.employer,
    assignee: view.assignee,
    opened_on: view.openedOn,
    closed_on: view.closedOn,
    due: view.due,
    display_name: erased ? null : view.displayName,
    waiting: view.waiting,
    links: view.links,
    state: erased ? { ...view.state, parties: { ...view.state.parties, claimant: '' } } : view.state,
  }) as DossierRow;

/** SHA-256 of a row, hex: the same for the same contents. */
export const rowHash = (row: DossierRow): string => sha256(canonicalJson(row)).toString('hex');
