import { z } from 'zod';
import { latestLawVersion } from '../../../../libs/policy/index.js';
import { wholeNumber } from '../dossiers/requests.js';
import { day, text } from '../openapi/list-responses.js';

/** As it stands in an address. */
export const versionNumber = wholeNumber(1, 1_000_000);
/** The same for the description of an address. */
export const versionInAddress = { type: 'string', pattern: String.raw`^[1-9]\d{0,6}$` } as const;
/** The version with which another is compared; the one before it when absent. */
export const fromQuery = z.strictObject({ from: wholeNumber(1, latestLawVersion).optional() });
export type FromQuery = z.output<typeof fromQuery>;

const about = z.object({
  version: z.int(),
  latest: z.boolean().meta({ description: 'New dossiers are pinned to it' }),
  from: day.nullable().meta({ description: 'First day on which the program holds it' }),
  author: z.string().nullable().meta({ description: 'Null where nobody wrote it down' }),
  approver: z.string().nullable(),
  reason: text.nullable(),
  sources: z.array(z.string()),
});

const namedDay = z.looseObject({ date: z.string(), name: text, provenance: z.string(), source: z.string() });
/** The data of a version: rows of rates by list, the calendar, where each switch stands. */
export const lawContent = z.object({
  rates: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  calendar: z.looseObject({
    from: z.string(),
    to: z.string(),
    officialYears: z.array(z.int()).optional(),
    nonWorking: z.array(namedDay),
    makeUpSaturdays: z.array(namedDay),
    unsettled: z.array(namedDay).optional(),
  }),
  choices: z.record(z.string(), z.union([z.string(), z.number()])),
});

const named = z.object({ name: z.string(), title: text });
const field = z.object({
  path: z.string().meta({ description: 'Path in the row: `vnd/0`' }),
  title: text,
  kind: z.enum(['day', 'text', 'dong', 'percent', 'months', 'days', 'times', 'flag', 'option']),
  options: z.array(named).nullable(),
  optional: z.enum(['absent', 'unknown']).nullable(),
});
const reading = z.object({ title: text, rule: text, articles: z.array(text) });
const form = z.object({
  rates: z.array(named.extend({ fields: z.array(field) })),
  days: z.array(named),
  dayNames: z.array(text).meta({ description: 'What named days are called; another name may be given' }),
  provenance: z.array(named),
  choices: z.array(
    z.object({
      key: z.string(),
      title: text,
      options: z.array(named).nullable().meta({ description: 'Null where it holds a figure' }),
      least: z.int().nullable(),
      most: z.int().nullable(),
      why: text.nullable().meta({ description: 'Why the adopted reading is followed' }),
      readings: z.array(reading).meta({ description: 'The rules that ask for it' }),
    }),
  ),
});

/** One place where two versions differ. */
const difference = z.object({
  pointer: z.string().meta({ description: 'A row or a day is named by its day: `/rates/baseSalary/2027-07-01/vnd`' }),
  part: z.enum(['rates', 'calendar', 'choices']),
  label: text,
  old: text.nullable(),
  new: text.nullable(),
  source: z.string().nullable(),
});
const answer = z.object({ short: text, long: text });
const changed = z.object({
  id: z.string(),
  title: text,
  old: answer,
  new: answer,
  articles: z.array(text),
  values: z.array(z.object({ pointer: z.string(), old: z.unknown().optional(), new: z.unknown().optional() })),
});

const aboutExample = {
  ...{ version: 2, latest: true, from: '2026-11-28', author: null, approver: null },
  reason: { vi: 'Nghị định 374/2025', en: 'Decree 374/2025' },
  sources: ['Decree 374/2025/NĐ-CP'],
};
const differenceExample = {
  pointer: '/choices/decisionDays2025',
  part: 'choices' as const,
  label: { vi: 'Hạn quyết định hưởng (ngày làm việc)', en: 'Decision on the award (working days)' },
  old: { vi: '20', en: '20' },
  new: { vi: '15', en: '15' },
  source: null,
};
const said = (on: string) => ({ vi: `Quyết định chậm nhất ngày ${on}.`, en: `It is to be decided by ${on}.` });
const old = { short: said('30/03/2026'), long: said('30/03/2026') };
const now = { short: said('23/03/2026'), long: said('23/03/2026') };
const answerExample = {
  id: 'd374-startDay-01',
  title: { vi: 'Ngày bắt đầu hưởng', en: 'Start of the benefit' },
  ...{ old, new: now },
  articles: [{ vi: 'Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15 art. 39(3)' }],
  values: [{ pointer: '/decisionDue', old: '2026-03-30', new: '2026-03-23' }],
};
/** Data of a version, shortened. */
export const contentExample = {
  rates: { baseSalary: [{ from: '2026-07-01', vnd: 2_530_000, source: 'Decree 161/2026' }] },
  calendar: { from: '2015-01-01', to: '2028-12-31', nonWorking: [], makeUpSaturdays: [] },
  choices: { checkInDays2025: 3 },
};

/** What the routes answer, with an example of each. */
export const answers = {
  list: { schema: z.object({ items: z.array(about) }), example: { items: [aboutExample] } },
  one: { schema: about.extend({ law: lawContent }), example: { ...aboutExample, law: contentExample } },
  form: {
    schema: form,
    example: {
      rates: [
        {
          name: 'baseSalary',
          title: { vi: 'Lương cơ sở (tháng)', en: 'Base salary (a month)' },
          fields: [
            {
              path: 'vnd',
              title: { vi: 'Số tiền', en: 'Amount' },
              kind: 'dong' as const,
              options: null,
              optional: null,
            },
          ],
        },
      ],
      days: [{ name: 'nonWorking', title: { vi: 'Ngày nghỉ', en: 'Days off' } }],
      dayNames: [{ vi: 'Quốc khánh', en: 'National Day' }],
      provenance: [{ name: 'official', title: { vi: 'lịch đã công bố', en: 'published schedule' } }],
      choices: [
        {
          key: 'checkInDays2025',
          title: { vi: 'Thời hạn thông báo hằng tháng (ngày làm việc)', en: 'Monthly notice (working days)' },
          ...{ options: null, least: 0, most: 60, why: null },
          readings: [],
        },
      ],
    },
  },
  differences: {
    schema: z.object({ from: z.int(), to: z.int(), items: z.array(difference) }),
    example: { from: 1, to: 2, items: [differenceExample] },
  },
  answers: {
    schema: z.object({
      from: z.int(),
      to: z.int(),
      asked: z.int().meta({ description: 'How many questions were asked of both' }),
      items: z.array(changed),
    }),
    example: { from: 1, to: 2, asked: 387, items: [answerExample] },
  },
};
