import { readFileSync } from 'node:fs';

/**
 * With what Node runs each of our programs, here, in tests and in containers (docs/adr/0015). Three of them share a
 * machine: each gets one thread beside its own for collecting garbage and compiling, where Node would take four, and
 * lets its heap grow fivefold before all of it is collected, which holds a thread for many milliseconds.
 * @type {readonly string[]}
 */
export const nodeOptions = JSON.parse(readFileSync(new URL('./node-options.json', import.meta.url), 'utf8'));
