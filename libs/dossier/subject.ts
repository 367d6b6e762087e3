import type { Parties } from './actor.js';

/** Kinds of those whose dossier one may be. */
export const subjectKinds = ['person', 'household', 'employer'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Whose dossier it is; the parties are roles towards it. */
export interface Subject {
  readonly kind: SubjectKind;
  /**
   * For a person the personal identification number, for a household its number: these leave the API only as keyed
   * digests. For an employer its code, which is not secret.
   */
  readonly reference: string;
}

/** A natural person. @param reference personal identification number */
export const aPerson = (reference: string): Subject => ({ kind: 'person', reference });
/** An employer. @param reference code in the register */
export const anEmployer = (reference: string): Subject => ({ kind: 'employer', reference });

/** Whether those of this kind are known to a dossier by a keyed digest. */
export const isDigested = ({ kind }: Pick<Subject, 'kind'>): boolean => kind !== 'employer';

/**
 * To whom a dossier of this subject belongs when it is opened.
 * @param digest of the reference of a person or household; unused for an employer
 */
export const partiesOfSubject = (subject: Subject, office: string, digest: string): Parties =>
  isDigested(subject) ? { office, claimant: digest } : { office, claimant: '', employer: subject.reference };
