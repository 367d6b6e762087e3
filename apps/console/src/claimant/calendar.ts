/** A day on which somebody owes something. The text says nothing of who, which number or how much: calendars are shared. */
export interface CalendarEntry {
  /** The same each time: a calendar that has the entry already replaces it. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly text: string;
}

const compact = (day: string): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');

/** Lines of at most 75 bytes, as RFC 5545 folds them; a letter is not cut in two. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    if (new TextEncoder().encode(last + letter).length > 73) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}

/**
 * A calendar file (RFC 5545): each day from 8:00 to 17:00 in Viet Nam with an alarm, for entries without hours stand on
 * another day on phones of other time zones.
 * @param stamp when it was made, as an ISO instant
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const made = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD', 'DTSTART:19750613T000000'];
  const offset = ['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'];
  const events = entries.flatMap(({ uid, day, text }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${compact(day)}T080000`,
    `DTEND;TZID=Asia/Ho_Chi_Minh:${compact(day)}T170000`,
    `SUMMARY:${escaped(text)}`,
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${escaped(text)}`, 'END:VALARM'],
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hoso//Hoso//VI', 'CALSCALE:GREGORIAN'];
  return [...head, ...zone, ...offset, ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

/** A name for an entry that tells nothing of whose it is. */
export function uidOf(...parts: readonly (string | number)[]): string {
  // FNV-1a, twice. It need not be secret, only stable and unlikely to collide.
  const hash = (text: string) =>
    [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);
  const text = parts.join(' ');
  return `${hash(text).toString(16)}${hash(`${text} again`).toString(16)}@hoso`;
}
