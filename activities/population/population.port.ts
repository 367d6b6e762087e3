import type { CivilDate, PartialDate } from '../../libs/calendar/index.js';

/** What the claimant states about who they are. `personalId` is the 12-digit personal identification number. */
export interface IdentityQuestion {
  readonly personalId: string;
  readonly fullName: string;
  /** As far as it is known: for some people only the year, or the month. */
  readonly dateOfBirth: PartialDate;
  /** The day on which the question is asked, in business time; later deaths are not reported. */
  readonly asOf: CivilDate;
}

/** Which stated field the population registry contradicts. */
export const identityFields = ['fullName', 'dateOfBirth'] as const;
export type IdentityField = (typeof identityFields)[number];

/**
 * `match`: the number exists and every stated field agrees; `mismatch`: the number exists, `differs` names the fields
 * that do not agree (never their true values); `unknown`: no such number. `alive` is null when the number is unknown.
 */
export interface IdentityAnswer {
  readonly match: 'match' | 'mismatch' | 'unknown';
  readonly differs: readonly IdentityField[];
  readonly alive: boolean | null;
  readonly diedOn: CivilDate | null;
}

/** The national population database: it confirms what is stated and discloses nothing else. */
export interface PopulationPort {
  /**
   * Compares a stated identity with the registered one (names without regard to case, spacing or Unicode form,
   * the date of birth as far as both are known).
   * Fails with a `RegistryErrorCode` of registry-errors.ts.
   */
  verifyIdentity(question: IdentityQuestion): Promise<IdentityAnswer>;
}
