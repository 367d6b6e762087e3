import { about } from './about.js';
import { calendar } from './calendar.js';
import { choices } from './choices.js';
import { rates } from './rates.js';

/** Version 1: rates and schedules known in November 2026, before Decree 374/2025 was at hand. */
export const version1 = { version: 1, rates, calendar, choices, about } as const;
