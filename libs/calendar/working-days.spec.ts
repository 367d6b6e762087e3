import fc from 'fast-check';
import {
  CalendarDataError,
  CalendarRangeError,
  type CalendarData,
  type NamedDay,
  type Provenance,
  addDays,
  type CivilDate,
  weekday,
  workingDays,
} from './index.js';

/** A date as it stands, unchecked: what is checked here is the count of days. */
const at = (text: string) => text as CivilDate;

const named = (dates: string[], provenance: Provenance = 'official'): NamedDay[] =>
  dates.map((date) => ({ date: at(date), name: { vi: 'nghỉ', en: 'off' }, provenance, source: 'test' }));

const calendar: CalendarData = {
  from: at('2024-01-01'),
  to: at('2026-12-31'),
  nonWorking: named([
    '2025-01-01',
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-04-07',
    '2025-04-30',
    '2025-05-01',
    '2025-05-02',
    '2025-09-01',
    '2025-09-02',
    '2026-01-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-04-27',
    '2026-04-30',
    '2026-05-01',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
  ]),
  makeUpSaturdays: named(['2025-04-26', '2026-08-22']),
  unsettled: named(['2026-01-02'], 'assumed'),
  officialYears: [2025, 2026],
};
/** Laid out anew at each call, so that every test meets the layout and not a table kept from another one. */
const days = () => workingDays({ ...calendar });
const add = (date: string, count: number) => days().addWorkingDays(at(date), count);

describe('a deadline in working days', () => {
  it.each([
    ['2025-04-21', 16, '2025-05-15'], // 26 April made up, 30 April to 2 May off
    ['2025-08-20', 16, '2025-09-15'],
    ['2026-02-09', 11, '2026-03-03'], // the whole week of Tết off
    ['2026-08-18', 11, '2026-09-04'], // 22 August made up
    ['2026-03-07', 11, '2026-03-23'], // filed on a Saturday
    ['2025-06-02', 15, '2025-06-23'],
    ['2025-01-24', 1, '2025-02-03'], // Tết 2025
    ['2025-12-22', 11, '2026-01-07'],
  ])('from %s, %i days end on %s: the event day does not count', (from, count, to) => {
    expect(add(from, count)).toBe(to);
  });

  it('of nought days ends on the day itself, or on the next working day', () => {
    expect(add('2025-06-02', 0)).toBe('2025-06-02');
    expect(add('2025-06-01', 0)).toBe('2025-06-02');
    expect(add('2024-01-01', 0)).toBe('2024-01-01');
  });

  it('is refused for a count that is not whole or is negative', () => {
    expect(() => add('2025-06-02', -1)).toThrow('-1 is not a whole number of working days, nought or more');
    expect(() => add('2025-06-02', 1.5)).toThrow(RangeError);
  });
});

describe('working days before a date', () => {
  it.each([
    ['2025-05-05', 1, '2025-04-29'],
    ['2025-05-05', 3, '2025-04-26'], // the make-up Saturday
    ['2025-05-04', 1, '2025-04-29'], // from a Sunday
    ['2025-06-10', 2, '2025-06-06'],
    ['2025-06-10', 0, '2025-06-10'],
    ['2025-06-08', 0, '2025-06-06'],
  ])('from %s, %i days back is %s', (from, count, to) => {
    expect(days().subtractWorkingDays(at(from), count)).toBe(to);
  });

  it('are refused for a wrong count and before the calendar', () => {
    expect(() => days().subtractWorkingDays(at('2025-06-02'), -1)).toThrow('-1 is not a whole number of working days');
    expect(() => days().subtractWorkingDays(at('2024-01-02'), 2)).toThrow('a day reached from 2024-01-02 is outside');
    expect(() => days().subtractWorkingDays(at('2027-01-01'), 1)).toThrow(CalendarRangeError);
  });

  it('undo the days added to a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 30 }), (day, count) => {
        const from = days().nextWorkingDayOnOrAfter(addDays(at('2024-01-01'), day));
        expect(days().subtractWorkingDays(days().addWorkingDays(from, count), count)).toBe(from);
      }),
    );
  });
});

