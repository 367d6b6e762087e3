import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** Who may do anything here (docs/architecture.md, "Who is who"). `payload-reader` may see decrypted payloads. */
export const roles = [
  'claimant',
  'employer',
  'officer',
  'director',
  'insurance-officer',
  'payment-officer',
  'auditor',
  'operator',
  'payload-reader',
] as const;
export type Role = (typeof roles)[number];

/** The person who makes a request. Holds no identity number: a claimant is known by a keyed reference. */
export interface Actor {
  /** The identity provider's opaque name of the person; safe to log and to keep. */
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The job centre of an officer or director, for example `HN-01`. */
  readonly office?: string;
  /** The code of the employer that the person speaks for. */
  readonly employer?: string;
  /** Keyed reference of the claimant's personal identification number. */
  readonly party?: string;
}

/**
 * A person's keyed reference: HMAC-SHA-256 of the personal identification number, base64url. Equal numbers give equal
 * references, and nobody without the key can go back or try numbers out.
 * @param key base64, at least 32 bytes (HOSO_PARTY_KEY)
 */
export function partyReference(key: string, personalId: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(`person:${personalId}`).digest('base64url');
}

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/** The claims that we read. A subject that looks like an identity number is refused: subjects are logged. */
const claims = z.object({
  sub: z
    .string()
    .min(1)
    .max(200)
    .refine((subject) => !/^\d{9}(\d{3})?$/.test(subject), 'must not be an identity number'),
  name: z.string().max(200).default(''),
  roles: z.array(z.string()).default([]),
  office: z
    .string()
    .regex(/^[A-Z]{2,4}-\d{2}$/)
    .optional(),
  employer: z
    .string()
    .regex(/^[A-Z0-9-]{2,32}$/)
    .optional(),
  person: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
});

/**
 * The actor that verified claims describe. Roles that we do not know are left out.
 * @returns undefined when the claims are not of the agreed form
 */
export function actorOf(payload: unknown, partyKey: string): Actor | undefined {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, name, roles: named, office, employer, person } = parsed.data;
  const known = named.filter(isRole);
  return {
    subject: sub,
    name,
    roles: known,
    ...(office !== undefined && { office }),
    ...(employer !== undefined && { employer }),
    ...(person !== undefined && known.includes('claimant') && { party: partyReference(partyKey, person) }),
  };
}
