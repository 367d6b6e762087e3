import type { CalendarData, NamedDay } from '../../calendar/index.js';
import type { AboutVersion } from '../data/about.js';
import { DAY_NAMES, DAY_SOURCES } from '../data/named-day.js';
import { CHOICES } from '../choices.js';
import type { LawData, Rates } from '../law-data.js';
import { dayLists, rateLists } from './lists.js';

/** The source files of a version, by their name in `libs/policy/data/version-N`. */
export type VersionSource = Readonly<
  Record<'rates.ts' | 'calendar.ts' | 'choices.ts' | 'about.ts' | 'index.ts', string>
>;

/** What is to be written down as the next version. */
export interface ToPublish {
  readonly version: number;
  readonly law: Pick<LawData, 'rates' | 'calendar' | 'choices'>;
  /** Where the version before it leaves the switches: only those that differ are named. */
  readonly before: LawData['choices'];
  readonly about: AboutVersion;
}

/** The next version as the source files that the program is built from: formatted, and exactly the data. */
export const sourceOf = (next: ToPublish): VersionSource => ({
  'rates.ts': ratesSource(next),
  'calendar.ts': calendarSource(next),
  'choices.ts': choicesSource(next),
  'about.ts': aboutSource(next),
  'index.ts': indexSource(next),
});

const WIDTH = 120;

/** A text as prettier quotes it: single quotes, unless it holds more of those than of double ones. */
export function quoted(text: string): string {
  const count = (mark: string): number => text.split(mark).length - 1;
  const mark = count("'") > count('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  return `${mark}${escaped.replaceAll(mark, `\\${mark}`)}${mark}`;
}

/** 1490000 as `1_490_000`: as the other versions write amounts. */
const amount = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const apart = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '_') : whole;
  return part === undefined ? apart : `${apart}.${part}`;
};

const isDay = (key: string): boolean => key === 'from' || key === 'to' || key === 'date';

function scalar(key: string, value: unknown): string {
  if (typeof value === 'string') return isDay(key) ? `civilDate(${quoted(value)})` : quoted(value);
  return typeof value === 'number' ? amount(value) : String(value);
}

/** Keys so short stand on the line of their text, however long that is. */
const SHORT_KEY = 4;

