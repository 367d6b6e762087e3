import { wordsOf } from '../../libs/dossier/index.js';
import { happened } from './events/index.js';
import type { ClaimState, InsuranceNotice } from './state.js';

const { tells } = wordsOf<ClaimState>();

/** What the insurance agency is told of a claim, and what it owes until it has heard (D28 34.3a; D374 34.5). */
export const insuranceTold = tells<InsuranceNotice>({
  whom: 'insurance-records',
  owed: { en: 'take note of what was told', vi: 'tiếp nhận thông tin' },
  basis: 'D28 34.3a; D374 34.5',
  untold: ({ untold }) => untold,
  nameOf: ({ about, on, month }) => ['told', about, on, ...(month === undefined ? [] : [month])].join(':'),
  told: (telling) => happened('insuranceTold', telling),
});
