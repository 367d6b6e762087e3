import { addCivilMonths, addDays, civilMonth, lastDayOf } from '../../../../libs/calendar/index.js';
import { seededRandom } from '../shared/random.js';
import { sandboxEmployers } from './employers.js';
import type { SandboxPerson, SandboxPeriod } from './sandbox-person.js';

/** Which people to invent: the same wish gives the same people in every registry. */
export interface SyntheticWish {
  /** Chooses the whole series; series do not overlap: the numbers of series n end in n × 10,000 and so on. */
  readonly series: number;
  readonly count: number;
  /** `YYYY-MM` of the last contribution; everybody was separated on a day of the month after it. */
  readonly lastMonth: string;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
const MIDDLE = {
  female: ['Thị', 'Ngọc', 'Thu', 'Minh', 'Thanh', 'Kim', 'Hồng'],
  male: ['Văn', 'Đức', 'Minh', 'Quốc', 'Hữu', 'Công', 'Xuân'],
};
const GIVEN = {
  female: ['Anh', 'Chi', 'Diệp', 'Hà', 'Hoa', 'Hương', 'Linh', 'Mai', 'Nga', 'Oanh', 'Phương', 'Quỳnh', 'Trang', 'Yến'],
  male: ['Bảo', 'Cường', 'Duy', 'Hải', 'Hùng', 'Kiên', 'Long', 'Nam', 'Phúc', 'Quang', 'Sơn', 'Thắng', 'Tuấn', 'Việt'],
};
const PROVINCES = ['001', '031', '030', '036', '046', '048', '056', '074', '075', '079', '092', '096'];
const BANKS = ['VCB', 'BIDV', 'CTG', 'AGR', 'TCB', 'MB'];
const REASONS = ['contract-expired', 'mutual-agreement', 'worker-lawful-termination', 'redundancy'] as const;

/** Invents people of working age with 6 to 160 contributed months at one or two of the sandbox's employers. */
export function syntheticPeople(wish: SyntheticWish): SandboxPerson[] {
  return Array.from({ length: wish.count }, (_, at) => syntheticPerson(wish, at));
}

function syntheticPerson({ series, lastMonth }: SyntheticWish, at: number): SandboxPerson {
  const chance = chances(series * 10_000 + at);
  const sex = chance.below(2) === 0 ? 'female' : 'male';
  const year = 1968 + chance.below(37);
  const province = chance.of(PROVINCES);
  const serial = String(100_000 + series * 10_000 + at).slice(-6);
  const personalId = `${province}${(sex === 'female' ? 1 : 0) + (year >= 2000 ? 2 : 0)}${String(year).slice(2)}${serial}`;
  const contributions = career(chance, lastMonth, 6 + chance.below(155), year);
  const employerCode = contributions.at(-1)?.employerCode ?? 'DN0001';
  const separated = addDays(lastDayOf(civilMonth(lastMonth)), 1 + chance.below(20));
  const reason = chance.of(REASONS);
  return {
    personalId,
    fullName: `${chance.of(FAMILY)} ${chance.of(MIDDLE[sex])} ${chance.of(GIVEN[sex])}`,
    dateOfBirth: `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
    sex,
    diedOn: null,
    contributions,
    leaves: [],
    separations: [
      {
        employerCode,
        date: separated,
        reason,
        contract:
          reason === 'contract-expired' ? { kind: 'fixed-term', months: 36 } : { kind: 'indefinite', months: null },
        reportedOn: addDays(separated, 2),
      },
    ],
    pension: { drawing: false, eligibleFrom: null },
    account: { number: `97${personalId}`, bankCode: chance.of(BANKS), status: 'open' },
  };
}

/** Periods of at most a year and a half with a rising salary; no month lies before the person was eighteen. */
function career(chance: Chances, lastMonth: string, wanted: number, born: number): SandboxPeriod[] {
  const last = civilMonth(lastMonth);
  const most = (Number(lastMonth.slice(0, 4)) - born - 18) * 12;
  let left = Math.max(6, Math.min(wanted, most));
  let from = addCivilMonths(last, 1 - left);
  let salaryVnd = 5_000_000 + chance.below(60) * 100_000;
  let employer = chance.of(sandboxEmployers.slice(0, -1));
  const periods: SandboxPeriod[] = [];
  while (left > 0) {
    const length = Math.min(left, 6 + chance.below(13));
    periods.push({
      from,
      to: addCivilMonths(from, length - 1),
      employerCode: employer.code,
      salaryVnd,
      workplaceRegion: employer.headOfficeRegion,
      wageScheme: 'employer',
      counted: true,
    });
    from = addCivilMonths(from, length);
    left -= length;
    salaryVnd += chance.below(12) * 100_000;
    if (chance.below(5) === 0) employer = chance.of(sandboxEmployers.slice(0, -1));
  }
  return periods;
}

interface Chances {
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
}

function chances(seed: number): Chances {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, of: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
}

const two = (value: number): string => String(value).padStart(2, '0');
