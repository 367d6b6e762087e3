import type { CivilDate } from '../calendar/index.js';
import { type Office, rowOn } from './office.js';
import { officeRows } from './rows.js';

/** The offices of one version of the data, and what can be asked of them. Days are those of Viet Nam. */
export interface Offices {
  /** Every row, in the order of the data. */
  readonly all: readonly Office[];
  /** Whether there is or ever was an office of this code. */
  isKnown(code: string): boolean;
  /** The office as it is on a day; undefined before it begins, after it has ended, and for a code that is not known. */
  officeOn(code: string, day: CivilDate): Office | undefined;
  /** Offices that work on a day, in the order of the data. */
  officesOn(day: CivilDate): readonly Office[];
  /**
   * Code of the office that has an office's work on a day, after all mergers until then. Without a merger, or for an
   * unknown code, it is the same code.
   */
  successorOn(code: string, day: CivilDate): string;
  /** Codes of the offices whose work a given office has on a day through mergers, without its own code. */
  mergedInto(code: string, day: CivilDate): readonly string[];
  /** Codes of offices of other provinces whose work an office of a given province has on a day through mergers. */
  mergedIntoProvince(province: string, day: CivilDate): readonly string[];
  /** Code of an office's province; undefined for a code that is not known. */
  provinceOfOffice(code: string): string | undefined;
}

/**
 * @param rows as a data file has them
 * @throws OfficeDataError when they contradict themselves or each other
 */
export const officesOf = (rows: unknown): Offices => {
  const all = officeRows(rows);
  const lastRow = new Map(all.map((office) => [office.code, office]));
  const merged = [...lastRow.values()].filter(({ successor }) => successor !== undefined);
  const successorOn = (code: string, day: CivilDate): string => {
    const { until, successor } = lastRow.get(code) ?? {};
    return successor !== undefined && until !== undefined && until < day ? successorOn(successor, day) : code;
  };
  return {
    all,
    isKnown: (code) => lastRow.has(code),
    officeOn: (code, day) => rowOn(all, code, day),
    officesOn: (day) => all.filter(({ code }, at) => rowOn(all, code, day) === all[at]),
    successorOn,
    mergedInto: (code, day) =>
      merged.flatMap((office) => (office.code !== code && successorOn(office.code, day) === code ? [office.code] : [])),
    mergedIntoProvince: (province, day) =>
      merged.flatMap(({ code, province: its }) =>
        its !== province && lastRow.get(successorOn(code, day))?.province === province ? [code] : [],
      ),
    provinceOfOffice: (code) => lastRow.get(code)?.province,
  };
};
