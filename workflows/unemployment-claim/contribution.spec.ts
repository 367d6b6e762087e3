import type { ContributionRecord } from '../../activities/insurance-records/insurance-records.activity.js';
import { civilDate, civilMonth } from '../../libs/calendar/index.js';
import { lawData, vnd } from '../../libs/policy/index.js';
import { contributionOf } from './contribution.js';
import { claimForm, exampleSubmission } from './form.js';

const law = lawData(1);
const today = civilDate('2026-11-02');
const paid = (month: string, change: Partial<ContributionRecord['months'][number]> = {}) =>
  ({
    month: civilMonth(month),
    employerCode: 'DN0001',
    salaryVnd: 12_000_000,
    workplaceRegion: 1,
    wageScheme: 'employer',
    counted: true,
    usedByEarlierClaim: false,
    ...change,
  }) as ContributionRecord['months'][number];
const record = (change: Partial<ContributionRecord> = {}): ContributionRecord => ({
  person: {
    personalId: '001199000001',
    fullName: 'Nguyễn Thị An',
    dateOfBirth: civilDate('1999-03-08'),
    sex: 'female',
  },
  months: [paid('2026-08'), paid('2026-09')],
  leaves: [],
  separations: [
    {
      employerCode: 'DN0001',
      date: civilDate('2026-10-15'),
      reason: 'mutual-agreement',
      contract: { kind: 'indefinite', months: null },
      reportedOn: civilDate('2026-10-20'),
    },
  ],
  pension: { drawing: false, eligibleFrom: null },
  formerNumbers: [],
  ...change,
});
const form = claimForm.parse({ ...exampleSubmission.form, insurance: { contributionMonths: 2 } });
const found = (change: Partial<ContributionRecord> = {}) => contributionOf(record(change), form, today, law);

it('nobody of whom there is no record has contributed', () => {
  expect(contributionOf(null, form, today, law)).toMatchObject({ contribution: { found: false, contributed: [] } });
});

it('months are told as ranges, without those that do not count or that an earlier claim has used', () => {
  const months = [
    paid('2026-03', { usedByEarlierClaim: true }),
    paid('2026-04'),
    paid('2026-06', { counted: false }),
    paid('2026-07'),
    paid('2026-08'),
  ];
  const { contribution, salaries } = found({ months });
  expect(contribution.contributed).toEqual([
    ['2026-04', '2026-04'],
    ['2026-07', '2026-08'],
  ]);
  expect(salaries?.map(({ month }) => month)).toEqual(['2026-04', '2026-07', '2026-08']);
});

it('a month that two employers paid is one month, with one salary', () => {
  const second = paid('2026-09', { employerCode: 'DN0002', salaryVnd: vnd(30_000_000), workplaceRegion: 4 });
  const { contribution, salaries } = found({ months: [paid('2026-08'), second, paid('2026-09')] });
  expect(contribution).toMatchObject({ contributed: [['2026-08', '2026-09']], workplaceRegion: 1, differences: [] });
  expect(salaries?.map(({ salaryVnd }) => salaryVnd)).toEqual([12_000_000, 12_000_000]);
});

it('fourteen working days away in the month of the end or the one before keep somebody contributing', () => {
  const away = (month: string, workingDays: number) =>
    found({ leaves: [{ month: civilMonth(month), kind: 'sickness', workingDays }] }).contribution.deemedContributing;
  expect(away('2026-09', 14)).toBe(true);
  expect(away('2026-09', 13)).toBe(false);
  expect(away('2026-08', 20)).toBe(false);
});

it('what the form states otherwise is named', () => {
  expect(found().contribution.differences).toEqual([]);
  const job = { ...form.job, terminationDate: civilDate('2026-10-31'), contract: 'fixed-term' as const };
  const person = { ...form.person, dateOfBirth: civilDate('1999-08-03') };
  const other = contributionOf(record(), { ...form, job, person, insurance: { contributionMonths: 54 } }, today, law);
  const all = ['contributionMonths', 'terminationDate', 'contract', 'dateOfBirth'];
  expect(other.contribution.differences).toEqual(all);
  expect(found({ separations: [] }).contribution.differences).toEqual(['terminationDate']);
});

it.each([
  ['1999', []],
  ['1999-03', []],
  ['1998', ['dateOfBirth']],
  ['1999-04', ['dateOfBirth']],
])('a birth of which only %s is stated agrees as far as it is known', (dateOfBirth, differences) => {
  const person = { ...form.person, dateOfBirth: dateOfBirth as never };
  expect(contributionOf(record(), { ...form, person }, today, law).contribution.differences).toEqual(differences);
});

it('pension and pension age are judged at the end of the work, not on the day of reading', () => {
  const pension = (drawing: boolean, eligibleFrom: string | null) =>
    found({ pension: { drawing, eligibleFrom: eligibleFrom === null ? null : civilDate(eligibleFrom) } }).contribution
      .pension;
  expect([pension(false, '2026-10-15'), pension(false, '2026-10-16'), pension(false, null)]).toEqual([
    'eligible',
    'none',
    'none',
  ]);
  expect([pension(true, '2026-10-15'), pension(true, '2026-10-16'), pension(true, null)]).toEqual([
    'drawing',
    'none',
    'drawing',
  ]);
});

describe('an end of work on record', () => {
  const ended = (date: string, employerCode: string) => ({
    employerCode,
    date: civilDate(date),
    reason: 'mutual-agreement' as const,
    contract: { kind: 'indefinite' as const, months: null },
    reportedOn: civilDate(date),
  });
  const months = [
    paid('2023-05'),
    paid('2024-07', { employerCode: 'DN0002' }),
    paid('2026-09', { employerCode: 'DN0002' }),
  ];

  it('that came before the last paid month closed another contract: this one is unknown, whoever paid last is asked', () => {
    const { contribution } = found({ months, separations: [ended('2023-05-31', 'DN0001')] });
    expect(contribution.separation).toBeUndefined();
    expect(contribution.employer).toBe('DN0002');
  });

  it.each(['2026-09-01', '2026-09-30', '2026-10-15'])('on %s, in or after the last paid month, is this one', (date) => {
    const { contribution } = found({ months, separations: [ended('2023-05-31', 'DN0001'), ended(date, 'DN0002')] });
    expect(contribution).toMatchObject({ employer: 'DN0002', separation: { date } });
  });

  it('of one who never paid is the last one', () => {
    const { contribution } = found({ months: [], separations: [ended('2023-05-31', 'DN0001')] });
    expect(contribution).toMatchObject({ employer: 'DN0001', separation: { date: '2023-05-31' } });
  });
});
