import { writeFileSync } from 'node:fs';
import { generateCalendar } from '../data/generator/calendar.js';
import { renderCalendar } from '../data/generator/render.js';

/** Prints the calendar of 2015 to 2028 as the source of a version's `calendar.ts`, or writes it to the file named. */
const source = renderCalendar(generateCalendar(2015, 2028));
const target = process.argv[2];
if (target === undefined) process.stdout.write(source);
else writeFileSync(target, source);
