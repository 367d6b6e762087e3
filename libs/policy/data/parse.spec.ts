import { version2 } from './version-2/index.js';
import { LawDataError, parseLawData } from './parse.js';
import { lawData } from './index.js';

type Json = Record<string, unknown>;
const clone = (): Json & { rates: Record<string, Json[]>; calendar: Json; choices: Json } =>
  JSON.parse(JSON.stringify({ ...version2, about: undefined }));
const faultsOf = (change: (data: ReturnType<typeof clone>) => void) => {
  const data = clone();
  change(data);
  try {
    parseLawData(data);
  } catch (error) {
    if (error instanceof LawDataError) return error.faults;
    throw error;
  }
  return [];
};

describe('law data from JSON', () => {
  it('are the same data as the version they were written from', () => {
    const parsed = parseLawData(clone());
    expect(parsed).toMatchObject({
      version: 2,
      rates: lawData(2).rates,
      calendar: lawData(2).calendar,
      choices: lawData(2).choices,
    });
    expect(parsed.workingDays.addWorkingDays(parsed.calendar.from, 1)).toBe('2015-01-05');
  });

  it('may add a day off, a rate, a choice', () => {
    const data = clone();
    (data.calendar.nonWorking as Json[]).push({
      date: '2026-11-23',
      name: { vi: 'Ngày mới', en: 'New day' },
      provenance: 'official',
      source: 'a decision',
    });
    data.rates.baseSalary?.push({ from: '2027-07-01', vnd: 2_600_000, source: 'a decree' });
    const law = parseLawData({ ...data, version: 3, choices: { roundingOfBenefit: 'down' } });
    expect(law.workingDays.named('2026-11-23' as never)?.name.en).toBe('New day');
    expect(law.rates.baseSalary.at(-1)?.vnd).toBe(2_600_000);
    expect(law.choices.roundingOfBenefit).toBe('down');
    expect(law.version).toBe(3);
  });

  it.each<[string, (data: ReturnType<typeof clone>) => void, string | RegExp, string | RegExp]>([
    [
      'a date that does not exist',
      (d) => (d.calendar.from = '2015-02-30'),
      'calendar.from',
      '"2015-02-30" is not a date that exists, written YYYY-MM-DD',
    ],
    [
      'an amount of nought',
      (d) => Object.assign(d.rates.baseSalary?.[1] ?? {}, { vnd: 0 }),
      'rates.baseSalary.1.vnd',
      'an amount must be more than nought',
    ],
    [
      'an amount with a fraction',
      (d) => Object.assign(d.rates.baseSalary?.[0] ?? {}, { vnd: 1.5 }),
      'rates.baseSalary.0.vnd',
      'a whole number of dong is needed',
    ],
    [
      'a row without a source',
      (d) => Object.assign(d.rates.contribution?.[0] ?? {}, { source: '' }),
      'rates.contribution.0.source',
      'a source is needed',
    ],
    [
      'a fifth region',
      (d) => Object.assign(d.rates.regionalMinimumWage?.[0] ?? {}, { vnd: [1, 2, 3, 4, 5] }),
      'rates.regionalMinimumWage.0.vnd',
      /Too big/,
    ],
    [
      'rows out of order',
      (d) => d.rates.baseSalary?.reverse(),
      'rates.baseSalary.0',
      'the row of 2026-07-01 must come before the row of 2024-07-01',
    ],
    [
      'a row that ends before it begins',
      (d) => Object.assign(d.rates.baseSalary?.[3] ?? {}, { to: '2026-06-30' }),
      'rates.baseSalary.3',
      'the row ends on 2026-06-30, before it begins on 2026-07-01',
    ],
    [
      'rows that overlap',
      (d) => Object.assign(d.rates.baseSalary?.[0] ?? {}, { to: '2023-07-01' }),
      'rates.baseSalary.0',
      'the row of 2019-07-01 overlaps the row of 2023-07-01',
    ],
    ['an unknown field', (d) => (d.calendar.holidays = []), 'calendar', /Unrecognized key/],
    [
      'a day named twice',
      (d) => (d.calendar.nonWorking as Json[]).splice(1, 0, (d.calendar.nonWorking as Json[])[0] ?? {}),
      'calendar.nonWorking.1.date',
      '2015-01-01 is named twice',
    ],
    [
      'a day outside the calendar',
      (d) => (d.calendar.to = '2028-01-01'),
      /^calendar.nonWorking.\d+.date$/,
      /^2028-.* is outside the calendar, which runs from 2015-01-01 to 2028-01-01$/,
    ],
    [
      'a calendar that ends before it begins',
      (d) => (d.calendar.to = '2014-12-31'),
      'calendar.to',
      'the calendar ends on 2014-12-31, before it begins on 2015-01-01',
    ],
    [
      'a weekday that is made up',
      (d) => Object.assign((d.calendar.makeUpSaturdays as Json[])[0] ?? {}, { date: '2026-06-10' }),
      'calendar.makeUpSaturdays.0.date',
      '2026-06-10 is a weekday and needs no making up',
    ],
    [
      'a choice that does not exist',
      (d) => (d.choices = { taste: 'sweet' }),
      'choices.taste',
      /"sweet" is not an option/,
    ],
    [
      'an option that does not exist',
      (d) => (d.choices = { roundingOfBenefit: 'sideways' }),
      'choices.roundingOfBenefit',
      /"sideways" is not an option/,
    ],
  ])('are refused with the place of the fault: %s', (_what, change, at, message) => {
    const [fault] = faultsOf(change);
    expect(fault?.at).toMatch(at);
    expect(fault?.message).toMatch(message);
    expect(fault?.messages.en).toBe(fault?.message);
    expect(fault?.messages.vi).not.toBe(fault?.message);
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf((data) => {
      data.calendar.from = 'yesterday';
      delete data.rates.healthInsurance;
    });
    expect(faults.map(({ at }) => at)).toEqual(['rates.healthInsurance', 'calendar.from']);
    expect(() => parseLawData(null)).toThrow(/^law data: Invalid input/);
    expect(new LawDataError([{ at: 'a.b', message: 'wrong', messages: { vi: 'sai', en: 'wrong' } }])).toMatchObject({
      name: 'LawDataError',
      code: 'INVALID_LAW_DATA',
      message: 'law data: a.b: wrong',
    });
  });
});
