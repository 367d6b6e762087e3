import { readFileSync } from 'node:fs';

/**
 * Node's options for each of our programs, here, in tests and in containers (docs/adr/0015). Three of them share a
 * machine. So each gets one extra thread for garbage collection and compiling, where Node would take four, and lets its
 * heap grow fivefold before a full collection, which blocks a thread for many milliseconds.
 * @type {readonly string[]}
 */
export const nodeOptions = JSON.parse(readFileSync(new URL('./node-options.json', import.meta.url), 'utf8'));
