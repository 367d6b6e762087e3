import { about } from './about.js';
import { calendar } from './calendar.js';
import { choices } from './choices.js';
import { rates } from './rates.js';

/** Version 2: Decree 374/2025, the schedules of 2015 to 2026 and Resolution 28/2026/QH16. */
export const version2 = { version: 2, rates, calendar, choices, about } as const;
