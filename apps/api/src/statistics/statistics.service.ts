import { offices } from '../../../../libs/agency/index.js';
import { addDays, type CivilDate, civilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import { type AnyDossierType, commandsOf, type DossierTypes, type Text } from '../../../../libs/dossier/index.js';
import {
  type Figure,
  type Officials,
  type StatisticFilter,
  type StatisticGroup,
  statisticNames,
  type Statistics,
} from '../../../../libs/persistence/index.js';
import type { ListLines } from '../dossiers/list-lines.js';
import { mayList } from '../dossiers/queue-filter.js';
import { codesToday, officeName, officeToday } from '../offices/today.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import type { CellQuery, FiguresQuery } from './statistics.schemas.js';
import { type StatisticWords, statisticWords } from './statistics.words.js';
import { LONGEST, workingDaysOfType } from './working-days.js';

/** What stands in an address for those that nobody has. */
const NOBODY = 'none';

const all: Text = { vi: 'Tất cả', en: 'All' };
const nobody: Text = { vi: 'Chưa ai nhận', en: 'Nobody yet' };

/** A statistic: what is counted, and how it is told. */
interface Known {
  /** As it stands in an address. */
  readonly name: string;
  readonly counted: StatisticFilter['name'];
  readonly words: StatisticWords & { readonly type: Text | null };
}

const told = ({ name, words: { parts, shares: _, ...words } }: Known) => ({
  ...{ name, ...words },
  parts: Object.entries(parts).map(([part, title]) => ({ name: part, title })),
});

/** What is counted of every type. */
const common: readonly Known[] = statisticNames.map((name) => ({
  ...{ name, counted: name },
  words: { ...statisticWords[name], type: null },
}));

/** What a type counts of its own. */
const ownOf = (type: AnyDossierType): readonly Known[] =>
  Object.entries(type.statistics ?? {}).map(([name, { title, counts, parts }]) => ({
    name: `${type.name}.${name}`,
    counted: { type: type.name, parts, workingDays: workingDaysOfType(type) },
    words: {
      ...{ type: type.title, title, counts, by: ['office', 'month', 'holder'] },
      parts: Object.fromEntries(Object.entries(parts).map(([part, { title: called }]) => [part, called])),
    },
  }));

/** Figures of what is recorded, for whoever leads an office or audits several: numbers alone, nobody is named but officials. */
export class StatisticsOfOffices {
  private readonly known: () => readonly Known[];

  constructor(
    private readonly types: DossierTypes,
    private readonly statistics: Statistics,
    private readonly officials: Pick<Officials, 'namesOf'>,
    private readonly lines: ListLines,
  ) {
    // The days of a calendar are listed once a day.
    const listed = { on: '', known: common };
    this.known = () => {
      const today = civilDateAt(Date.now());
      if (listed.on !== today) Object.assign(listed, { on: today, known: [...common, ...types.all.flatMap(ownOf)] });
      return listed.known;
    };
  }

  /** What is counted. */
  all() {
    return { items: this.known().map(told) };
  }

  /**
   * Figures in the order in which they are shown: months as they follow, other groups the greatest first.
   * @param at where the query stands in the request
   * @throws Problem NOT_FOUND for another name, or an office that is not theirs; VALIDATION_FAILED for another period
   */
  async figures(person: Person, named: string, query: FiguresQuery, at = '') {
    const known = this.find(named);
    const { by } = query;
    if (!known.words.by.includes(by))
      throw wrongAt(`${at}/by`, {
        en: 'These figures are not told apart so',
        vi: 'Số liệu này không chia theo cách đó',
      });
    const filter = this.filterOf(person, known, query, at);
    const { position, figures } = await this.statistics.figures(filter, by);
    const whole = await this.statistics.figures(filter, undefined);
    const titleOf = await this.titles(by, figures);
    const figureOf = (its: readonly Figure[], group?: string | null) => {
      const whole = its.reduce((sum, { times }) => sum + times, 0);
      return ({ group: _, ...figure }: Figure) => ({
        ...figure,
        share: known.words.shares === true ? Math.round((100 * figure.times) / whole) : null,
        list: this.address(known.name, filter, query.office, { by, group, part: figure.part }),
      });
    };
    const rows = [...Map.groupBy(figures, ({ group }) => group)].map(([group, its]) => ({
      ...{ group, title: titleOf(group) },
      figures: its.map(figureOf(its, group)),
    }));
    const { from, to } = filter;
    return {
      ...{ ...told(known), from, to, on: new Date().toISOString(), position },
      rows: by === 'month' ? rows : rows.toSorted((one, other) => sumOf(other) - sumOf(one)),
      total: { group: null, title: all, figures: whole.figures.map(figureOf(whole.figures)) },
    };
  }

  /** The dossiers of a figure. @throws as `figures` */
  async dossiers(person: Person, named: string, query: CellQuery) {
    const filter = this.filterOf(person, this.find(named), query);
    const { by, group, part, after, limit } = query;
    const cell = { by, part, group: group === NOBODY ? null : group };
    const { position, total, lines } = await this.statistics.dossiers(filter, cell, { after, limit });
    const shown = await this.lines.of(person, lines);
    return {
      items: shown(false),
      next: lines.length === limit ? (lines.at(-1)?.number ?? null) : null,
      ...{ position, total: { count: total, more: false } },
    };
  }

  /** @throws Problem NOT_FOUND */
  private find(name: string): Known {
    const known = this.known().find((one) => one.name === name);
    if (known === undefined) throw problem('NOT_FOUND');
    return known;
  }

  private filterOf(
    person: Person,
    { name, counted }: Known,
    query: Pick<FiguresQuery, 'from' | 'to' | 'office'>,
    at = '',
  ) {
    const today = civilDateAt(Date.now());
    const { from = name === 'open' ? addDays(today, -LONGEST + 1) : firstOfMonth(today), to = today, office } = query;
    if (to < from) throw wrongAt(`${at}/to`, { en: 'Not before the first day', vi: 'Không được trước ngày đầu kỳ' });
    if (addDays(from, LONGEST) < to)
      throw wrongAt(`${at}/from`, { en: 'A period of at most ten years', vi: 'Kỳ dài nhất mười năm' });
    if (office !== undefined) mayList(person, office);
    const merged = [...new Set(offices.all.map(({ code }) => code))].flatMap((code) =>
      officeToday(code) === code ? [] : [{ code, today: officeToday(code) }],
    );
    const filter: StatisticFilter = {
      ...{ name: counted, from, to, today, merged },
      reader: actorOf(person),
      decisions: this.types.all.flatMap((type) =>
        Object.entries(commandsOf(type)).flatMap(([command, { decision }]) =>
          decision === true ? [{ type: type.name, name: command }] : [],
        ),
      ),
      offices: office === undefined ? undefined : codesToday(office),
    };
    return filter;
  }

  private address(
    name: string,
    { from, to }: StatisticFilter,
    office: string | undefined,
    {
      by,
      group,
      part,
    }: { readonly by: StatisticGroup; readonly group: string | null | undefined; readonly part: string },
  ): string {
    const query = new URLSearchParams({
      ...{ from, to },
      ...(office !== undefined && { office }),
      ...(group !== undefined && { by, group: group ?? NOBODY }),
      part,
    });
    return `/v1/statistics/${name}/dossiers?${query.toString()}`;
  }

  private async titles(by: StatisticGroup, figures: readonly Figure[]) {
    const bare = (text: string): Text => ({ vi: text, en: text });
    const names =
      by === 'holder'
        ? await this.officials.namesOf([...new Set(figures.flatMap(({ group }) => group ?? []))])
        : new Map<string, string>();
    return (group: string | null): Text => {
      if (group === null) return nobody;
      if (by === 'office') return officeName(group) ?? bare(group);
      if (by === 'holder') return bare(names.get(group) || group);
      if (by === 'kind') return this.kindOf(group);
      return bare(group.split('-').reverse().join('/'));
    };
  }

  /** A type, or a decision or limit of one. */
  private kindOf(group: string): Text {
    const [typeName = '', name] = group.split('/');
    const type = this.types.find(typeName);
    if (type === undefined) return { vi: group, en: group };
    if (name === undefined) return type.title;
    return commandsOf(type)[name]?.title ?? type.deadlines[name]?.title ?? { vi: name, en: name };
  }
}

const sumOf = ({ figures }: { readonly figures: readonly Pick<Figure, 'dossiers'>[] }): number =>
  figures.reduce((sum, { dossiers }) => sum + dossiers, 0);

const firstOfMonth = (day: CivilDate): CivilDate => civilDate(`${day.slice(0, 8)}01`);
