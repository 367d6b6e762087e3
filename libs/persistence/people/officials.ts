import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor, Role } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** Somebody who works for an office, as their last verified token said. */
export interface Official {
  readonly subject: string;
  readonly office: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly lastSeen: Date;
}

/** In whatever office they act: those in whose name dossiers are held and decided. */
const official: readonly Role[] = ['officer', 'director'];

/**
 * Who works in which office: nobody is entered by hand. It is known of whoever has come with a verified token, with the
 * office, roles and name that it said last.
 */
export class Officials {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Notes that somebody has come; written when something changed, or a quarter of an hour after the last time. */
  async seen({ subject, office, roles, name }: Actor & { readonly name: string }): Promise<void> {
    if (office === undefined || !roles.some((role) => official.includes(role))) return;
    await sql`
      insert into hoso.official as o (subject, office, name, roles) values (${subject}, ${office}, ${name}, ${roles}::text[])
      on conflict (subject) do update set office = excluded.office, name = excluded.name, roles = excluded.roles,
        last_seen = clock_timestamp()
      where (o.office, o.name, o.roles) is distinct from (excluded.office, excluded.name, excluded.roles)
        or o.last_seen < clock_timestamp() - interval '15 minutes'`.execute(this.db);
  }

  /** Names by subject; of whoever is not known there is none. */
  async namesOf(subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (subjects.length === 0) return new Map();
    const { rows } = await sql<{ subject: string; name: string }>`
      select subject, name from hoso.official where subject = any(${subjects}::text[])`.execute(this.db);
    return new Map(rows.map(({ subject, name }) => [subject, name]));
  }
}
