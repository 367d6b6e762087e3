import type { DossierView } from '../../dossier/index.js';
import { canonicalJson, plain, sha256 } from '../canonical.js';
import { members } from './columns.js';

/** A row of `hoso.dossier` by the members of its view; all writing, comparing and hashing uses it. */
export type DossierRow = DossierView;

/** What an erasure leaves of a view: no name to show and no person. */
export const withoutPerson = (view: DossierView): DossierView => ({
  ...view,
  claimant: '',
  displayName: null,
  personalFields: {},
  state: { ...view.state, erased: true, parties: { ...view.state.parties, claimant: '' } },
});

/** @param erased the dossier's personal data was erased */
export const rowOf = (view: DossierView, erased: boolean): DossierRow => {
  const shown = erased ? withoutPerson(view) : view;
  return plain(Object.fromEntries(members.map((member) => [member, shown[member] ?? null]))) as DossierRow;
};

/** SHA-256 of a row, hex: the same for the same contents. */
export const rowHash = (row: DossierRow): string => sha256(canonicalJson(row)).toString('hex');
