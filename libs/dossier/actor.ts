/** Who may act on dossiers (shared words of the field; see docs/glossary.md). */
export const roles = [
  'claimant',
  'employer',
  'officer',
  'director',
  'insurance-officer',
  'payment-officer',
  'auditor',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** How an act reached the agency. */
export const channels = ['online', 'counter', 'post', 'proxy', 'system'] as const;
export type Channel = (typeof channels)[number];

/**
 * The person behind a command, as the identity provider states them. It holds no personal identifier:
 * `party` is a keyed digest of the personal identification number (claimants only).
 */
export interface Actor {
  /** Subject of the token: stable, opaque. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** Office of officers and directors, e.g. `HN-01`; the province part alone for the insurance agency's officers. */
  readonly office?: string;
  /** Code of the employer for whom the actor speaks. */
  readonly employer?: string;
  /** Keyed digest of the claimant's personal identification number. */
  readonly party?: string;
}

/** Who and what a dossier belongs to; decides who may see it and act on it. */
export interface Parties {
  readonly office: string;
  /** Keyed digest of the claimant's personal identification number. */
  readonly claimant: string;
  readonly employer?: string;
}

/**
 * Who reads what is personal in a dossier, unless its type says otherwise: not the employer, who is party to the claim of
 * somebody else and has no business with their account, telephone or salaries elsewhere.
 */
export const personalReaders: readonly Role[] = roles.filter((role) => role !== 'employer');

/** The province part of an office code: `HN` of `HN-01`. */
export const provinceOf = (office: string): string => office.split('-')[0] ?? office;

const belongs: Record<Role, (actor: Actor, parties: Parties) => boolean> = {
  claimant: (a, p) => a.party !== undefined && a.party === p.claimant,
  employer: (a, p) => a.employer !== undefined && a.employer === p.employer,
  officer: (a, p) => a.office !== undefined && a.office === p.office,
  director: (a, p) => a.office !== undefined && a.office === p.office,
  'insurance-officer': (a, p) => a.office !== undefined && provinceOf(a.office) === provinceOf(p.office),
  'payment-officer': (a, p) => a.office !== undefined && provinceOf(a.office) === provinceOf(p.office),
  auditor: () => true,
  operator: () => false,
};

/**
 * The roles in which an actor stands to a dossier: a role counts only with the office, employer or person that the
 * dossier names. An empty answer means that the dossier does not exist for this actor.
 */
export const rolesTowards = (actor: Actor, parties: Parties): readonly Role[] =>
  actor.roles.filter((role) => belongs[role](actor, parties));
