import type { paths } from '../api/schema.js';
import type { Text } from '../words/language.js';

/** Figures that anybody may read. */
export type PublicFigures = paths['/v1/public-figures']['get']['responses']['200']['content']['application/json'];
type TypeFigures = PublicFigures['types'][number];
/** One of them: what was counted in each month. */
export type PublicFigure = TypeFigures['figures'][number];

/** Figures that stand in one table: those of one statistic. */
export interface Shown {
  /** As it stands in an address. */
  readonly name: string;
  readonly type: Text;
  readonly title: Text;
  readonly counts: Text;
  readonly figures: readonly PublicFigure[];
}

const statisticOf = ({ name }: PublicFigure): string => name.split('.')[0] ?? name;

/** Each statistic, in the order in which they are told. */
export function statisticsIn({ types }: PublicFigures): readonly Shown[] {
  return types.flatMap(({ type, title, figures }) =>
    [...new Set(figures.map(statisticOf))].flatMap((name) => {
      const its = figures.filter((figure) => statisticOf(figure) === name);
      const [first] = its;
      if (first === undefined) return [];
      return [{ name: `${type}.${name}`, type: title, title: first.statistic, counts: first.counts, figures: its }];
    }),
  );
}

/** What stands in a cell: so many dossiers, or between so many and so many; null for fewer than are told. */
export interface PublicCell {
  readonly dossiers: readonly [atLeast: number, atMost: number] | null;
  readonly averageDays: number | null;
}

/** A figure of a month, of one office or of all. */
export function cellOf({ months }: PublicFigure, month: string, office: string): PublicCell {
  const its = months.find((one) => one.month === month);
  if (office === '')
    return { dossiers: [its?.total.atLeast ?? 0, its?.total.atMost ?? 0], averageDays: its?.total.averageDays ?? null };
  const { dossiers, averageDays } = its?.offices.find((one) => one.office === office) ?? {
    ...{ dossiers: 0, averageDays: null },
  };
  return { dossiers: dossiers === null ? null : [dossiers, dossiers], averageDays };
}

/** Whether a cell tells of no dossiers. */
export const isNone = ({ dossiers }: PublicCell): boolean => dossiers?.[1] === 0;

/** Whether anything was recorded of it. */
export const hasAny = ({ figures }: Shown): boolean =>
  figures.some(({ months }) => months.some(({ total }) => total.atMost > 0));
