import type { Text } from '../words/language.js';

/** What was done. */
export interface Done {
  /** Of the command; of a submission `submit`. */
  readonly name: string;
  readonly title: Text;
  /** It moved money. */
  readonly money?: boolean;
}

/** The last act in this window, by dossier: the next page confirms it once. */
const done = new Map<string, Done>();

/** Notes that a command was given. */
export function noteDone(number: string, { name, title, money = false }: Done): void {
  done.clear();
  done.set(number, { name, title, money });
}

/** What was done last with this dossier; until something else is done. */
export function lastDone(number: string): Done | undefined {
  return done.get(number);
}
