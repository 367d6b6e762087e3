import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { digestOf } from '../sessions/tokens.js';
import { type Sql, sqlOf } from '../sql.js';

/** Where a letter stands. */
export interface LetterPlace {
  readonly dossier: string;
  /** Its id in the dossier. */
  readonly letter: string;
}

/**
 * Codes that stand on letters: a digest of each, and where its letter stands. Whoever reads the table learns no code. They are
 * never removed, since the paper is not either: a code of before a change of keys opens its letter for ever.
 */
export class LetterCodes {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Notes a code before somebody is shown it. Idempotent. */
  async note(code: string, { dossier, letter }: LetterPlace): Promise<void> {
    await sql`insert into hoso.letter_code (digest, dossier, letter) values (${digestOf(code)}, ${dossier}, ${letter})
      on conflict do nothing`.execute(this.db);
  }

  /** The letter on which a code stands; undefined for one that nobody was shown. */
  async find(code: string): Promise<LetterPlace | undefined> {
    const { rows } = await sql<LetterPlace>`
      select dossier, letter from hoso.letter_code where digest = ${digestOf(code)}`.execute(this.db);
    return rows[0];
  }
}