describe('the status of a day', () => {
  it('is off on weekends and named days, worked on the others and on make-up Saturdays', () => {
    const worked = ['2025-04-25', '2025-04-26', '2025-05-05', '2026-01-02', '2026-08-22'];
    const off = ['2025-04-27', '2025-04-30', '2025-05-02', '2025-05-03', '2026-02-16', '2026-08-23', '2026-08-31'];
    expect(worked.filter((date) => !days().isWorkingDay(at(date)))).toEqual([]);
    expect(off.filter((date) => days().isWorkingDay(at(date)))).toEqual([]);
  });

  it('rolls a day off to the next working day and leaves a working day', () => {
    expect(days().nextWorkingDayOnOrAfter(at('2025-04-30'))).toBe('2025-05-05');
    expect(days().nextWorkingDayOnOrAfter(at('2025-08-31'))).toBe('2025-09-03');
    expect(days().nextWorkingDayOnOrAfter(at('2025-04-26'))).toBe('2025-04-26');
  });

  it('counts the working days between two dates', () => {
    expect(days().workingDaysBetween(at('2025-04-25'), at('2025-05-05'))).toBe(4);
    expect(days().workingDaysBetween(at('2025-05-05'), at('2025-04-25'))).toBe(-4);
    expect(days().workingDaysBetween(at('2025-05-01'), at('2025-05-01'))).toBe(0);
  });

  it('says how sure it is', () => {
    expect(days().provenance(at('2025-04-30'))).toBe('official');
    expect(days().provenance(at('2025-06-10'))).toBe('official');
    expect(days().provenance(at('2024-12-31'))).toBe('statutory');
    expect(days().provenance(at('2026-01-02'))).toBe('assumed');
    expect(days().provenance(at('2026-12-31'))).toBe('official');
  });

  it('says how sure a period is: as its least sure day, the event day left out', () => {
    const weakest = (from: string, to: string) => days().weakestProvenance(at(from), at(to));
    expect(weakest('2025-12-01', '2026-01-01')).toBe('official');
    expect(weakest('2025-12-01', '2026-01-02')).toBe('assumed');
    expect(weakest('2026-01-02', '2026-01-05')).toBe('official');
    expect(weakest('2024-12-01', '2025-01-10')).toBe('statutory');
  });

  it('tells what a named day is', () => {
    expect(days().named(at('2025-04-30'))).toEqual(calendar.nonWorking[7]);
    expect(days().named(at('2025-04-29'))).toBeUndefined();
    expect(() => days().named(at('2023-04-29'))).toThrow(CalendarRangeError);
  });
});

describe('a date outside the calendar', () => {
  const outside = at('2027-01-01');
  it.each<[string, () => unknown]>([
    ['isWorkingDay', () => days().isWorkingDay(outside)],
    ['addWorkingDays', () => days().addWorkingDays(outside, 1)],
    ['nextWorkingDayOnOrAfter', () => days().nextWorkingDayOnOrAfter(outside)],
    ['workingDaysBetween', () => days().workingDaysBetween(at('2025-01-01'), outside)],
    ['provenance', () => days().provenance(outside)],
    ['weakestProvenance', () => days().weakestProvenance(at('2025-01-01'), outside)],
  ])('is an error that names it: %s', (_question, ask) => {
    expect(ask).toThrow(CalendarRangeError);
    expect(ask).toThrow('2027-01-01 is outside the calendar, which runs from 2024-01-01 to 2026-12-31');
  });

  it('is an error before the first day, too', () => {
    expect(() => days().isWorkingDay(at('2023-12-31'))).toThrow('2023-12-31 is outside');
    expect(days().isWorkingDay(at('2024-01-01'))).toBe(true);
    expect(days().isWorkingDay(at('2026-12-31'))).toBe(true);
  });

  it('is an error when a deadline would fall there', () => {
    expect(() => add('2026-12-30', 2)).toThrow('a day reached from 2026-12-30 is outside the calendar');
    expect(add('2026-12-30', 1)).toBe('2026-12-31');
  });
});

