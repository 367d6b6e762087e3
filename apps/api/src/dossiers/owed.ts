import {
  type AnyDossierType,
  type Bound,
  duesOf,
  type Role,
  type SaidIn,
  systemName,
  type Text,
  type Waiting,
} from '../../../../libs/dossier/index.js';
import type { TimelineReader } from '../../../../libs/persistence/index.js';

/** Who reads what is owed. */
export interface OwedSight {
  /** Speaks for the employer who is a party, and has no other role in it. */
  readonly employer: boolean;
  /** Works with the outside systems and reads their codes; parties read words instead. */
  readonly official: boolean;
  readonly waiting: readonly Waiting[];
  /** Why something is owed, in somebody's own words; only for those who may read what is personal. */
  readonly said?: ReadonlyMap<SaidIn, string>;
}

/** Who owes something, as people call one. */
const called: Readonly<Record<Role | 'agency', Text>> = {
  agency: { en: 'Agency', vi: 'Cơ quan' },
  claimant: { en: 'Claimant', vi: 'Người lao động' },
  employer: { en: 'Employer', vi: 'Đơn vị sử dụng lao động' },
  officer: { en: 'Officer', vi: 'Cán bộ' },
  director: { en: 'Director', vi: 'Giám đốc' },
  'insurance-officer': { en: 'Insurance officer', vi: 'Cán bộ bảo hiểm xã hội' },
  'payment-officer': { en: 'Payment officer', vi: 'Cán bộ chi trả' },
  auditor: { en: 'Auditor', vi: 'Thanh tra' },
  operator: { en: 'Operator', vi: 'Vận hành viên' },
  'law-editor': { en: 'Law editor', vi: 'Cán bộ pháp chế' },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The title of whoever owes something: a role, or a system as the type calls it. */
export const whoTitle = (type: AnyDossierType | undefined, who: Bound): Text => {
  if (who in called) return called[who as keyof typeof called];
  const { en, vi } = systemName(type ?? {}, who);
  return { en: capital(en), vi: capital(vi) };
};

/**
 * What is owed, as far as a reader may know: an employer sees only what the employer owes, because the rest is about
 * the claimant; no party what colleagues noted for themselves.
 */
export const waitingFor = ({ employer, official, waiting }: OwedSight): readonly Waiting[] => {
  if (official) return waiting.map(({ internal: _mark, ...one }) => one);
  return waiting
    .filter(({ who, internal }) => internal !== true && (!employer || who === 'employer'))
    .map(({ code: _code, ...inWords }) => inWords);
};

/** Who asks, in which roles, and who has the dossier. */
export interface Asking {
  readonly reader: { readonly subject: string; readonly roles: readonly Role[] };
  readonly assignee: string | null;
}

/** What waits for officers waits for the one who has the dossier, where there is one. */
const isMine = (who: Bound, { reader: { subject, roles }, assignee }: Asking): boolean => {
  const ofOfficers = who === 'agency' || who === 'officer';
  if (!ofOfficers) return roles.some((role) => role === who);
  return roles.includes('officer') && (assignee === null || assignee === subject);
};

/** What is owed, with who that is in words, and whether it is the reader. */
export const owedJson = (type: AnyDossierType | undefined, sight: OwedSight, asking: Asking) =>
  waitingFor(sight).map(({ saidIn, ...one }) => {
    const said = saidIn === undefined ? undefined : sight.said?.get(saidIn);
    return {
      ...one,
      whoTitle: whoTitle(type, one.who),
      mine: isMine(one.who, asking),
      ...(said !== undefined && { said }),
    };
  });

/** The agency's last day and that of others, as far as a reader may know; null where there is none. */
export const duesFor = (sight: OwedSight) => duesOf(waitingFor(sight));

/** What made something owed, in the words of whoever said it; personal, and read from the record. */
export async function saidOf(
  timelines: Pick<TimelineReader, 'timeline'>,
  number: string,
  waiting: readonly Waiting[],
): Promise<ReadonlyMap<SaidIn, string>> {
  const asked = waiting.flatMap(({ saidIn }) => saidIn ?? []);
  const said = await Promise.all(
    asked.map(async (one) => {
      const [last] = await timelines.timeline(number, 0, 1, { kinds: one.events, newestFirst: true });
      const words = last?.personal?.[one.field] ?? last?.data[one.field];
      return typeof words === 'string' ? [[one, words] as const] : [];
    }),
  );
  return new Map(said.flat());
}
