import { addDays } from '../calendar/index.js';
import { type Office, rowOn } from './office.js';

const ofItself = ({ code, province, from, until, successor }: Office): string[] => {
  const coded = code.split('-')[0];
  return [
    ...(coded === province ? [] : [`its code says province ${coded}, the row says ${province}`]),
    ...(until !== undefined && until < from ? [`it ends on ${until}, before it begins on ${from}`] : []),
    ...(successor !== undefined && until === undefined ? ['it has a successor but no last day'] : []),
  ];
};

/** Rows of one code must not overlap, and no row may follow a merger. */
const ofOrder = ({ code, from }: Office, earlier: readonly Office[]): string[] => {
  const before = earlier.findLast((other) => other.code === code);
  if (before === undefined) return [];
  return [
    ...(before.until === undefined || before.until >= from
      ? [`it overlaps the row that begins on ${before.from}`]
      : []),
    ...(before.successor === undefined ? [] : ['it goes on after it was merged']),
  ];
};

/** Whether the successors of an office lead back to an office that was passed. */
const leadsBack = (rows: readonly Office[], start: string): boolean => {
  const passed = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    const here: string = at;
    at = rows.findLast(({ code }) => code === here)?.successor;
  }
  return at !== undefined;
};

const ofSuccessor = ({ code, until, successor }: Office, rows: readonly Office[]): string[] => {
  if (successor === undefined || until === undefined) return [];
  if (!rows.some((other) => other.code === successor)) return [`its successor ${successor} is not there`];
  if (leadsBack(rows, code)) return ['its successors lead back to it'];
  const firstDay = addDays(until, 1);
  return rowOn(rows, successor, firstDay) === undefined
    ? [`its successor ${successor} does not work on ${firstDay}`]
    : [];
};

/** Contradictions within a row or with other rows, in words; the rows of one code are in the order of their days. */
export const faultsOf = (office: Office, index: number, rows: readonly Office[]): readonly string[] => [
  ...ofItself(office),
  ...ofOrder(office, rows.slice(0, index)),
  ...ofSuccessor(office, rows),
];