describe('calendar data', () => {
  const with_ = (change: Partial<CalendarData>) => () => workingDays({ ...calendar, ...change });
  it('are refused when they contradict themselves, by naming the entry', () => {
    expect(with_({ nonWorking: named(['2025-01-01', '2025-01-01']) })).toThrow(
      new CalendarDataError('2025-01-01 is named twice'),
    );
    expect(with_({ nonWorking: named(['2025-04-26']) })).toThrow('2025-04-26 is named twice');
    expect(with_({ unsettled: named(['2025-01-01']) })).toThrow('2025-01-01 is named twice');
    expect(with_({ makeUpSaturdays: named(['2025-04-25']) })).toThrow('2025-04-25 is a weekday and needs no making up');
    expect(with_({ nonWorking: named(['2027-01-01']) })).toThrow(
      '2027-01-01 is outside the calendar, which runs from 2024-01-01 to 2026-12-31',
    );
    expect(with_({ nonWorking: named(['2023-12-31']) })).toThrow('2023-12-31 is outside');
    expect(with_({ from: at('2027-01-01') })).toThrow(
      'the calendar ends on 2026-12-31, before it begins on 2027-01-01',
    );
    expect(with_({})).not.toThrow();
  });

  it('are refused with a code', () => {
    expect(new CalendarDataError('x')).toMatchObject({ name: 'CalendarDataError', code: 'INVALID_CALENDAR_DATA' });
  });

  it('may make up a Sunday and cover a single day', () => {
    const single = workingDays({
      from: at('2025-04-27'),
      to: at('2025-04-27'),
      nonWorking: [],
      makeUpSaturdays: named(['2025-04-27']),
    });
    expect(single.isWorkingDay(at('2025-04-27'))).toBe(true);
    expect(single.provenance(at('2025-04-27'))).toBe('official');
    expect(single.from).toBe(single.to);
  });

  it('mark an official year only where it overlaps the calendar', () => {
    const partly = workingDays({
      from: at('2025-06-01'),
      to: at('2026-02-01'),
      nonWorking: [],
      makeUpSaturdays: [],
      officialYears: [2023, 2025, 2030],
    });
    expect(partly.provenance(at('2025-06-01'))).toBe('official');
    expect(partly.provenance(at('2025-12-31'))).toBe('official');
    expect(partly.provenance(at('2026-01-01'))).toBe('statutory');
  });

  it('are laid out once for the same object', () => {
    expect(workingDays(calendar)).toBe(workingDays(calendar));
    expect(workingDays({ ...calendar })).not.toBe(workingDays(calendar));
  });
});

describe('properties of working days', () => {
  const date = fc.integer({ min: 0, max: 900 }).map((n) => addDays(at('2024-01-01'), n));
  const count = fc.integer({ min: 0, max: 40 });

  it('a deadline never falls on a day off, and counts back to its event', () => {
    fc.assert(
      fc.property(date, count, (from, n) => {
        const deadline = days().addWorkingDays(from, n);
        expect(days().isWorkingDay(deadline)).toBe(true);
        expect(deadline >= from).toBe(true);
        if (n > 0) expect(days().workingDaysBetween(from, deadline)).toBe(n);
      }),
    );
  });

  it('a deadline is found by walking day by day', () => {
    fc.assert(
      fc.property(date, count, (from, n) => {
        let day = from;
        for (let left = n; left > 0;) {
          day = addDays(day, 1);
          if (days().isWorkingDay(day)) left -= 1;
        }
        while (!days().isWorkingDay(day)) day = addDays(day, 1);
        expect(days().addWorkingDays(from, n)).toBe(day);
      }),
    );
  });

  it('a deadline never moves backward when a day off is added', () => {
    fc.assert(
      fc.property(date, count, date, (from, n, off) => {
        if (days().named(off) || weekday(off) > 5) return;
        const stricter = workingDays({ ...calendar, nonWorking: [...calendar.nonWorking, ...named([off])] });
        expect(stricter.addWorkingDays(from, n) >= days().addWorkingDays(from, n)).toBe(true);
        expect(stricter.nextWorkingDayOnOrAfter(from) >= days().nextWorkingDayOnOrAfter(from)).toBe(true);
      }),
    );
  });

  it('a later event or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(date, count, (from, n) => {
        expect(days().addWorkingDays(addDays(from, 1), n) >= days().addWorkingDays(from, n)).toBe(true);
        expect(days().addWorkingDays(from, n + 1) >= days().addWorkingDays(from, n)).toBe(true);
      }),
    );
  });
});
