import type { CivilDate } from '../../calendar/index.js';
import type { Regime } from '../framework/index.js';

/**
 * A change in somebody's life that bars a claim while it waits and ends a benefit that runs (L13 49.4, 53.3;
 * L25 38.1.d, 41.4).
 */
export interface StatusChange {
  readonly kind: 'job' | 'military' | 'study' | 'compulsory-institution' | 'detention' | 'abroad' | 'death';
  readonly from: CivilDate;
  /** Length in months of a contract or a course, where known. */
  readonly months?: number | null;
  /** Whether a job brings compulsory social insurance; taken as yes where unknown. */
  readonly compulsoryInsurance?: boolean | null;
  /** Why somebody goes abroad; taken as settling where unknown. */
  readonly purpose?: 'settle' | 'work' | 'other' | null;
}

/**
 * The ground of termination that a change is under a law: contract work abroad is a job since 2026 (D374 19.1.a), and
 * was going abroad before (L13 53.3.g).
 */
export const groundOf = (
  regime: Regime,
  { kind, purpose }: Pick<StatusChange, 'kind' | 'purpose'>,
): StatusChange['kind'] => (regime === '2025' && kind === 'abroad' && purpose === 'work' ? 'job' : kind);

/** Whether a change counts under a law: the thresholds of jobs, courses and journeys differ. */
export function counts(regime: Regime, change: StatusChange): boolean {
  const { kind, months, compulsoryInsurance, purpose } = change;
  switch (kind) {
    case 'job':
      // D28 21.1.b, D374 19.1.a: a contract of a month or more; L25 41.4.a: with compulsory social insurance.
      return (months == null || months >= 1) && (regime === '2013' || compulsoryInsurance !== false);
    case 'study':
      // L13 49.4.b, 53.3.h: 12 months or more; L25 38.1.d, 41.4.g: more than 12.
      return months == null || (regime === '2013' ? months >= 12 : months > 12);
    case 'abroad':
      // L13 49.4.đ, 53.3.g: to settle or to work under contract; L25 38.1.d, 41.4.e: to settle, and D374 19.1.a makes
      // contract work abroad a job.
      return purpose !== 'other';
    default:
      return true;
  }
}
