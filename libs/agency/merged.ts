import type { CivilDate } from '../calendar/index.js';
import { type Actor, provinceOf } from '../dossier/index.js';
import { offices as published } from './data/index.js';
import type { Offices } from './offices.js';

/**
 * What mergers up to a day give to somebody in office.
 * @param office of their token: of an office, or the province alone
 * @returns undefined when nothing was merged into their office or their province
 */
export const mergedFor = (office: string, day: CivilDate, offices: Offices = published): Actor['merged'] => {
  const merged = {
    office: offices.mergedInto(office, day),
    province: offices.mergedIntoProvince(provinceOf(office), day),
  };
  return merged.office.length > 0 || merged.province.length > 0 ? merged : undefined;
};

/** Codes under which dossiers of an office lie on a day: its own, and those of the offices merged into it. */
export const codesOf = (
  office: string,
  day: CivilDate,
  offices: Offices = published,
): readonly [string, ...string[]] => [office, ...offices.mergedInto(office, day)];

/** Whether two codes stand for one office on a day, by mergers or by being the same. */
export const sameOfficeOn = (one: string, other: string, day: CivilDate, offices: Offices = published): boolean =>
  offices.successorOn(one, day) === offices.successorOn(other, day);
