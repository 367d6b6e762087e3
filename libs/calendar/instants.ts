import { type CivilDate, civilDateOfDayNumber, dayNumber } from './civil-date.js';

/**
 * Viet Nam keeps UTC+07:00 all year and has since 13 June 1975 (IANA zone Asia/Ho_Chi_Minh). The figure stands here
 * so that a worker with other zone data cannot read another legal date from the same history; a spec compares it
 * with the zone itself.
 */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The civil date in Viet Nam (zone Asia/Ho_Chi_Minh) at an instant, given in milliseconds since 1970-01-01T00:00Z. */
export function civilDateAt(epochMs: number): CivilDate {
  return civilDateOfDayNumber(Math.floor((epochMs + OFFSET_MS) / DAY_MS));
}

/** The instant at which a civil date begins in Viet Nam, in milliseconds since 1970-01-01T00:00Z. */
export function startOfCivilDay(date: CivilDate): number {
  return dayNumber(date) * DAY_MS - OFFSET_MS;
}
