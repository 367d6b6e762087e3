import type { Text } from '../words/language.js';

/** The last act in this window, by dossier: the next page confirms it once. */
const done = new Map<string, Text>();

/** Notes that a command was given. */
export function noteDone(number: string, title: Text): void {
  done.clear();
  done.set(number, title);
}

/** What was done last with this dossier; until something else is done. */
export function lastDone(number: string): Text | undefined {
  return done.get(number);
}
