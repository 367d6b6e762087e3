import type { paths } from '../api/schema.js';

/** The figures of one statistic. */
export type Figures = paths['/v1/statistics/{statistic}']['get']['responses']['200']['content']['application/json'];
export type StatisticGroup = NonNullable<
  NonNullable<paths['/v1/statistics/{statistic}']['get']['parameters']['query']>['by']
>;

const groups = ['office', 'month', 'holder', 'kind'] as const satisfies StatisticGroup[];

/** Which figures stand in an address. */
export interface StatsAddress {
  readonly name?: string;
  readonly by?: StatisticGroup;
  readonly from?: string;
  readonly to?: string;
  /** Of one cell: its group and part. */
  readonly group?: string;
  readonly part?: string;
}

const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const nameIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z-]{1,60}(\.[\w-]{1,60})?$/.test(value) ? value : undefined;

const textIn = (value: unknown): string | undefined =>
  // What looks like a number is read as one.
  (typeof value === 'string' || typeof value === 'number') && /^[\w:./-]{1,200}$/.test(String(value))
    ? String(value)
    : undefined;

/** What an address states; what it states wrongly is left out. */
export function statsAddress(search: Record<string, unknown>): StatsAddress {
  const stated = {
    name: nameIn(search['name']),
    by: groups.find((one) => one === search['by']),
    from: dayIn(search['from']),
    to: dayIn(search['to']),
    group: textIn(search['group']),
    part: textIn(search['part']),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** The query of a figure's list, as it stands in an address of the pages. */
export const cellIn = (name: string, list: string): StatsAddress =>
  statsAddress({ name, ...Object.fromEntries(new URLSearchParams(list.split('?')[1] ?? '')) });
