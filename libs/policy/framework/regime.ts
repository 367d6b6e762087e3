/** Which employment law a dossier follows: Law 38/2013 or Law 74/2025. */
export type Regime = '2013' | '2025';

export const REGIMES: readonly Regime[] = ['2013', '2025'];
