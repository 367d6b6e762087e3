import type { Words } from './words.js';

/** Every way in which facts can be impossible or contradictory, with its words. `{fact}` is the path of the fact. */
export const ERROR_WORDS = {
  MONEY_NOT_WHOLE: {
    vi: '{fact}: {amount} không phải là số tiền nguyên, không âm bằng đồng',
    en: '{fact}: {amount} is not a whole, non-negative amount of dong',
  },
  NOT_A_COUNT: {
    vi: '{fact}: {found} không phải là số nguyên từ {least} đến {most}',
    en: '{fact}: {found} is not a whole number from {least} to {most}',
  },
  OUTSIDE_CALENDAR: {
    vi: '{fact}: ngày {date} nằm ngoài lịch ngày làm việc, từ {from} đến {to}',
    en: '{fact}: {date} is outside the working-day calendar, which runs from {from} to {to}',
  },
  RATE_UNKNOWN: {
    vi: '{fact}: không có dữ liệu {rate} tại ngày {date}',
    en: '{fact}: no {rate} is on record for {date}',
  },
  UNKNOWN_REGION: {
    vi: '{fact}: vùng {region} không tồn tại; chỉ có vùng 1 đến 4',
    en: '{fact}: region {region} does not exist; regions are 1 to 4',
  },
  SALARY_NOUGHT: {
    vi: '{fact}: tiền lương đóng bảo hiểm phải lớn hơn 0',
    en: '{fact}: a contribution salary must be more than nought',
  },
  NOT_SIX_SALARIES: {
    vi: '{fact}: cần đúng 6 tháng lương, có {found}',
    en: '{fact}: six monthly salaries are needed, {found} were given',
  },
  MONTH_TWICE: {
    vi: '{fact}: tháng {month} được ghi hai lần',
    en: '{fact}: month {month} stands there twice',
  },
  MONTHS_REVERSED: {
    vi: '{fact}: {from} sau {to}',
    en: '{fact}: {from} is after {to}',
  },
  TOO_MANY_MONTHS: {
    vi: '{fact}: {found} tháng đóng là không thể có (nhiều nhất {most})',
    en: '{fact}: {found} contribution months are impossible (at most {most})',
  },
  BIRTH_IN_FUTURE: {
    vi: '{fact}: ngày sinh {date} sau ngày {on}',
    en: '{fact}: the birth date {date} is after {on}',
  },
  BEFORE: {
    vi: '{fact}: {date} trước {otherFact} ({other})',
    en: '{fact}: {date} is before {otherFact} ({other})',
  },
  AFTER: {
    vi: '{fact}: {date} sau {otherFact} ({other})',
    en: '{fact}: {date} is after {otherFact} ({other})',
  },
  DISAGREE: {
    vi: '{fact}: {found} không khớp với {otherFact} ({other})',
    en: '{fact}: {found} does not agree with {otherFact} ({other})',
  },
  MISSING_FACT: {
    vi: '{fact}: thiếu dữ kiện này',
    en: '{fact}: this fact is missing',
  },
  GROUND_NOT_IN_LAW: {
    vi: '{fact}: luật {regime} không có căn cứ chấm dứt "{ground}"',
    en: '{fact}: the law of {regime} knows no ground of termination "{ground}"',
  },
  NOT_IN_LAW: {
    vi: '{fact}: luật {regime} không có quy định này ({rule})',
    en: '{fact}: the law of {regime} has no such rule ({rule})',
  },
  NOT_ENOUGH_HISTORY: {
    vi: '{fact}: chỉ có {found} tháng đóng, cần {needed} để tính bình quân',
    en: '{fact}: only {found} contributed months are on record, {needed} are needed for the average',
  },
  UNKNOWN_CHOICE: {
    vi: '{fact}: "{found}" không phải là một lựa chọn của "{key}"',
    en: '{fact}: "{found}" is not an option of the choice "{key}"',
  },
  UNKNOWN_LAW_DATA: {
    vi: '{fact}: không có phiên bản dữ liệu pháp luật {version}',
    en: '{fact}: there is no version {version} of the law data',
  },
  UNKNOWN_QUESTION: {
    vi: '{fact}: không có câu hỏi {found}',
    en: '{fact}: there is no question {found}',
  },
  INVALID_INPUT: {
    vi: '{fact}: không đúng dạng ({reasonVi})',
    en: '{fact}: wrong shape ({reason})',
  },
} as const satisfies Record<string, Words>;

export type PolicyErrorCode = keyof typeof ERROR_WORDS;
