/** A text that is not a day `YYYY-MM-DD` or a month `YYYY-MM`; it carries the text. */
export class InvalidCivilDateError extends RangeError {
  override readonly name = 'InvalidCivilDateError';
  readonly code = 'INVALID_CIVIL_DATE';

  constructor(
    readonly kind: 'date' | 'month',
    readonly text: string,
  ) {
    super(
      kind === 'date'
        ? `"${text}" is not a date that exists, written YYYY-MM-DD`
        : `"${text}" is not a month, written YYYY-MM`,
    );
  }
}

/** A date outside the calendar: nothing is known about it, and nothing is guessed. It names the date and the range. */
export class CalendarRangeError extends RangeError {
  override readonly name = 'CalendarRangeError';
  readonly code = 'OUTSIDE_CALENDAR';

  constructor(
    readonly date: string,
    readonly from: string,
    readonly to: string,
  ) {
    super(`${date} is outside the calendar, which runs from ${from} to ${to}`);
  }
}

/** Calendar data that contradict themselves; the message names the entry. */
export class CalendarDataError extends Error {
  override readonly name = 'CalendarDataError';
  readonly code = 'INVALID_CALENDAR_DATA';
}
