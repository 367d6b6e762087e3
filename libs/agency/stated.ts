import type { CivilDate } from '../calendar/index.js';
import { type Text, englishDay, vietnameseDay } from '../dossier/index.js';
import { offices as published } from './data/index.js';
import type { Offices } from './offices.js';

/** Why an office cannot be stated on a day. */
export interface OfficeFault {
  readonly code: 'OFFICE_UNKNOWN' | 'OFFICE_MERGED' | 'OFFICE_NOT_OPEN';
  readonly message: Text;
  /** For a merged office: the one to state instead. */
  readonly params?: { readonly successor: string };
}

const unknown: OfficeFault = {
  code: 'OFFICE_UNKNOWN',
  message: { en: 'There is no such office', vi: 'Không có cơ quan nào mang mã này' },
};

const notOpen = (day: CivilDate): OfficeFault => ({
  code: 'OFFICE_NOT_OPEN',
  message: {
    en: `This office does not work on ${englishDay(day)}`,
    vi: `Cơ quan này không hoạt động vào ngày ${vietnameseDay(day)}`,
  },
});

/**
 * Whether work can be given to an office on a day.
 * @param day the day of the act, in the time of the dossier
 * @returns undefined when it can
 */
export const statedOffice = (code: string, day: CivilDate, offices: Offices = published): OfficeFault | undefined => {
  if (offices.officeOn(code, day) !== undefined) return undefined;
  if (!offices.isKnown(code)) return unknown;
  const successor = offices.successorOn(code, day);
  const its = offices.officeOn(successor, day);
  if (successor === code || its === undefined) return notOpen(day);
  return {
    code: 'OFFICE_MERGED',
    message: {
      en: `This office was merged into ${successor} (${its.name.en}): state that one`,
      vi: `Cơ quan này đã sáp nhập vào ${successor} (${its.name.vi}): ghi mã cơ quan đó`,
    },
    params: { successor },
  };
};
