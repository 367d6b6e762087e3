import { shaped } from '../dossier/index.js';
import { dateOfBirth, dayBetween, heldBy, inOrder } from './index.js';
import { z } from 'zod';

const messages = (schema: z.ZodType, value: unknown) => {
  const found = shaped(schema, value);
  return 'faults' in found ? found.faults.map(({ message }) => message) : [];
};

it('a day has its bounds, and says them in both languages', () => {
  const day = dayBetween('2015-01-01', '2030-12-31');
  expect([messages(day, '2015-01-01'), messages(day, '2030-12-31')]).toEqual([[], []]);
  expect(messages(day, '2014-12-31')).toEqual([
    { en: 'A day from 1 Jan 2015 to 31 Dec 2030', vi: 'Phải là ngày từ 01/01/2015 đến 31/12/2030' },
  ]);
});

it('of a date of birth less may be known, but it has been', () => {
  const birth = dateOfBirth('2030-12-31');
  for (const known of ['1999-03-08', '1999-03', '1999']) expect(messages(birth, known)).toEqual([]);
  for (const wrong of ['1899', '2031', '1999-02-30', '08/03/1999', '99'])
    expect(messages(birth, wrong)).toHaveLength(1);
});

it('a time does not end before it begins', () => {
  const time = z.object({ from: z.string(), to: z.string() }).refine(...inOrder);
  expect(messages(time, { from: '2026-01-01', to: '2026-01-01' })).toEqual([]);
  expect(messages(time, { from: '2026-01-02', to: '2026-01-01' }).map(({ en }) => en)).toEqual([
    'It ends before it begins',
  ]);
});

it('an account is held in a name however banks print it', () => {
  for (const holder of ['NGUYEN THI DUNG', 'Nguyễn Thị Đùng', ' nguyen  thi-dung ']) {
    expect(heldBy({ holder }, 'Nguyễn Thị Đùng')).toBe(true);
    expect(heldBy({ holder }, 'Nguyễn Thị Dũng')).toBe(true);
    expect(heldBy({ holder }, 'Nguyễn Thị Hùng')).toBe(false);
  }
});
