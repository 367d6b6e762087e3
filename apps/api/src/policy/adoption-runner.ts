import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import type { Head, Heads, LawAdoptions, LeasedAdoption } from '../../../../libs/persistence/index.js';
import { type LawTold, type RunningDossiers, tellNext } from '../../../../libs/runs/index.js';
import { LeasedWork } from '../bulk-jobs/leased-work.js';
import { typesWithLaw } from './with-law.js';

const leaseSeconds = 30;
const renewMs = 10_000;
/** How often the same dossiers are tried while none of them can be reached, and how long is waited between. */
const mostTries = 5;
const pauseMs = 2_000;

/** Why a dossier could not be told: the code of a refusal, or that nothing answered. */
const codeOf = (error: unknown): string =>
  error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure
    ? (error.cause.type ?? 'INTERNAL')
    : 'UNAVAILABLE';

export interface AdoptionRunnerParts {
  readonly adoptions: LawAdoptions;
  readonly types: DossierTypes;
  readonly heads: Pick<Heads, 'find'>;
  readonly dossiers: Pick<RunningDossiers, 'update'>;
  readonly onError: (error: unknown) => void;
}

/**
 * Tells open dossiers of a version of the law data, at a rate. When its process dies, another goes on after the last dossier
 * that was told; who is told twice stays as they are.
 */
export class AdoptionRunner {
  private readonly work: LeasedWork<LeasedAdoption>;

  constructor(private readonly parts: AdoptionRunnerParts) {
    const { adoptions, onError } = parts;
    this.work = new LeasedWork({ claim: () => adoptions.claim(leaseSeconds), run: (one) => this.run(one), onError });
  }

  start(): void {
    this.work.start();
  }

  /** There is something to do. */
  poke(): void {
    this.work.poke();
  }

  /** Ends after the dossiers that are under way; what is left another process does. */
  stop(): Promise<void> {
    return this.work.stop();
  }

  private async run(adoption: LeasedAdoption): Promise<void> {
    const { adoptions, onError } = this.parts;
    const renewing = setInterval(() => void adoptions.extend(adoption, leaseSeconds).catch(onError), renewMs);
    try {
      const limit = Math.max(1, Math.floor(adoption.perSecond));
      const everyMs = (1_000 * limit) / adoption.perSecond;
      for (let { after } = adoption; !this.work.stopping;) {
        // Nobody is told any more once it was stopped.
        if (!(await adoptions.extend(adoption, leaseSeconds))) return;
        const began = Date.now();
        const some = await this.tell(adoption, after, limit);
        if (some.last === undefined) return await adoptions.finish(adoption);
        after = some.last;
        const failures = some.failed.map(({ dossier, error }) => ({ dossier, code: codeOf(error) }));
        if (!(await adoptions.step(adoption, { told: some.told, failures, after }, leaseSeconds))) return;
        await this.work.pause(Math.max(0, everyMs - (Date.now() - began)));
      }
      await adoptions.release(adoption);
    } finally {
      clearInterval(renewing);
    }
  }

  /** Tells the next ones; while none of them can be reached they are tried again. */
  private async tell(adoption: LeasedAdoption, after: string, limit: number): Promise<LawTold> {
    const { types, dossiers } = this.parts;
    const telling = { types, dossiers, next: (most: number, from: string) => this.next(adoption, most, from) };
    for (let tries = 1; ; tries += 1) {
      const some = await tellNext(telling, adoption.lawVersion, { after, limit });
      const isAway = some.told === 0 && some.failed.some(({ error }) => codeOf(error) === 'UNAVAILABLE');
      if (!isAway || tries >= mostTries || this.work.stopping) return some;
      await this.work.pause(pauseMs);
    }
  }

  private async next({ lawVersion }: LeasedAdoption, limit: number, after: string): Promise<readonly Head[]> {
    const { adoptions, types, heads } = this.parts;
    const numbers = await adoptions.next(typesWithLaw(types), lawVersion, limit, after);
    const found = await Promise.all(numbers.map((number) => heads.find(number)));
    return found.filter((head) => head !== undefined);
  }
}
