import type { NamedDay } from '../../calendar/index.js';
import { CHOICES, type ChoiceKey } from '../choices.js';
import type { Words } from '../framework/words.js';
import type { LawData } from '../law-data.js';
import {
  at,
  DAY_LISTS,
  type DayList,
  dayLists,
  plain,
  PROVENANCE_WORDS,
  RATE_LISTS,
  type RateField,
  rateLists,
} from './lists.js';
import { joined, same, saidDay, saidField } from './said.js';

/** What is compared: the data of a version. */
export type Compared = Pick<LawData, 'rates' | 'calendar' | 'choices'>;

/** One place where two versions differ. */
export interface Difference {
  /** JSON pointer; a row or a day is named by its day, not by its place: `/rates/baseSalary/2027-07-01/vnd`. */
  readonly pointer: string;
  readonly part: 'rates' | 'calendar' | 'choices';
  readonly label: Words;
  /** In words; null where nothing stands. */
  readonly old: Words | null;
  readonly new: Words | null;
  /** The text that is named for it; null where none is. */
  readonly source: string | null;
}

/** Keys of both, in the order of the first, then what the second adds. */
const union = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every place where two versions differ, by pointer over the union of both. */
export const differencesOf = (from: Compared, to: Compared): readonly Difference[] => [
  ...rateLists.flatMap((name) => ofRows(name, from.rates[name], to.rates[name])),
  ...ofCalendar(from.calendar, to.calendar),
  ...ofChoices(from.choices, to.choices),
];

const bounded = (title: Words, day: string): Words => {
  const said = saidDay(day);
  return { vi: `${title.vi}, từ ${said.vi}`, en: `${title.en}, from ${said.en}` };
};

function ofRows(name: keyof Compared['rates'], from: readonly object[], to: readonly object[]): readonly Difference[] {
  const { title, fields } = RATE_LISTS[name];
  const [old, now] = [byKey(from, 'from'), byKey(to, 'from')];
  return union([...old.keys()], [...now.keys()])
    .toSorted()
    .flatMap((day) => {
      const rows = { old: old.get(day), new: now.get(day) };
      const pointer = `/rates/${name}/${day}`;
      const source = plain(at(rows.new ?? rows.old, 'source')) || null;
      const label = bounded(title, day);
      if (rows.old === undefined || rows.new === undefined)
        return [
          { pointer, part: 'rates', label, source, old: saidRow(fields, rows.old), new: saidRow(fields, rows.new) },
        ];
      return fields.flatMap((field): Difference[] => {
        const values = { old: at(rows.old, field.path), new: at(rows.new, field.path) };
        if (isSame(values.old, values.new)) return [];
        return [
          {
            pointer: `${pointer}/${field.path}`,
            part: 'rates',
            label: joined([label, field.title], ': '),
            old: saidField(field, values.old),
            new: saidField(field, values.new),
            source,
          },
        ];
      });
    });
}

/** A whole row in words, but for its first day and its source, which stand beside it. */
function saidRow(fields: readonly RateField[], row: object | undefined): Words | null {
  if (row === undefined) return null;
  const said = fields
    .filter(({ path }) => path !== 'from' && path !== 'source')
    .flatMap((field) => {
      const value = saidField(field, at(row, field.path));
      return value === null ? [] : [joined([field.title, value], ': ')];
    });
  return joined(said, '; ');
}

const byKey = <T extends object>(list: readonly T[], key: 'from' | 'date'): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [plain(at(one, key)), one]));

type Calendar = Compared['calendar'];

const BOUNDS: Readonly<Record<'from' | 'to', Words>> = {
  from: { vi: 'Ngày đầu của lịch', en: 'First day of the calendar' },
  to: { vi: 'Ngày cuối của lịch', en: 'Last day of the calendar' },
};
const YEAR: Words = { vi: 'Năm có lịch đã công bố', en: 'Year whose schedule is published' };

function ofCalendar(from: Calendar, to: Calendar): readonly Difference[] {
  const edges = (['from', 'to'] as const)
    .filter((bound) => from[bound] !== to[bound])
    .map((bound) => ({
      pointer: `/calendar/${bound}`,
      label: BOUNDS[bound],
      old: saidDay(from[bound]),
      new: saidDay(to[bound]),
    }));
  const [before, after] = [from.officialYears ?? [], to.officialYears ?? []];
  const years = union(before, after)
    .filter((year) => before.includes(year) !== after.includes(year))
    .map((year) => {
      const [old, now] = [before, after].map((some) => (some.includes(year) ? same(String(year)) : null));
      return { pointer: `/calendar/officialYears/${year}`, label: YEAR, old: old ?? null, new: now ?? null };
    });
  const whole = [...edges, ...years].map((one): Difference => ({ ...one, part: 'calendar', source: null }));
  return [...whole, ...dayLists.flatMap((list) => ofDays(list, from[list] ?? [], to[list] ?? []))];
}

function ofDays(list: DayList, from: readonly NamedDay[], to: readonly NamedDay[]): readonly Difference[] {
  const [old, now] = [byKey(from, 'date'), byKey(to, 'date')];
  return union([...old.keys()], [...now.keys()])
    .toSorted()
    .flatMap((day): Difference[] => {
      const days = { old: old.get(day), new: now.get(day) };
      if (isSame(partsOf(days.old), partsOf(days.new))) return [];
      return [
        {
          pointer: `/calendar/${list}/${day}`,
          part: 'calendar',
          label: joined([DAY_LISTS[list], saidDay(day)], ': '),
          old: saidNamedDay(days.old),
          new: saidNamedDay(days.new),
          source: days.new?.source ?? days.old?.source ?? null,
        },
      ];
    });
}

const partsOf = (day: NamedDay | undefined) => day && [day.name.vi, day.name.en, day.provenance, day.source];

/** A named day: its name, how sure it is, and who says so. */
const saidNamedDay = (day: NamedDay | undefined): Words | null =>
  day === undefined ? null : joined([day.name, PROVENANCE_WORDS[day.provenance], same(day.source)], '; ');

function ofChoices(from: Compared['choices'], to: Compared['choices']): readonly Difference[] {
  return (Object.keys(CHOICES) as ChoiceKey[])
    .filter((key) => from[key] !== to[key])
    .map((key) => ({
      pointer: `/choices/${key}`,
      part: 'choices',
      label: CHOICES[key].title,
      old: saidChoice(key, from[key]),
      new: saidChoice(key, to[key]),
      source: null,
    }));
}

/** Where a switch stands, in words. */
function saidChoice(key: ChoiceKey, value: string | number): Words {
  const choice = CHOICES[key];
  if (!('options' in choice)) return same(String(value));
  const options: Readonly<Record<string, Words>> = choice.options;
  return options[String(value)] ?? same(String(value));
}
