import { sql } from 'kysely';
import type { RecordedAct } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { actOf, personalEventColumns, type PersonalEventRow, personalEventSource } from './stored-event.js';

/** Largest answer to a workflow: Temporal accepts payloads of 2 MiB, and a marker stays in the history. */
const pageBytes = 256 * 1_024;
const pageEvents = 500;

/** Groups the events of one act again. */
const joined = (acts: RecordedAct[], act: RecordedAct): RecordedAct[] => {
  const last = acts.at(-1);
  if (last?.cause.id !== act.cause.id || last.cause.kind !== act.cause.kind || last.at !== act.at)
    return [...acts, act];
  return [...acts.slice(0, -1), { ...last, events: [...last.events, ...act.events] }];
};

/** A page of the acts in a dossier's record after a sequence, in order; empty only if there are none. */
export const actsAfter = async (
  db: Sql,
  keys: DossierKeys,
  dossier: string,
  after: number,
): Promise<readonly RecordedAct[]> => {
  const { rows } = await sql<PersonalEventRow>`
    select ${personalEventColumns} from ${personalEventSource}
    where e.dossier = ${dossier} and e.sequence > ${after} order by e.sequence limit ${pageEvents}`.execute(db);
  let bytes = 0;
  const page = rows
    .map((row) => actOf(keys, row))
    .filter((act) => {
      const fits = bytes < pageBytes;
      bytes += JSON.stringify(act).length;
      return fits;
    });
  return page.reduce(joined, []);
};

/** All acts of a dossier's record, in order. */
export const allActs = async (db: Sql, keys: DossierKeys, dossier: string): Promise<readonly RecordedAct[]> => {
  const acts: RecordedAct[] = [];
  for (let after = 0; ; after = acts.at(-1)?.events.at(-1)?.sequence ?? 0) {
    const page = await actsAfter(db, keys, dossier, after);
    if (page.length === 0) return acts;
    acts.push(...page);
  }
};
