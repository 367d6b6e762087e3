import type { DossierTypes } from '../../../../libs/dossier/index.js';
import { bodyHash, type BulkJobs, type BulkJobStand } from '../../../../libs/persistence/index.js';
import type { Asked } from '../dossiers/bulk.js';
import { demandBulkOf } from '../dossiers/named.js';
import { keyReused } from '../dossiers/receipts.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { type BulkJobBody, jobId, type LinesQuery } from './bulk-jobs.schemas.js';
import type { BulkJobRunner, JobContent } from './runner.js';

const told = ({ createdAt, finishedAt, stopped, ...job }: BulkJobStand) => ({
  ...job,
  state: finishedAt === null ? 'going on' : stopped ? 'stopped' : 'done',
  createdAt: new Date(createdAt).toISOString(),
  finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
});

/** One command for more dossiers than a request takes; what came of each can be read by whoever began it. */
export class BulkJobService {
  constructor(
    private readonly types: DossierTypes,
    private readonly jobs: BulkJobs,
    private readonly runner: Pick<BulkJobRunner, 'poke'>,
  ) {}

  /** @throws Refusal COMMAND_UNKNOWN, COMMAND_NOT_ALLOWED; Problem NOT_IN_BULK, IDEMPOTENCY_KEY_REUSED */
  async begin(person: Person, key: string, { command, items, ...body }: BulkJobBody, asked: Asked) {
    demandBulkOf(this.types, command, person.roles);
    const content: JobContent = { person, key, body, asked };
    const id = await this.jobs.begin({
      ...{ subject: person.subject, key, command, content, items },
      bodyHash: bodyHash({ bulkJob: command, items, ...body }),
    });
    if (id === undefined) throw keyReused();
    this.runner.poke();
    return told(await this.one(person, id));
  }

  async list({ subject }: Person) {
    return { items: (await this.jobs.of(subject)).map(told) };
  }

  /** How far it has come, and a page of what came of its dossiers. @throws Problem NOT_FOUND for one of somebody else */
  async lines(person: Person, id: string, { outcome, after, limit }: LinesQuery) {
    const job = await this.one(person, id);
    const lines = await this.jobs.lines(job.id, { after, limit, refused: outcome === 'refused' });
    const last = lines.at(-1);
    return {
      ...told(job),
      items: lines.map(({ place: _, ...line }) => line),
      next: lines.length === limit && last ? String(last.place) : null,
    };
  }

  /** Tries no further dossier; those that were tried stay as they are. @throws Problem NOT_FOUND */
  async stop(person: Person, id: string): Promise<void> {
    const job = await this.one(person, id);
    await this.jobs.stop(person.subject, job.id);
  }

  private async one({ subject }: Person, id: string): Promise<BulkJobStand> {
    const [job] = jobId.safeParse(id).success ? await this.jobs.of(subject, id) : [];
    if (job === undefined) throw problem('NOT_FOUND');
    return job;
  }
}
