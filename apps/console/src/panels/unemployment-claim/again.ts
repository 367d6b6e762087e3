import type { Typed } from '../../form/collect.js';

/** Work that was applied for, as a notice states it. */
export interface Application {
  readonly employer: string;
  readonly position: string;
  readonly contact?: string;
  readonly address?: string;
}

const LIST = '/applications';
const MOST = 10;

/** The employers of the last notice, from the events of the dossier, the newest last; none before the first. */
export function lastApplications(
  events: readonly { readonly kind: string; readonly personal: Readonly<Record<string, unknown>> | null }[],
): readonly Application[] {
  const last = events.findLast(({ kind }) => kind === 'checkedIn');
  const stated = last?.personal?.['applications'];
  return Array.isArray(stated) ? (stated as unknown[]).filter(isApplication) : [];
}

const isApplication = (one: unknown): one is Application =>
  typeof one === 'object' && one !== null && 'employer' in one && 'position' in one;

const rows = (typed: Typed): number => Number(typed[`${LIST}#`] ?? 1);
const employerAt = (typed: Typed, row: number): string => (typed[`${LIST}/${row}/employer`] ?? '').trim();
const isEmpty = (typed: Typed, row: number): boolean =>
  Object.entries(typed).every(([at, text]) => !at.startsWith(`${LIST}/${row}/`) || text.trim() === '');

/** Those that do not stand in the form yet; none once it is full. */
export function toOffer(known: readonly Application[], typed: Typed): readonly Application[] {
  const there = Array.from({ length: rows(typed) }, (_, row) => employerAt(typed, row));
  const isFull = rows(typed) >= MOST && !isEmpty(typed, rows(typed) - 1);
  return isFull ? [] : known.filter(({ employer }) => !there.includes(employer));
}

/**
 * A form with an employer of last month once more: in the last row where that is empty, else in one of its own. How it
 * came out this month is left to be chosen.
 */
export function withAgain(typed: Typed, { employer, position, contact, address }: Application) {
  const count = rows(typed);
  const row = count > 0 && isEmpty(typed, count - 1) ? count - 1 : count;
  const place = (name: string) => `${LIST}/${row}/${name}`;
  return {
    row,
    typed: {
      ...typed,
      [`${LIST}#`]: String(row + 1),
      [place('employer')]: employer,
      [place('position')]: position,
      ...(contact !== undefined && { [place('contact')]: contact }),
      ...(address !== undefined && { [place('address')]: address }),
    },
  };
}
