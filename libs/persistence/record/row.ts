import type { DossierView, SearchRow } from '../../dossier/index.js';
import type { FieldSeals } from '../personal/keys.js';
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
  sealedFields: {},
  state: { ...view.state, erased: true, parties: { ...view.state.parties, claimant: '' } },
});

/**
 * @param erased the dossier's personal data was erased
 * @param seals makes the digests of what leads to a person
 */
export const rowOf = (view: DossierView, erased: boolean, seals: FieldSeals): DossierRow => {
  const whole = erased ? withoutPerson(view) : view;
  const sealed = Object.entries(whole.sealedFields).map(([name, value]) => [
    name,
    seals.sealField(name, String(value)),
  ]);
  const shown = { ...whole, sealedFields: Object.fromEntries(sealed) as SearchRow };
  return plain(Object.fromEntries(members.map((member) => [member, shown[member] ?? null]))) as DossierRow;
};

/** SHA-256 of a row, hex: the same for the same contents. */
export const rowHash = (row: DossierRow): string => sha256(canonicalJson(row)).toString('hex');
