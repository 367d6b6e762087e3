import { addDays, civilDate, civilDateAt, type CivilDate } from '../../../../libs/calendar/index.js';
import type { AnyDossierType, DossierTypes, Text } from '../../../../libs/dossier/index.js';
import type { CountedPeriod, OfficeMonth, Statistics } from '../../../../libs/persistence/index.js';
import { officeName } from '../offices/today.js';
import { workingDaysOfType } from '../statistics/working-days.js';
import { blurred, FEWEST } from './blurred.js';

/** How many months are told. */
const MONTHS = 12;
/** How long figures stand before they are counted again, in milliseconds. */
const AGE = 15 * 60_000;

/** A statistic of a type that is published. */
interface Published {
  readonly name: string;
  readonly counted: CountedPeriod['name'];
  readonly title: Text;
  readonly counts: Text;
  readonly parts: Readonly<Record<string, { readonly title: Text; readonly sinceFiling?: true }>>;
}

/** What is published of every type: what was received. What was closed is the sum of ends, so it is not. */
const received: Published = {
  name: 'received',
  counted: 'opened',
  title: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
  counts: {
    vi: 'Hồ sơ có ngày mở trong tháng, đang mở hay đã đóng.',
    en: 'Dossiers whose day of opening lies in the month, open or closed.',
  },
  parts: { opened: { title: { vi: 'Đã nhận', en: 'Received' } } },
};

const publishedOf = (type: AnyDossierType): readonly Published[] => [
  received,
  ...Object.entries(type.statistics ?? {}).flatMap(([name, { published: counts, title, parts }]) =>
    counts !== undefined
      ? [
          {
            ...{ name, title, counts, parts },
            counted: { type: type.name, parts, workingDays: workingDaysOfType(type) },
          },
        ]
      : [],
  ),
];

const monthOf = (day: CivilDate): string => day.slice(0, 7);

/** The last months that are over, the latest last: what is under way would tell of each dossier as it comes. */
export function monthsBefore(today: CivilDate, count = MONTHS): readonly string[] {
  const months: string[] = [];
  for (let first = civilDate(`${monthOf(today)}-01`); months.length < count;) {
    first = civilDate(`${monthOf(addDays(first, -1))}-01`);
    months.unshift(monthOf(first));
  }
  return months;
}

/** Figures that anybody may read: of months that are over, and blurred where they would tell of few people. */
export class PublicFigures {
  private kept: { readonly until: number; readonly told: ReturnType<PublicFigures['count']> } | undefined;

  constructor(
    private readonly types: Pick<DossierTypes, 'all'>,
    private readonly statistics: Pick<Statistics, 'byOfficeAndMonth'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counted again every quarter of an hour, once for all who ask. */
  tell(): ReturnType<PublicFigures['count']> {
    const now = this.now();
    if (this.kept !== undefined && now < this.kept.until) return this.kept.told;
    const told = this.count(now);
    const kept = { until: now + AGE, told };
    this.kept = kept;
    told.catch(() => {
      if (this.kept === kept) this.kept = undefined;
    });
    return told;
  }

  private async count(now: number) {
    const today = civilDateAt(now);
    const months = monthsBefore(today);
    const [from, to] = [civilDate(`${months[0]}-01`), addDays(civilDate(`${monthOf(today)}-01`), -1)];
    const cellsOf = (name: CountedPeriod['name']) =>
      this.statistics.byOfficeAndMonth({ name, from, to, today, decisions: [] });
    const opened = await cellsOf(received.counted);
    const types = [];
    for (const type of this.types.all) {
      const figures = [];
      for (const statistic of publishedOf(type)) {
        const cells = statistic === received ? opened : await cellsOf(statistic.counted);
        figures.push(
          ...figuresOf(
            statistic,
            cells.filter((cell) => cell.type === type.name),
            months,
          ),
        );
      }
      types.push({ type: type.name, title: type.title, figures });
    }
    const codes = types.flatMap(({ figures }) =>
      figures.flatMap((figure) => figure.months.flatMap(({ offices }) => offices.map(({ office }) => office))),
    );
    return {
      ...{ from, to, on: new Date(now).toISOString(), fewest: FEWEST, months, types },
      offices: [...new Set(codes)].sort().map((code) => ({ code, name: officeName(code) ?? { vi: code, en: code } })),
    };
  }
}

const figuresOf = (statistic: Published, cells: readonly OfficeMonth[], months: readonly string[]) =>
  Object.entries(statistic.parts).map(([part, { title, sinceFiling }]) => ({
    name: `${statistic.name}.${part}`,
    statistic: statistic.title,
    ...{ title, counts: statistic.counts, timed: sinceFiling === true },
    months: months.map((month) => ({
      month,
      ...blurred(cells.filter((cell) => cell.month === month && cell.part === part)),
    })),
  }));
