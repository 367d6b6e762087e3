import { offices } from '../../../../libs/agency/index.js';
import { addDays, type CivilDate, civilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import { commandsOf, type DossierTypes, type Text } from '../../../../libs/dossier/index.js';
import type {
  Figure,
  Officials,
  StatisticFilter,
  StatisticGroup,
  StatisticName,
  Statistics,
} from '../../../../libs/persistence/index.js';
import type { ListLines } from '../dossiers/list-lines.js';
import { mayList } from '../dossiers/queue-filter.js';
import { codesToday, officeName, officeToday } from '../offices/today.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { type CellQuery, type FiguresQuery, statisticName } from './statistics.schemas.js';
import { statisticWords } from './statistics.words.js';

/** The longest period of figures, in days. */
const longest = 3_700;
/** What stands in an address for those that nobody has. */
const NOBODY = 'none';

const all: Text = { vi: 'Tất cả', en: 'All' };
const nobody: Text = { vi: 'Chưa ai nhận', en: 'Nobody yet' };

/** A statistic by the name in an address. @throws Problem NOT_FOUND */
const aStatistic = (name: string): StatisticName => {
  const known = statisticName.safeParse(name);
  if (!known.success) throw problem('NOT_FOUND');
  return known.data;
};

const told = (name: StatisticName) => {
  const { parts, ...words } = statisticWords[name];
  return { name, ...words, parts: Object.entries(parts).map(([part, title]) => ({ name: part, title })) };
};

/** Figures of what is recorded, for whoever leads an office or audits several: numbers alone, nobody is named but officials. */
export class StatisticsOfOffices {
  constructor(
    private readonly types: DossierTypes,
    private readonly statistics: Statistics,
    private readonly officials: Pick<Officials, 'namesOf'>,
    private readonly lines: ListLines,
  ) {}

  /** What is counted. */
  all() {
    return { items: (Object.keys(statisticWords) as StatisticName[]).map(told) };
  }

  /** @throws Problem NOT_FOUND for another name, or an office that is not theirs; VALIDATION_FAILED for another period */
  async figures(person: Person, named: string, query: FiguresQuery) {
    const filter = this.filterOf(person, aStatistic(named), query);
    const { by } = query;
    const { position, figures } = await this.statistics.figures(filter, by);
    const whole = await this.statistics.figures(filter, undefined);
    const titleOf = await this.titles(by, figures);
    const figureOf = (group?: string | null) => {
      return ({ group: _, ...figure }: Figure) => ({
        ...figure,
        list: this.address(filter, query.office, { by, group, part: figure.part }),
      });
    };
    const rows = [...Map.groupBy(figures, ({ group }) => group)].map(([group, its]) => ({
      ...{ group, title: titleOf(group) },
      figures: its.map(figureOf(group)),
    }));
    const { name, from, to } = filter;
    return {
      ...{ ...told(name), from, to, on: new Date().toISOString(), position },
      rows,
      total: { group: null, title: all, figures: whole.figures.map(figureOf()) },
    };
  }

  /** The dossiers of a figure. @throws as `figures` */
  async dossiers(person: Person, named: string, query: CellQuery) {
    const filter = this.filterOf(person, aStatistic(named), query);
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

  private filterOf(person: Person, name: StatisticName, query: Pick<FiguresQuery, 'from' | 'to' | 'office'>) {
    const today = civilDateAt(Date.now());
    const { from = name === 'open' ? addDays(today, -longest + 1) : firstOfMonth(today), to = today, office } = query;
    if (to < from) throw wrongAt('/to', { en: 'Not before the first day', vi: 'Không được trước ngày đầu kỳ' });
    if (addDays(from, longest) < to)
      throw wrongAt('/from', { en: 'A period of at most ten years', vi: 'Kỳ dài nhất mười năm' });
    if (office !== undefined) mayList(person, office);
    const merged = [...new Set(offices.all.map(({ code }) => code))].flatMap((code) =>
      officeToday(code) === code ? [] : [{ code, today: officeToday(code) }],
    );
    const filter: StatisticFilter = {
      ...{ name, from, to, today, merged },
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
    { name, from, to }: StatisticFilter,
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

const firstOfMonth = (day: CivilDate): CivilDate => civilDate(`${day.slice(0, 8)}01`);
