import { sql } from 'kysely';
import type { DossierKeys, WrappedKey } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { consumerOf } from './names.js';

/** What was resealed under the first master key, and what no key opens. */
export interface RotatedSecrets {
  readonly keys: number;
  readonly left: readonly string[];
}

interface Row {
  id: string;
  master_key: string;
  secret: Buffer;
  former_master_key: string | null;
  former_secret: Buffer | null;
}

/** Reseals the secrets of all webhooks under the first master key; there are few enough for one transaction. */
export const rotateSecrets = async (db: Sql, keys: DossierKeys): Promise<RotatedSecrets> => {
  const { rows } = await sql<Row>`
    select id, master_key, secret, former_master_key, former_secret from hoso.webhook
    where master_key <> ${keys.id} or former_master_key <> ${keys.id} order by id for update`.execute(db);
  const left: string[] = [];
  let rotated = 0;
  for (const { id, master_key: masterKey, secret, former_master_key: formerKey, former_secret: formerSecret } of rows) {
    const anew = (stored: WrappedKey): WrappedKey =>
      keys.sealSecret(consumerOf(id), keys.openSecret(consumerOf(id), stored));
    try {
      const present = anew({ masterKey, wrapped: secret });
      const former =
        formerKey === null || formerSecret === null ? null : anew({ masterKey: formerKey, wrapped: formerSecret });
      await sql`
        update hoso.webhook set master_key = ${present.masterKey}, secret = ${present.wrapped},
          former_master_key = ${former?.masterKey ?? null}, former_secret = ${former?.wrapped ?? null}
        where id = ${id}`.execute(db);
      rotated += 1;
    } catch {
      left.push(`secret of webhook ${id}`);
    }
  }
  return { keys: rotated, left };
};
