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
    // The year in front, which leaves no doubt about the rest.
    ['1999/3/8', '1999-03-08'],
    ['19990308', '1999-03-08'],
    ['20121201', '2012-12-01'],
    // Pasted: from a letter, a table, our own pages, with signs that one does not see.
    ['ngày 8 tháng 3 năm 1999', '1999-03-08'],
    ['8 thg 3, 1999', '1999-03-08'],
    ['8 tháng 3 năm 1999'.normalize('NFD'), '1999-03-08'],
    ['NGÀY 08 THÁNG 03 NĂM 1999', '1999-03-08'],
    ['\u200e08/03/1999\u200f', '1999-03-08'],
    ['08\u00a0/\u00a003\u00a0/\u00a01999', '1999-03-08'],
    ['8–3–1999', '1999-03-08'],
    ['8⁄3⁄1999', '1999-03-08'],
    ['08/03/1999.', '1999-03-08'],
    ['8,3,1999', '1999-03-08'],
    ['8 Mar 1999', '1999-03-08'],
    ['8 march 1999', '1999-03-08'],
    ['March 8, 1999', '1999-03-08'],
    ['8th March 1999', '1999-03-08'],
    ['thứ Hai, 14/12/2026', '2026-12-14'],
    ['Monday 14 Dec 2026', '2026-12-14'],
    ['CN 13/12/2026', '2026-12-13'],
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
    // What is read as a day of another age was meant otherwise.
    '20/12/1201',
    '8/3/2999',
    // The month before the day, where that can be told.
    '12/31/1999',
    '1999-31-12',
    // Another day of the week than the day has.
    'thứ Ba, 14/12/2026',
    'Monday 15 Dec 2026',
    // What Telex and VNI make of a word with the month in it.
    '8 Mả 1999',
    '8 thảng 1999',
    '8 tháng3 1999',
    '8 Mai 1999',
    '8/3/1999 8/3/1999',
    '08/03/1999 - 09/03/1999',
    '8/3/19999',
    '080319991',
    '8/3/１９９９９',
    '8//1999',
    '-8/3/1999',
    '٨/٣/١٩٩٩',
  ])('%j is none', (text) => expect(typedDay(text)).toEqual({ fault: 'notDay' }));

  it.each(['8/3/99', '8/3/6', '8/3/026', "8/3/'99", '080399', '8 tháng 3 năm 99', '8 Mar 99', '29/2/00'])(
    '%s is asked back for its year',
    (text) => expect(typedDay(text)).toEqual({ fault: 'year' }),
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
        `${year}${month}${date}`,
        `ngày ${Number(date)} tháng ${Number(month)} năm ${year}`,
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
    expect(typedSomeDay('tháng 3 năm 1999')).toEqual({ day: '1999-03' });
    expect(typedSomeDay('Mar 1999')).toEqual({ day: '1999-03' });
    expect(typedSomeDay('năm 1999')).toEqual({ day: '1999' });
    expect(typedSomeDay('0999')).toEqual({ fault: 'notDay' });
    expect(typedSomeDay('99')).toEqual({ fault: 'notDay' });
    expect(typedSomeDay('3/99')).toEqual({ fault: 'notDay' });
  });

  it('is written with all its digits, and left alone when it is none', () => {
    expect(tidyDay('8/3/1999')).toBe('08/03/1999');
    expect(tidyDay('3/1999')).toBe('03/1999');
    expect(tidyDay('1999')).toBe('1999');
    expect(tidyDay('31/02/2026')).toBe('31/02/2026');
  });
});
