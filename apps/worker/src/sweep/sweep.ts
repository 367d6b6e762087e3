import type { Confirmation, Head, Heads } from '../../../../libs/persistence/index.js';
import type { Look, RunningDossiers } from '../../../../libs/runs/index.js';

/** What a sweep needs. */
export interface SweepParts {
  readonly heads: Heads;
  readonly dossiers: Pick<RunningDossiers, 'look' | 'nudge' | 'begin' | 'run' | 'isCurrent'>;
  /** Hash of the workflow bundle. */
  readonly build: string;
  /** How long a head must be unchanged before its workflow is asked, in milliseconds. */
  readonly quietMs?: number;
  /** How long after a moment a dossier is late, in milliseconds. */
  readonly graceMs?: number;
  readonly onError: (dossier: string, error: unknown) => void;
}

const atOnce = 16;
const page = 200;

/**
 * Makes sure that a workflow follows every open record. It asks by query, which leaves no history, and only when
 * something is unknown: an unconfirmed head, a moment that passed, a run that somebody waited for in vain. Without
 * faults it nudges no workflow and begins no run.
 */
export class Sweep {
  private afterUnconfirmed = '';
  private afterLate = '';

  constructor(private readonly parts: SweepParts) {}

  /**
   * Checks heads whose workflows are not known to follow, and suspected ones.
   * @returns how many
   */
  async unconfirmed(): Promise<number> {
    const { heads, quietMs = 10_000 } = this.parts;
    const suspected = await heads.suspected(page);
    const quiet = await heads.unconfirmed(quietMs, page, this.afterUnconfirmed);
    this.afterUnconfirmed = quiet.length < page ? '' : (quiet.at(-1)?.dossier ?? '');
    const known: Confirmation[] = [];
    await this.each([...suspected, ...quiet], async (head) => {
      if (await this.seeTo(head, await this.parts.dossiers.look(head.dossier)))
        known.push({ dossier: head.dossier, sequence: head.sequence });
    });
    await heads.confirm(known);
    return suspected.length + quiet.length;
  }

  /**
   * Checks open dossiers whose moment has passed: their run is told, and if that does not help, a new one begins. One
   * that waits for an outside system is not late.
   * @returns how many
   */
  async late(): Promise<number> {
    const { heads, dossiers, graceMs = 60_000 } = this.parts;
    const late = await heads.late(graceMs, page, this.afterLate);
    this.afterLate = late.length < page ? '' : (late.at(-1)?.dossier ?? '');
    await this.each(late, async (head) => {
      const { dossier, momentAt } = head;
      const look = await dossiers.look(dossier);
      if (!(await this.seeTo(head, look)) || look.kind !== 'follows' || momentAt === null) return;
      const run = await dossiers.run(dossier);
      // The state decides; a dossier that waits for an outside system is not late.
      if (look.standing.moment?.at !== momentAt || run === undefined || run.asking) return;
      if (head.nudgedAt !== momentAt) {
        await heads.nudged(dossier, momentAt);
        await this.nudge(head, 'a moment passed');
      } else await this.replace(head, 'a moment passed, and the run did not move', run.runId);
    });
    return late.length;
  }

  /** Checks these open dossiers, which have no run according to Temporal's list. */
  async missing(heads: readonly Head[]): Promise<void> {
    await this.each(heads, async (head) => void (await this.seeTo(head, await this.parts.dossiers.look(head.dossier))));
  }

  /** @returns whether the workflow is known to follow its record to the end */
  private async seeTo(head: Head, look: Look): Promise<boolean> {
    const { heads, dossiers } = this.parts;
    const { dossier, sequence, closed } = head;
    switch (look.kind) {
      case 'silent':
        return false;
      case 'none':
        await heads.clear(dossier);
        if (!closed && (await heads.claimBeginning(dossier))) await dossiers.begin(head, 'there was no run');
        return closed;
      case 'failing':
        // Of two live builds, the one that takes the tasks handles it; until then the dossier stays suspected.
        if (!(await dossiers.isCurrent(this.parts.build))) return false;
        await heads.clear(dossier);
        await this.replace(head, 'its history and this build do not fit', look.runId);
        return false;
      case 'follows': {
        const { loaded, moment, sequence: known } = look.standing;
        if (!loaded) return false;
        await heads.clear(dossier);
        if (known > sequence) await this.isBehind(head, known);
        else if (known < sequence) await this.nudge(head, 'the record goes on', known);
        else if (closed) await this.nudge(head, 'the dossier is closed', known);
        else {
          await heads.moment({ dossier, sequence }, moment);
          return true;
        }
        return false;
      }
    }
  }

  /** The record was restored to an earlier point: its workflow is told, reads it, and begins anew from it. */
  private async isBehind({ dossier }: Head, known: number): Promise<void> {
    const current = await this.parts.heads.find(dossier);
    // It may have made progress since it was listed.
    if (current !== undefined && current.sequence < known) await this.parts.dossiers.nudge(dossier);
  }

  private async nudge({ dossier, sequence }: Head, because: string, known = sequence): Promise<void> {
    await this.parts.heads.note({ dossier, kind: 'nudged', detail: { because, sequence, known } });
    await this.parts.dossiers.nudge(dossier);
  }

  /** Replaces a run that makes no progress: once per build. If that does not help, it is an alarm. */
  private async replace(head: Head, because: string, runId: string): Promise<void> {
    const { heads, dossiers, build } = this.parts;
    if (head.build === build && head.begun > 1) return;
    // Of two live builds, the one that takes the tasks handles it.
    if (!(await dossiers.isCurrent(build))) return;
    const begun = await heads.claimReplacing(head.dossier, build);
    if (begun === undefined) return;
    if (begun > 1) await heads.note({ dossier: head.dossier, kind: 'stuck', detail: { because, build } });
    else await dossiers.begin(head, because, runId);
  }

  /** A failure with one dossier does not stop the others. */
  private async each(heads: readonly Head[], see: (head: Head) => Promise<void>): Promise<void> {
    const waiting = [...heads];
    const work = async () => {
      for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
        const { dossier } = head;
        await see(head).catch((error: unknown) => this.parts.onError(dossier, error));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}
