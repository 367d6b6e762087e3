import type { Reading } from './readings.js';

/** What a page of a dossier is made of. Papers and letters are looks of their own: they are opened one by one. */
const parts = ['dossier', 'timeline', 'ledger', 'form'];
/** A page that stays open longer is looked at anew. */
const lastsMs = 10 * 60_000;
/** As many are remembered; then the oldest are looks again. */
const atMost = 20_000;

/**
 * Openings of pages. A page reads a dossier, its timeline, its ledger and its form; who opens it has looked once. It names
 * the opening in the header `Visit`, and the first part that is read is logged as `page`.
 *
 * It is remembered by this process alone: another one logs its first part, too.
 */
export class Visits {
  private readonly begun = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether what is read is a part of a page that was named. */
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
