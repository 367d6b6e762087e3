import { type DossierState, required } from '../../../libs/dossier/index.js';
import { type LawData, unemploymentInsuranceLaw } from '../../../libs/policy/index.js';
import type { Award, ClaimState } from '../state.js';

/** A claim as its rules look at it. */
export type Claim = DossierState<ClaimState>;

/** Statuses in which the benefit runs. */
export const running = ['active', 'suspended'];

/** The law data to which the dossier is pinned. */
export const lawOf = (claim: Claim): LawData => unemploymentInsuranceLaw.of(claim);

/** The award; before it there is none, and it is a fault of ours to ask. */
export const awarded = (claim: Claim): Award => required(claim.data.award, 'award');
