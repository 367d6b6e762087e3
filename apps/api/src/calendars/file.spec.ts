import { calendarFile } from './file.js';

const file = calendarFile(
  'Việc cần làm; lịch',
  [
    {
      ...{ uid: 'a1@hoso', sequence: 7, day: '2026-12-22' },
      text: 'Thông báo tìm kiếm việc làm hằng tháng – hạn cuối hôm nay, tại trung tâm',
    },
  ],
  '2026-12-01T02:03:04.567Z',
);

it('has the hours of the day in Viet Nam, with the zone itself', () => {
  expect(file).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261222T080000\r\n');
  expect(file).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20261222T170000\r\n');
  expect(file).toContain('TZOFFSETTO:+0700\r\n');
  expect(file).toContain('DTSTAMP:20261201T020304Z\r\n');
  expect(file).toContain('UID:a1@hoso\r\nSEQUENCE:7\r\n');
});

it('is folded at 75 bytes without cutting a letter, and what has a meaning is escaped', () => {
  const lines = file.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const whole = file.replaceAll('\r\n ', '');
  expect(whole).toContain('hạn cuối hôm nay\\, tại trung tâm');
  expect(whole).toContain('NAME:Việc cần làm\\; lịch\r\n');
});

it('begins and ends as a calendar does, also without a day', () => {
  const empty = calendarFile('Lịch', [], '2026-12-01T02:03:04.567Z');
  expect(empty.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(empty.endsWith('END:VTIMEZONE\r\nEND:VCALENDAR\r\n')).toBe(true);
});
