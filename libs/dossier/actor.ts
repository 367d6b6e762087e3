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
  'law-editor',
] as const;
export type Role = (typeof roles)[number];

/**
 * How an act reached the agency: `ex-officio`, an office acts on its own initiative; `system`, the engine or another
 * dossier.
 */
export const channels = ['online', 'counter', 'post', 'proxy', 'ex-officio', 'system'] as const;
export type Channel = (typeof channels)[number];

/**
 * The person behind a command, as the identity provider states them. It holds no personal identifier: `party` is a
 * keyed digest of the personal identification number.
 */
export interface Actor {
  /** Subject of the token: stable, opaque. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** Office of officers and directors, e.g. `HN-01`; the province part alone for the insurance agency's officers. */
  readonly office?: string;
  /**
   * Offices whose work came through mergers: to the actor's office, and from other provinces to its own. They are
   * stated with the actor, because the language knows no offices; only `tiesOf` decides what follows from them.
   */
  readonly merged?: { readonly office: readonly string[]; readonly province: readonly string[] };
  /**
   * Code of the employer for whom the actor speaks; also stated for officials, who may not act on that employer's
   * dossiers.
   */
  readonly employer?: string;
  /**
   * Keyed digest of the actor's personal identification number; also known for officials, who may not act on their own
   * dossiers.
   */
  readonly party?: string;
  /** Digests of the same number under keys that are being replaced: dossiers may still name the actor by one of them. */
  readonly formerParties?: readonly string[];
}

/** Every reference under which a dossier may name an actor, the one under the present key first. */
export const partiesOfActor = ({ party, formerParties = [] }: Actor): readonly string[] =>
  party === undefined ? [] : [party, ...formerParties];

/** Who and what a dossier belongs to; decides who may see it and act on it. */
export interface Parties {
  readonly office: string;
  /** Keyed digest of the claimant's personal identification number. */
  readonly claimant: string;
  readonly employer?: string;
}

/**
 * Who may read personal data in a dossier, unless its type says otherwise. Not the employer: they are party to somebody
 * else's claim and have no need of that person's account, telephone or salaries elsewhere.
 */
export const personalReaders: readonly Role[] = roles.filter((role) => role !== 'employer');

/** The province part of an office code: `HN` of `HN-01`. */
export const provinceOf = (office: string): string => office.split('-')[0] ?? office;

/** The part of a dossier that a condition checks; `province` is that of its office. */
export type PartyField = 'claimant' | 'employer' | 'office' | 'province';

/** What must hold, or must not hold, for the parties and office of a dossier. */
export interface Condition {
  readonly of: PartyField;
  readonly is: boolean;
  /** One of these: never none. */
  readonly values: readonly string[];
}

/** A role of an actor, and the conditions under which it counts for a dossier; all must hold. */
export interface Tie {
  readonly role: Role;
  readonly conditions: readonly Condition[];
}

/** How each role is tied to a dossier: to any, to none, or by what the actor and the dossier have in common. */
const tiedBy: Readonly<Record<Role, PartyField | 'any' | 'none'>> = {
  claimant: 'claimant',
  employer: 'employer',
  officer: 'office',
  director: 'office',
  'insurance-officer': 'province',
  'payment-officer': 'province',
  auditor: 'any',
  operator: 'none',
  'law-editor': 'none',
};

/** The subject of a dossier counts as claimant only; whoever speaks for its employer, as employer only. */
const partyFirst = (role: Role, { claimant, employer }: Readonly<Record<PartyField, readonly string[]>>) => [
  ...(role !== 'claimant' && claimant.length > 0 ? [{ of: 'claimant', is: false, values: claimant } as const] : []),
  ...(role !== 'claimant' && role !== 'employer' && employer.length > 0
    ? [{ of: 'employer', is: false, values: employer } as const]
    : []),
];

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/**
 * Who belongs to a dossier: the one definition, from which what is shown, what may be done and what lists hold derive.
 * A role counts only with the office, employer or person that the dossier names, and nobody acts in office on a dossier
 * whose subject they are or for whose employer they speak. An office that was merged counts as its successor.
 */
export const tiesOf = (actor: Actor): readonly Tie[] => {
  const { employer, office, merged } = actor;
  const brought = {
    claimant: partiesOfActor(actor),
    employer: listed(employer),
    office: [...listed(office), ...(merged?.office ?? [])],
    province: listed(office).map(provinceOf),
  };
  const elsewhere = (merged?.province ?? []).filter((code) => !brought.province.includes(provinceOf(code)));
  return actor.roles.flatMap((role): Tie[] => {
    const tie = tiedBy[role];
    if (tie === 'none') return [];
    if (tie === 'any') return [{ role, conditions: partyFirst(role, brought) }];
    const values = brought[tie];
    if (values.length === 0) return [];
    const tied = (of: PartyField, its: readonly string[]): Tie => ({
      role,
      conditions: [{ of, is: true, values: its }, ...partyFirst(role, brought)],
    });
    // Never both towards one dossier: its office is of the province, or of another.
    return tie === 'province' && elsewhere.length > 0
      ? [tied(tie, values), tied('office', elsewhere)]
      : [tied(tie, values)];
  });
};

const holds = ({ of, is, values }: Condition, parties: Parties): boolean => {
  const value = of === 'province' ? provinceOf(parties.office) : parties[of];
  return (value !== undefined && values.includes(value)) === is;
};

/**
 * The roles in which an actor stands to a dossier, by `tiesOf`. An empty answer means that the dossier does not
 * exist for this actor.
 */
export const rolesTowards = (actor: Actor, parties: Parties): readonly Role[] =>
  tiesOf(actor).flatMap(({ role, conditions }) =>
    conditions.every((condition) => holds(condition, parties)) ? [role] : [],
  );
