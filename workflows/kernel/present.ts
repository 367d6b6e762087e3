import type { RecordedDossier } from './recorded-dossier.js';

let present: RecordedDossier | undefined;

/** The dossier that this workflow carries; each workflow has a module of its own. */
export const carry = (dossier: RecordedDossier): void => void (present = dossier);

/** For tests that replay histories and check the result. */
export const carried = (): RecordedDossier | undefined => present;
