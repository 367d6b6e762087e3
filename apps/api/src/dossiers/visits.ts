import type { Reading } from './readings.js';

/** The parts of a dossier's page. Documents and letters are separate looks, because they are opened one by one. */
const parts = ['dossier', 'timeline', 'ledger', 'form', 'messages'];
/** A page that stays open longer counts as a new look. */
const lastsMs = 10 * 60_000;
/** How many are remembered; older ones count as new looks. */
const atMost = 20_000;

/**
 * Openings of pages. A page reads a dossier, its timeline, its ledger, its form and its messages; who opens it has looked once. It names
 * the opening in the header `Visit`, and the first part that is read is logged as `page`.
 *
 * Only this process remembers it; another process logs its first part, too.
 */
export class Visits {
  private readonly begun = new Map<string, { readonly at: number; readonly logged: Promise<void> }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether this read is a part of a named page opening. */
  covers({ visit, purpose }: Reading): boolean {
    return visit !== undefined && parts.includes(purpose);
  }

  /**
   * Logs this opening, by this reader, of this dossier, for this purpose, unless the log has it already. Parts that are
   * read side by side wait for one entry.
   * @param log stores the entry; what it throws is thrown to all that wait, and the next part tries again
   */
  once(reading: Reading, dossier: string, log: () => Promise<void>): Promise<void> {
    const name = nameOf(reading, dossier);
    const known = this.begun.get(name);
    if (known !== undefined && this.now() - known.at < lastsMs) return known.logged;
    const logged = log();
    this.begun.delete(name);
    this.begun.set(name, { at: this.now(), logged });
    logged.catch(() => this.begun.delete(name));
    for (const oldest of this.begun.keys()) {
      if (this.begun.size <= atMost) break;
      this.begun.delete(oldest);
    }
    return logged;
  }
}

const nameOf = ({ person, visit, words }: Reading, dossier: string): string =>
  JSON.stringify([person.subject, person.roles, visit, words, dossier]);
