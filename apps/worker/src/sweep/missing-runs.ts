import type { Client } from '@temporalio/client';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import type { Head, Heads } from '../../../../libs/persistence/index.js';
import type { Sweep } from './sweep.js';

const page = 1_000;

/**
 * Compares the open records with the runs that Temporal lists, and has those looked at that are missing there: a run
 * that was terminated, a restored or lost database of Temporal.
 */
export class MissingRuns {
  private scannedAt = 0;

  constructor(
    private readonly client: Client,
    private readonly heads: Heads,
    private readonly sweep: Pick<Sweep, 'missing'>,
    private readonly types: DossierTypes,
    /** How often all are compared though their numbers agree, in milliseconds. */
    private readonly wholeEveryMs = 3_600_000,
  ) {}

  /** @returns how many open dossiers had to be looked at */
  async find(): Promise<number> {
    const open = await this.heads.countOpen();
    const { count } = await this.client.workflow.count(this.running);
    if (count >= open && Date.now() - this.scannedAt < this.wholeEveryMs) return 0;
    this.scannedAt = Date.now();
    return this.scan();
  }

  private async scan(): Promise<number> {
    const listed = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query: this.running, pageSize: page }))
      listed.add(workflowId);
    let missing = 0;
    for (let after = ''; ;) {
      const heads: readonly Head[] = await this.heads.open(page, after);
      const without = heads.filter(({ dossier }) => !listed.has(dossier));
      missing += without.length;
      await this.sweep.missing(without);
      const last = heads.at(-1);
      if (heads.length < page || last === undefined) return missing;
      after = last.dossier;
    }
  }

  private get running(): string {
    const names = this.types.all.map(({ name }) => `'${name}'`).join(', ');
    return `ExecutionStatus = 'Running' AND WorkflowType IN (${names})`;
  }
}
