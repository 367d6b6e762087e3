import { tidyDay, typedDay, typedSomeDay } from './day.js';

describe('a typed day', () => {
  it.each([
    ['8/3/1999', '1999-03-08'],
    ['08/03/1999', '1999-03-08'],
    ['3/11/2026', '2026-11-03'],
    ['1/1/2026', '2026-01-01'],
    ['1/12/2026', '2026-12-01'],
    ['08-03-1999', '1999-03-08'],
    ['8.3.1999', '1999-03-08'],
    ['8 3 1999', '1999-03-08'],
    [' 08 / 03 / 1999 ', '1999-03-08'],
    ['08031999', '1999-03-08'],
    ['1999-03-08', '1999-03-08'],
    ['29/02/2000', '2000-02-29'],
    ['０８/０３/１９９９', '1999-03-08'],
  ])('%s is the day that was meant', (text, day) => expect(typedDay(text)).toEqual({ day }));

  it.each([
    '31/02/2026',
    '29/02/1900',
    '13/13/2026',
    '0/1/2026',
    '2026',
    'tomorrow',
    '',
    '1/2',
    '8/3/0999',
    '111/1/2026',
  ])('%j is none', (text) => expect(typedDay(text)).toEqual({ fault: 'notDay' }));

  it.each(['8/3/99', '8/3/6', '8/3/026'])('%s is asked back for its year', (text) =>
    expect(typedDay(text)).toEqual({ fault: 'year' }),
  );

  it('is every day of four years in every order of writing, and never another one', () => {
    for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = day.split('-');
      for (const text of [
        `${date}/${month}/${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        `${date}${month}${year}`,
        `${Number(date)}.${Number(month)}.${year}`,
        day,
      ])
        expect([text, typedDay(text)]).toEqual([text, { day }]);
    }
  });

  it('of which only month or year is known', () => {
    expect(typedSomeDay('1999')).toEqual({ day: '1999' });
    expect(typedSomeDay('3/1999')).toEqual({ day: '1999-03' });
    expect(typedSomeDay('13/1999')).toEqual({ fault: 'notDay' });
    expect(typedSomeDay('8/3/1999')).toEqual({ day: '1999-03-08' });
  });

  it('is written with all its digits, and left alone when it is none', () => {
    expect(tidyDay('8/3/1999')).toBe('08/03/1999');
    expect(tidyDay('31/02/2026')).toBe('31/02/2026');
  });
});
