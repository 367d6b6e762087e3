import { type CivilMonth, monthsFrom } from '../../../libs/calendar/index.js';
import { ranges } from '../contribution.js';
import type { Contribution, StatedSalary } from '../state.js';
import type { Claim } from './claim.js';

type Months = Contribution['contributed'];

const monthsIn = (months: Months): readonly CivilMonth[] => months.flatMap(([from, to]) => monthsFrom(from, to));
/** The last month of ascending ranges; before every month where there is none. */
const lastOf = (months: Months): string => months.at(-1)?.[1] ?? '';

const acceptedBooks = ({ data: { books = [] } }: Claim) => books.filter(({ acceptedOn }) => acceptedOn !== undefined);

/**
 * The salary of each month that counts, ascending: as the agency's data have it, and where they have none as an accepted
 * paper book does (D28 16.3; D374 14.1.c).
 */
export const salariesCounted = (claim: Claim): readonly StatedSalary[] => {
  const { salaries = [], bookSalaries = {} } = claim.data.personal ?? {};
  const byMonth = new Map<CivilMonth, StatedSalary>();
  for (const { document } of acceptedBooks(claim))
    for (const salary of bookSalaries[document] ?? []) byMonth.set(salary.month, salary);
  for (const salary of salaries) byMonth.set(salary.month, salary);
  return [...byMonth.values()].sort((one, other) => (one.month < other.month ? -1 : 1));
};

/** What counts of the contributions: the agency's data with the accepted paper books; undefined while it has not answered. */
export const contributionCounted = (claim: Claim): Contribution | undefined => {
  const { contribution } = claim.data;
  const books = acceptedBooks(claim);
  const [latest] = books.toSorted((one, other) => (lastOf(one.months) < lastOf(other.months) ? 1 : -1));
  if (contribution === undefined || latest === undefined) return contribution;
  const months = new Set<CivilMonth>([contribution.contributed, ...books.map((book) => book.months)].flatMap(monthsIn));
  const inBook = lastOf(latest.months) > lastOf(contribution.contributed);
  const { wageScheme, workplaceRegion } = inBook ? latest : contribution;
  return { ...contribution, found: true, contributed: ranges([...months].sort()), wageScheme, workplaceRegion };
};