/** `key: value,` on a line, or a text on the next one where that is too long. */
function property(indent: string, key: string, value: string): string {
  const line = `${indent}${key}: ${value},`;
  return line.length > WIDTH && key.length > SHORT_KEY && /^['"]/.test(value)
    ? `${indent}${key}:\n${indent}  ${value},`
    : line;
}

const sequence = (names: readonly string[]) => (one: readonly [string, unknown], other: readonly [string, unknown]) =>
  names.indexOf(one[0]) - names.indexOf(other[0]);

/** The fields of an object, one a line. */
function members(indent: string, value: object): string {
  return Object.entries(value)
    .map(([key, inner]: [string, unknown]) => {
      if (Array.isArray(inner))
        return arrayMember(
          indent,
          key,
          inner.map((one) => scalar(key, one)),
        );
      if (typeof inner === 'object' && inner !== null)
        return `${indent}${key}: {\n${members(`${indent}  `, inner)}\n${indent}},`;
      return property(indent, key, scalar(key, inner));
    })
    .join('\n');
}

/** A list of texts or numbers; one a line where they do not fit. Numbers fill their lines, as prettier has it. */
function arrayMember(indent: string, key: string, items: readonly string[]): string {
  const line = `${indent}${key}: [${items.join(', ')}],`;
  if (line.length <= WIDTH) return line;
  const numbers = items.every((item) => /^[\d_.-]+$/.test(item));
  const lines = numbers ? filled(`${indent}  `, items) : items.map((item) => `${indent}  ${item},`);
  return `${indent}${key}: [\n${lines.join('\n')}\n${indent}],`;
}

function filled(indent: string, items: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${item},`;
    if (longer === undefined || longer.length > WIDTH) lines.push(`${indent}${item},`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const ROW = ['from', 'to', 'vnd', 'worker', 'employer', 'stateAtMost', 'state', 'source', 'confidence'];
const rowSequence = (row: object): readonly string[] => [
  'from',
  'to',
  ...Object.keys(row).filter((key) => !ROW.includes(key)),
  ...ROW.slice(2),
];
/** Fields in the same sequence, however the draft was sent; `times` before `of`. */
const ordered = (row: object): object =>
  Object.fromEntries(
    Object.entries(row)
      .toSorted(sequence(rowSequence(row)))
      .map(([key, value]: [string, unknown]) => [key, key === 'state' || key === 'employer' ? ceiling(value) : value]),
  );
const ceiling = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).toSorted(sequence(['times', 'of'])))
    : value;

function ratesSource({ version, law: { rates } }: ToPublish): string {
  return `import { civilDate } from '../../../calendar/index.js';
import type { Rates } from '../../law-data.js';

/**
 * Rates of version ${version}. \`null\`, a gap between rows and a time before the first row mean that no source at hand gives
 * the figure: a question that needs it gets the error RATE_UNKNOWN.
 */
export const rates: Rates = {
${rateLists.map((name) => rateList(name, rates)).join('\n')}
};
`;
}

function rateList(name: keyof Rates, rates: Rates): string {
  const rows = rates[name];
  if (rows.length === 0) return `  ${name}: [],`;
  return `  ${name}: [\n${rows.map((row) => `    {\n${members('      ', ordered(row))}\n    },`).join('\n')}\n  ],`;
}

function calendarSource({ version, law: { calendar } }: ToPublish): string {
  const lists = dayLists.flatMap((list) => {
    const days = calendar[list];
    if (days === undefined) return [];
    return days.length === 0 ? [`  ${list}: [],`] : [`  ${list}: [\n${days.map(daySource).join('\n')}\n  ],`];
  });
  const { officialYears } = calendar;
  const years = officialYears && arrayMember('  ', 'officialYears', officialYears.map(String));
  const body = [
    property('  ', 'from', `civilDate('${calendar.from}')`),
    property('  ', 'to', `civilDate('${calendar.to}')`),
  ];
  return `import { type CalendarData, civilDate } from '../../../calendar/index.js';
${usesNamedDay(calendar) ? "import { namedDay } from '../named-day.js';\n" : ''}
/** Days off and make-up days of version ${version}, as they were approved. */
export const calendar: CalendarData = {
${[...body, ...(years === undefined ? [] : [years]), ...lists].join('\n')}
};
`;
}

const usesNamedDay = (calendar: CalendarData): boolean =>
  dayLists.some((list) => (calendar[list] ?? []).some((day) => known(day) !== undefined));

/** The keys of a day whose name and source are those of the house. */
function known({ name, source }: NamedDay): { readonly name: string; readonly source: string } | undefined {
  const isName = Object.entries(DAY_NAMES).find(([, { vi, en }]) => vi === name.vi && en === name.en);
  const isSource = Object.entries(DAY_SOURCES).find(([, words]) => words === source);
  return isName && isSource && { name: isName[0], source: isSource[0] };
}

function daySource(day: NamedDay): string {
  const keys = known(day);
  const { date, name, provenance, source } = day;
  if (keys !== undefined) return `    namedDay('${date}', '${keys.name}', '${provenance}', '${keys.source}'),`;
  const told = members('      ', { date, name: { vi: name.vi, en: name.en }, provenance, source });
  return `    {\n${told}\n    },`;
}

function choicesSource({ version, law, before }: ToPublish): string {
  const moved = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).filter((key) => law.choices[key] !== before[key]);
  const about = `/** Switches that version ${version} moves; the others stand where version ${version - 1} left them. */\n`;
  if (moved.length === 0) return `${about}export const choices = {} as const;\n`;
  const lines = moved.map((key) => property('  ', key, scalar(key, law.choices[key])));
  return `${about}export const choices = {\n${lines.join('\n')}\n} as const;\n`;
}

function aboutSource({ version, about }: ToPublish): string {
  const { from, author, approver, reason, sources } = about;
  const told = members('  ', { from, author, approver, reason: { vi: reason.vi, en: reason.en }, sources });
  return `import { civilDate } from '../../../calendar/index.js';
import type { AboutVersion } from '../about.js';

/** Who wrote and approved version ${version}, and why. */
export const about: AboutVersion = {
${told}
};
`;
}

const parts = ['about', 'calendar', 'choices', 'rates'];

const indexSource = ({
  version,
}: ToPublish): string => `${parts.map((part) => `import { ${part} } from './${part}.js';\n`).join('')}
/** Version ${version}, as it was approved: \`about.ts\` says by whom, and why. */
export const version${version} = { version: ${version}, rates, calendar, choices, about } as const;
`;
