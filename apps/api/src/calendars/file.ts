/** A day on which somebody owes something. The text says nothing of who, which number or how much: calendars are shared. */
export interface CalendarEntry {
  /** The same each time: a calendar that has the entry already replaces it. */
  readonly uid: string;
  /** Grows with each change of the entry. */
  readonly sequence: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly text: string;
}

/** Hours after which a calendar asks again. */
const refreshHours = 6;

const compact = (day: string): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');

/** Lines of at most 75 bytes, as RFC 5545 folds them; a letter is not cut in two. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) > 73) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}

/**
 * A calendar file (RFC 5545, refreshed by RFC 7986): each day from 8:00 to 17:00 in Viet Nam with an alarm, for entries
 * without hours stand on another day on phones of other time zones.
 * @param name of the calendar, for people
 * @param stamp when it was made, as an ISO instant
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamp: string): string {
  const made = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD', 'DTSTART:19750613T000000'];
  const offset = ['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'];
  const events = entries.flatMap(({ uid, sequence, day, text }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${made}`,
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${compact(day)}T080000`,
    `DTEND;TZID=Asia/Ho_Chi_Minh:${compact(day)}T170000`,
    `SUMMARY:${escaped(text)}`,
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${escaped(text)}`, 'END:VALARM'],
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hoso//Hoso//VI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  const called = [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`];
  const again = [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`, `X-PUBLISHED-TTL:PT${refreshHours}H`];
  return [...head, ...called, ...again, ...zone, ...offset, ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
