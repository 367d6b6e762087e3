import type { Language, Text } from '../../../../libs/dossier/index.js';
import type { StatisticGroup } from '../../../../libs/persistence/index.js';
import { groupWords } from '../statistics/statistics.words.js';
import type { Cell, FileHead } from './cells.js';

/** A figure, as the route of statistics tells it. */
interface ToldFigure {
  readonly part: string;
  readonly dossiers: number;
  readonly times: number;
  readonly amountVnd: number | null;
  readonly medianLate: number | null;
  readonly worstLate: number | null;
  readonly medianDays: number | null;
  readonly ninetiethDays: number | null;
  readonly share: number | null;
}

interface ToldRow {
  readonly title: Text;
  readonly figures: readonly ToldFigure[];
}

/** Figures as the route tells them: the table that the page shows. */
export interface ToldFigures {
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly parts: readonly { readonly name: string; readonly title: Text }[];
  readonly rows: readonly ToldRow[];
  readonly total: ToldRow;
}

/** What else a figure says, where one of the table says it. */
const more: readonly {
  readonly title: Text;
  isSaid(this: void, figure: ToldFigure): boolean;
  cell(this: void, figure: ToldFigure): number | null;
}[] = [
  {
    title: { vi: 'số lần', en: 'times' },
    isSaid: ({ times, dossiers }) => times !== dossiers,
    cell: ({ times }) => times,
  },
  {
    title: { vi: '%', en: '%' },
    isSaid: ({ share }) => share !== null,
    cell: ({ share }) => share,
  },
  {
    title: { vi: 'đồng', en: 'dong' },
    isSaid: ({ amountVnd }) => amountVnd !== null,
    cell: ({ amountVnd }) => amountVnd,
  },
  {
    title: { vi: 'trễ giữa, ngày làm việc', en: 'late in the middle, working days' },
    isSaid: ({ medianLate }) => medianLate !== null,
    cell: ({ medianLate }) => medianLate,
  },
  {
    title: { vi: 'trễ nhất, ngày làm việc', en: 'late at most, working days' },
    isSaid: ({ worstLate }) => worstLate !== null,
    cell: ({ worstLate }) => worstLate,
  },
  {
    title: { vi: 'số giữa, ngày làm việc từ khi nộp', en: 'median, working days since the filing' },
    isSaid: ({ medianDays }) => medianDays !== null,
    cell: ({ medianDays }) => medianDays,
  },
  {
    title: { vi: '90% không quá, ngày làm việc từ khi nộp', en: 'nine of ten within, working days since the filing' },
    isSaid: ({ ninetiethDays }) => ninetiethDays !== null,
    cell: ({ ninetiethDays }) => ninetiethDays,
  },
];

/** The table of figures as a file has it: the line of all first, and each thing that a figure says in a column of its own. */
export function tableOf(
  { title, from, to, parts, rows, total }: ToldFigures,
  by: StatisticGroup,
  language: Language,
): { readonly columns: readonly FileHead[]; readonly rows: readonly (readonly Cell[])[] } {
  const all = [total, ...rows];
  const told = parts.flatMap(({ name, title: called }) => {
    const of = (row: ToldRow) => row.figures.find(({ part }) => part === name);
    const figures = all.flatMap((row) => of(row) ?? []);
    const said = more.filter(({ isSaid }) => figures.some(isSaid));
    return [
      { title: called[language], cell: (row: ToldRow): Cell => of(row)?.dossiers ?? 0 },
      ...said.map((one) => ({
        title: `${called[language]} (${one.title[language]})`,
        cell: (row: ToldRow): Cell => {
          const figure = of(row);
          return figure === undefined ? null : one.cell(figure);
        },
      })),
    ];
  });
  const head = `${groupWords[by][language]} (${title[language]}, ${from} – ${to})`;
  return {
    columns: [head, ...told.map((column) => column.title)].map((text) => ({ title: text, isDay: false })),
    rows: all.map((row) => [row.title[language], ...told.map(({ cell }) => cell(row))]),
  };
}
