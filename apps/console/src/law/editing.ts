import { tidyDay, typedDay } from '../form/day.js';
import type { Language } from '../words/language.js';
import { numberText } from '../words/format.js';
import type { Content, RateField } from './asking.js';
import { plain } from './values.js';

/** A row of rates, as it is sent: what cannot be read yet stands as it was typed. */
export type Row = Readonly<Record<string, unknown>>;

type Kind = RateField['kind'];
const isNumber = (kind: Kind): boolean => ['dong', 'percent', 'months', 'days', 'times'].includes(kind);

/** A value as it stands in a field that somebody types in. */
export function shownIn(kind: Kind, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return isNumber(kind) ? numberText(value, language) : String(value);
  const text = plain(value);
  return kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? tidyDay(text) : text;
}

/** What was typed as it is sent: a number or a day where it can be read, else the text, of which the server says what is wrong. */
export function readFrom(kind: Kind, text: string): unknown {
  const clean = text.trim();
  if (kind === 'day') {
    const read = typedDay(clean);
    return 'day' in read ? read.day : clean;
  }
  if (kind === 'dong') {
    const digits = clean.replaceAll(/[\s.,]/g, '');
    return /^\d+$/.test(digits) ? Number(digits) : clean;
  }
  if (isNumber(kind)) return /^\d+([.,]\d+)?$/.test(clean) ? Number(clean.replace(',', '.')) : clean;
  return clean;
}

/** An object with a value at a path; undefined takes it out. */
export function withAt(row: Row, path: string, value: unknown): Row {
  const [first = '', ...rest] = path.split('/');
  const inner = rest.length === 0 ? value : withAtIn(row[first], rest.join('/'), value);
  if (inner === undefined) {
    const { [first]: _, ...others } = row;
    return others;
  }
  return { ...row, [first]: inner };
}

function withAtIn(held: unknown, path: string, value: unknown): unknown {
  if (!Array.isArray(held)) return withAt((held ?? {}) as Row, path, value);
  return held.map((one: unknown, at) => (String(at) === path ? value : one));
}

/** The value that a field sends for what was typed: a field that may be left out is, one that may be unknown is null. */
export function valueOf({ kind, optional }: RateField, text: string): unknown {
  if (text.trim() !== '') return readFrom(kind, text);
  return optional === 'absent' ? undefined : optional === 'unknown' ? null : '';
}

/** A new row after others, shaped as its list wants it, with nothing in it. */
export function blankRow(fields: readonly RateField[]): Row {
  let row: Row = {};
  for (const { path, kind, optional, options } of fields) {
    if (optional === 'absent') continue;
    const [first = '', second] = path.split('/');
    const blank = optional === 'unknown' ? null : kind === 'flag' ? false : (options?.[0]?.name ?? '');
    // Numbers below a name stand in a list, such as the four regions.
    if (second !== undefined && /^\d+$/.test(second)) {
      const list = Array.isArray(row[first]) ? (row[first] as readonly unknown[]) : [];
      row = { ...row, [first]: [...list, blank] };
    } else row = withAt(row, path, blank);
  }
  return row;
}

/** One named day, as it is sent. */
export interface Day {
  readonly date: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly provenance: string;
  readonly source: string;
}
export type DayList = 'nonWorking' | 'makeUpSaturdays' | 'unsettled';

/** The year of a day, as far as it can be read; empty where it cannot. */
export const yearOf = ({ date }: Day): string => {
  const read = readFrom('day', date);
  return typeof read === 'string' && /^\d{4}-/.test(read) ? read.slice(0, 4) : '';
};

/** The data as they are sent: days are read, and stand in their order. */
export function toSend(law: Content): Content {
  const days = (list: readonly Day[]) =>
    list
      .map((day) => ({ ...day, date: plain(readFrom('day', day.date)) }))
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const { nonWorking, makeUpSaturdays, unsettled } = law.calendar;
  return {
    ...law,
    calendar: {
      ...law.calendar,
      from: plain(readFrom('day', law.calendar.from)),
      to: plain(readFrom('day', law.calendar.to)),
      nonWorking: days(nonWorking),
      makeUpSaturdays: days(makeUpSaturdays),
      ...(unsettled && { unsettled: days(unsettled) }),
    },
  };
}
