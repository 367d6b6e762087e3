import type { Client } from '@temporalio/client';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import type { Heads } from '../../../../libs/persistence/index.js';
import { missingRuns, runningDossiersQuery } from '../../../../libs/runs/index.js';
import type { Sweep } from './sweep.js';

/** Compares the open records with the runs that Temporal lists, and checks those that are missing there. */
export class MissingRuns {
  private scannedAt = 0;

  constructor(
    private readonly client: Client,
    private readonly heads: Heads,
    private readonly sweep: Pick<Sweep, 'missing'>,
    private readonly types: DossierTypes,
    /** How often all are compared although their counts agree, in milliseconds. */
    private readonly wholeEveryMs = 3_600_000,
  ) {}

  /** @returns how many open dossiers had to be looked at */
  async find(): Promise<number> {
    const open = await this.heads.countOpen();
    const { count } = await this.client.workflow.count(runningDossiersQuery(this.types));
    if (count >= open && Date.now() - this.scannedAt < this.wholeEveryMs) return 0;
    this.scannedAt = Date.now();
    let missing = 0;
    for await (const heads of missingRuns(this.client, this.heads, this.types)) {
      missing += heads.length;
      await this.sweep.missing(heads);
    }
    return missing;
  }
}
