import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { agree, type PartialDate } from '../../../../libs/calendar/index.js';
import { unknownTo } from '../server/problem.js';
import { InsuredPerson } from './insurance-records.entities.js';

/** Under which numbers a person may stand: the present one first, then those of before. */
export interface Numbers {
  readonly personalId: string;
  readonly formerNumbers?: readonly string[] | undefined;
}

/**
 * The records of one person: that of the present number where there is one, else that of the first former one, then those
 * under further former numbers of somebody who was born on the same day, as far as both are known. Throws when unknown.
 */
export async function standingUnder(
  em: SqlEntityManager,
  { personalId, formerNumbers = [] }: Numbers,
  lockMode: LockMode.NONE | LockMode.PESSIMISTIC_WRITE = LockMode.NONE,
): Promise<readonly [InsuredPerson, ...InsuredPerson[]]> {
  const numbers = [...new Set([personalId, ...formerNumbers])];
  const standing = await em.find(
    InsuredPerson,
    { personalId: { $in: numbers } },
    { orderBy: { personalId: 'asc' }, lockMode, disableIdentityMap: true },
  );
  const [known, ...others] = numbers.flatMap((number) => standing.filter((person) => person.personalId === number));
  if (!known) throw unknownTo('PERSON');
  const born = known.dateOfBirth as PartialDate;
  return [known, ...others.filter(({ dateOfBirth }) => agree(dateOfBirth as PartialDate, born))];
}

/** What an employer paid for a month stands once, though it may be told under two numbers. */
export const toldOnce = <T extends { readonly month: string; readonly employerCode: string }>(
  months: readonly T[],
): T[] => {
  const seen = new Set<string>();
  return months.filter(({ month, employerCode }) => {
    const told = `${month} ${employerCode}`;
    return seen.has(told) ? false : Boolean(seen.add(told));
  });
};
