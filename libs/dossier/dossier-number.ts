/** How the number of a dossier is written: the type's prefix, the year, a number of at least seven digits, as in `TCTN-2026-0000042`. */
export const DOSSIER_NUMBER = String.raw`[A-Z]{2,8}-\d{4}-\d{7,12}`;

/** A number of that form, and nothing else. */
export const dossierNumberPattern = new RegExp(`^${DOSSIER_NUMBER}$`);
