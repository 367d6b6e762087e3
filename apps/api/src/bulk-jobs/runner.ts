import type { BulkJobs, LeasedJob } from '../../../../libs/persistence/index.js';
import type { Bulk } from '../dossiers/bulk.js';
import type { CommandBody } from '../dossiers/requests.js';
import type { Asked } from '../dossiers/bulk.js';
import type { Person } from '../people/actor.js';
import { LeasedWork } from './leased-work.js';

/** What a job needs to be done, sealed until then: as whom, and with what. */
export interface JobContent {
  readonly person: Person;
  readonly key: string;
  readonly body: CommandBody;
  readonly asked: Asked;
}

/** Dossiers between two notes of how far it has come. */
const atOnce = 24;
const leaseSeconds = 30;
const renewMs = 10_000;
const pauseMs = 2_000;

/**
 * Does the jobs that wait, one after the other, in each process of the API. A job whose process dies is taken over when its lease
 * is over: each dossier is an act under a key of its own, so that what was done is answered from the record.
 */
export class BulkJobRunner {
  private readonly work: LeasedWork<LeasedJob>;

  constructor(
    private readonly jobs: BulkJobs,
    private readonly bulk: Pick<Bulk, 'each'>,
    private readonly onError: (error: unknown) => void,
  ) {
    this.work = new LeasedWork({ claim: () => jobs.claim(leaseSeconds), run: (job) => this.run(job), onError });
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

  private async run(job: LeasedJob): Promise<void> {
    const renewing = setInterval(() => void this.jobs.extend(job, leaseSeconds).catch(this.onError), renewMs);
    try {
      // Sound: the job's content is what this program sealed.
      const { person, key, body, asked } = job.content as JobContent;
      while (!this.work.stopping) {
        if (!(await this.jobs.extend(job, leaseSeconds))) return;
        const items = await this.jobs.next(job.id, atOnce);
        if (items.length === 0) return await this.jobs.finish(job);
        const given = items.map(({ number, sequence }) => ({ number, ...(sequence !== undefined && { sequence }) }));
        const outcomes = await this.bulk.each(person, { command: job.command, key, body, items: given }, asked);
        await this.jobs.settle(
          job.id,
          outcomes.map((one) => ({
            number: one.number,
            status: one.status,
            problem: 'problem' in one ? one.problem : null,
          })),
        );
        if (outcomes.every(({ status }) => status >= 500)) await this.work.pause(pauseMs);
      }
      await this.jobs.release(job);
    } finally {
      clearInterval(renewing);
    }
  }
}
