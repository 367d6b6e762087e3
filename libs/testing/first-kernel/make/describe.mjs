// What a later test is told of a dossier: what the record says of it, what the product showed, what comes next.
import { rowsOf } from '../../../../dist/libs/testing/faults/look.js';
import { startOfCivilDay } from '../../../../dist/libs/calendar/index.js';
import { messages } from '../../../../dist/libs/dossier/index.js';

/** A dossier's share of two hours, as `workflows/kernel/clock.ts` spreads the work of a day. @returns milliseconds */
export function spreadOf(number) {
  let hash = 2166136261;
  for (const char of number) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return Math.floor(((hash >>> 0) / 2 ** 32) * 2 * 60 * 60 * 1000);
}

/** What the product showed while it ran: its own business day, what it waits for, the next moment of its workflow. */
export async function shownOf(system, client, number) {
  const { businessDate, waiting, commands, phase } = await system.stage.look(number);
  const shown = { businessDate, waiting, commands: commands.map(({ name }) => name) };
  if (phase === 'closed') return { ...shown, nextDeadline: null };
  const { at, nextDeadline } = await client.workflow.getHandle(number).query(messages.standing);
  if (nextDeadline === null) return { ...shown, nextDeadline };
  const { name, due, inMs } = nextDeadline;
  return { ...shown, nextDeadline: { name, due, at: new Date(at + inMs).toISOString() } };
}

/** The next moment of a dossier that stands as its twin does: on the same day, at its own minute. */
export function asOfTwin(number, twin) {
  const { nextDeadline } = twin;
  if (nextDeadline === null) return null;
  const at = Date.parse(nextDeadline.at) - spreadOf(twin.number) + spreadOf(number);
  if (at < startOfCivilDay(nextDeadline.due)) throw new Error(`${number}: the next moment is before its day`);
  return { ...nextDeadline, at: new Date(at).toISOString() };
}

/** What the record's own tables say of every dossier, by number. */
export async function recorded(system) {
  const rows = await rowsOf(
    system,
    `select d.number, d.type, d.status, d.phase, d.sequence, d.closed_on::text as "closedOn", h.acknowledged, h.published,
       h.workflow_time::text as "workflowTime", e.kind as "lastKind", e.business_at as "lastBusinessAt", h.recorded_at as "lastRecordedAt",
       (select json_agg(t.kind order by t.sequence) from hoso.event t where t.dossier = d.number and t.sequence > h.acknowledged) as tail
     from hoso.dossier d join hoso.head h on h.dossier = d.number
     join hoso.event e on e.dossier = d.number and e.sequence = d.sequence order by d.number`,
  );
  return new Map(
    rows.map(({ number, closedOn, workflowTime, tail, ...row }) => [
      number,
      {
        number,
        ...row,
        open: closedOn === null,
        closedOn,
        /** Business time less the workflow's own: chosen at the submission (`asOf`). */
        offsetMs: row.lastBusinessAt.getTime() - Number(workflowTime),
        /** The workflow's own time less the server's when it was recorded: what was skipped by fast-forward. */
        skippedMs: Math.max(0, Number(workflowTime) - row.lastRecordedAt.getTime()),
        tail: tail ?? [],
      },
    ]),
  );
}

/** Nothing waits to be acknowledged or published any more. */
export const allPublished = async (system) =>
  (await rowsOf(system, 'select 1 from hoso.head where published < sequence')).length === 0;
