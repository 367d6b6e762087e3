import type { Reading } from './readings.js';

/** The parts of a dossier's page. Documents and letters are separate looks, because they are opened one by one. */
const parts = ['dossier', 'timeline', 'ledger', 'form'];
/** A page that stays open longer counts as a new look. */
const lastsMs = 10 * 60_000;
/** How many are remembered; older ones count as new looks. */
const atMost = 20_000;

/**
 * Openings of pages. A page reads a dossier, its timeline, its ledger and its form; who opens it has looked once. It names
 * the opening in the header `Visit`, and the first part that is read is logged as `page`.
 *
 * Only this process remembers it; another process logs its first part, too.
 */
export class Visits {
  private readonly begun = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether this read is a part of a named page opening. */
  covers({ visit, purpose }: Reading): boolean {
    return visit !== undefined && parts.includes(purpose);
  }

  /** Whether the log has this opening already, by this reader, of this dossier, for this purpose. */
  knows(reading: Reading, dossier: string): boolean {
    const at = this.begun.get(nameOf(reading, dossier));
    return at !== undefined && this.now() - at < lastsMs;
  }

  /** The log has it now. */
  noted(reading: Reading, dossier: string): void {
    const name = nameOf(reading, dossier);
    this.begun.delete(name);
    this.begun.set(name, this.now());
    for (const oldest of this.begun.keys()) {
      if (this.begun.size <= atMost) return;
      this.begun.delete(oldest);
    }
  }
}

const nameOf = ({ person, visit, words }: Reading, dossier: string): string =>
  JSON.stringify([person.subject, person.roles, visit, words, dossier]);
