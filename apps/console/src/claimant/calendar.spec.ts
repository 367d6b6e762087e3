import { calendarFile, uidOf } from './calendar.js';

const uid = uidOf('TCTN-2026-0000042', 2, 'last');
const file = calendarFile(
  [{ uid, day: '2026-12-22', text: 'Thông báo tìm kiếm việc làm hằng tháng – hạn cuối hôm nay, tại trung tâm' }],
  '2026-12-01T02:03:04.567Z',
);

it('has the hours of the day in Viet Nam, with the zone itself', () => {
  expect(file).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261222T080000\r\n');
  expect(file).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20261222T170000\r\n');
  expect(file).toContain('TZOFFSETTO:+0700\r\n');
  expect(file).toContain('DTSTAMP:20261201T020304Z\r\n');
});

it('is folded at 75 bytes without cutting a letter, and commas are escaped', () => {
  const lines = file.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file.replaceAll('\r\n ', '')).toContain('hạn cuối hôm nay\\, tại trung tâm');
});

it('names an entry the same each time, and tells nothing of the number', () => {
  expect(uidOf('TCTN-2026-0000042', 2, 'last')).toBe(uid);
  expect(uidOf('TCTN-2026-0000042', 3, 'last')).not.toBe(uid);
  expect(file).not.toContain('0000042');
});
