import type { Dossier } from '../../dossier/asking.js';
import type { Text } from '../../words/language.js';

/** First and last day. */
export type Days = readonly [string, string];

/** What of a claim is shown to its claimant, as far as the page needs it. */
export interface ShownClaim {
  readonly filed?: string;
  readonly appointedOn?: string;
  readonly proposal?: { readonly on: string };
  readonly award?: {
    readonly awardMonths: number;
    readonly monthlyBenefitVnd: number;
    readonly months: readonly Days[];
    readonly windows: Readonly<Record<string, Days>>;
  };
  readonly refused?: { readonly unmet: readonly (Text | string)[] };
  readonly decidedOn?: string;
  readonly slip?: Days;
  readonly collectedOn?: string;
  readonly notices: readonly string[];
  readonly money: Readonly<
    Record<string, { readonly amountVnd: number; readonly state: string; readonly reason?: Text | string }>
  >;
  readonly contractOwed?: string;
  readonly ended?: { readonly on: string; readonly reservedMonths: number };
}

/** What of the form as it stands is shown to its claimant, as far as the page needs it. */
export interface StatedClaim {
  readonly form: {
    readonly payment:
      | {
          readonly by: 'account';
          readonly account: { readonly holder: string; readonly number: string; readonly bankCode: string };
        }
      | { readonly by: 'cash'; readonly agency: string };
  } | null;
}

/** The last digits of an account number: enough to recognise it. */
export const masked = (number: string): string => `••••${number.slice(-4)}`;

/** The claim in what the API shows of a dossier of this type. */
export const claimOf = (dossier: Pick<Dossier, 'facts'>): ShownClaim =>
  // Sound: the API shows a claimant what the definition states for one (`shownToClaimant`), and a test of it compares both.
  dossier.facts as ShownClaim;

/** What a claimant is to do from one day to another, and the command that does it. */
export interface Duty {
  readonly what: 'notice' | 'collect';
  readonly month: number;
  readonly days: Days;
  readonly command: string;
}

/** The next duty that has its days; none where nothing is awaited. */
export function nextDuty(claim: ShownClaim, status: string): Duty | undefined {
  if (status === 'awarded' && claim.slip !== undefined)
    return { what: 'collect', month: 1, days: claim.slip, command: 'collectDecision' };
  if ((status !== 'active' && status !== 'suspended') || claim.ended !== undefined) return undefined;
  const month = claim.notices.length + 1;
  const days = claim.award?.windows[String(month)];
  return days === undefined ? undefined : { what: 'notice', month, days, command: 'checkIn' };
}

/** The command that does what is owed without days of its own: the account that the bank refused, what was missing. */
export function owedCommand(claim: ShownClaim, status: string): string | undefined {
  if (status === 'returned') return 'supplement';
  if (Object.values(claim.money).some(({ state }) => state === 'rejected')) return 'changeAccount';
  return claim.contractOwed === undefined ? undefined : 'supplementContract';
}

/** The five steps of a claim with the day on which each was reached; the last reached is the present one. */
export const stepsOf = (
  claim: ShownClaim,
): readonly (readonly ['filed' | 'received' | 'examined' | 'decided' | 'benefit', string | undefined])[] => [
  ['filed', claim.filed],
  ['received', claim.appointedOn],
  ['examined', claim.proposal?.on ?? claim.decidedOn],
  ['decided', claim.decidedOn],
  ['benefit', claim.collectedOn === undefined ? undefined : claim.award?.months[0]?.[0]],
];
