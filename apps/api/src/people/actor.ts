import { z } from 'zod';
import { CLAIMANT, partyReferences } from '../../../../libs/persistence/index.js';
import { roles, type Actor, type Role } from '../../../../libs/dossier/index.js';
import { inOffice } from './in-office.js';
import { type Standing, standingId } from './standings.js';

/** The person who makes a request: an actor of the dossier language, with data that only the API needs. */
export interface Person extends Actor {
  /** For letters and greetings; never logged, never sent to a workflow. */
  readonly name: string;
  /** May see decrypted payloads other than summaries and current details (role `payload-reader`). */
  readonly mayReadPayloads: boolean;
  /** Every position in which they may act, one at a time. */
  readonly standings: readonly Standing[];
}

/** The only role outside the dossier language; by itself it gives no access. */
const PAYLOAD_READER = 'payload-reader';

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/**
 * Reserved subjects: in the record for acts of the engine, in the access log for people who look at their own dossiers.
 * No person may have them.
 */
const reserved: readonly string[] = ['system', CLAIMANT];

/**
 * The claims that we read. A subject is visible ASCII (OpenID Connect Core 2): two that look alike are the same. One
 * that looks like an identity number is refused, because subjects are logged.
 */
const officeClaim = z.string().regex(/^[A-Z][A-Z0-9]{1,5}(-\d{2})?$/);
const employerClaim = z.string().regex(/^[A-Z0-9-]{2,32}$/);
const claims = z.object({
  sub: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/)
    .refine((subject) => !/^\d{9}(\d{3})?$/.test(subject), 'must not be an identity number')
    .refine((subject) => !reserved.includes(subject.toLowerCase()), 'is one of ours'),
  name: z
    .string()
    .max(200)
    .refine((name) => name.isWellFormed() && !/\p{Cc}/u.test(name), 'must not hold control characters')
    .default(''),
  roles: z.array(z.string()).default([]),
  office: officeClaim.optional(),
  employer: employerClaim.optional(),
  person: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  // For people who have a role in more than one office, or speak for more than one employer.
  standings: z
    .array(z.object({ role: z.string(), office: officeClaim.optional(), employer: employerClaim.optional() }))
    .max(50)
    .default([]),
});

type Claims = z.output<typeof claims>;

/**
 * The person that verified claims describe. Unknown roles are ignored.
 * @returns undefined when the claims are not of the agreed form
 */
export function personOf(payload: unknown, partyKeys: string): Person | undefined {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, name, roles: named, office, employer, person } = parsed.data;
  const standings = standingsOf(parsed.data);
  const known = named.filter(isRole);
  return {
    subject: sub,
    name,
    roles: known,
    mayReadPayloads: named.includes(PAYLOAD_READER),
    standings,
    ...(office !== undefined && inOffice(office)),
    ...(employer !== undefined && { employer }),
    ...(person !== undefined && partyClaims(partyReferences(partyKeys, person))),
  };
}

/** Each role with the token's common office or employer, then those that it lists separately. */
function standingsOf({ roles: named, office, employer, standings }: Claims): readonly Standing[] {
  const common = named.map((role) => ({ role, office, employer }));
  const found = [...common, ...standings].flatMap(({ role, office: at, employer: speaksFor }) => {
    if (!isRole(role)) return [];
    const where = role === 'employer' ? { employer: speaksFor } : role === 'claimant' ? {} : { office: at };
    return [{ id: standingId({ role, ...where }), role, ...where }];
  });
  return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at);
}

const partyClaims = ([party, ...formerParties]: readonly [string, ...string[]]) =>
  formerParties.length === 0 ? { party } : { party, formerParties };

/** The part of a person that is sent to a workflow: no name. */
export const actorOf = ({ name: _, mayReadPayloads: __, standings: ___, ...actor }: Person): Actor => actor;
