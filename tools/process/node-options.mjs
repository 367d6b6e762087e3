import { readFileSync } from 'node:fs';

/**
 * With what Node runs each of our programs, here, in tests and in containers (docs/adr/0015). Three of them share a
 * machine: each gets one thread beside its own for collecting garbage and compiling, where Node would take four, and
 * little space for young objects, which makes many short pauses of a few long ones.
 * @type {readonly string[]}
 */
export const nodeOptions = JSON.parse(readFileSync(new URL('./node-options.json', import.meta.url), 'utf8'));
