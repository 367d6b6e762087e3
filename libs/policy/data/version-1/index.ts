import { calendar } from './calendar.js';
import { rates } from './rates.js';

/** Version 1: rates and schedules known in November 2026, every switch on our own reading. */
export const version1 = { version: 1, rates, calendar, choices: {} } as const;
