import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type { Answered, DossierTypes } from '../../../../libs/dossier/index.js';
import type { DossierRun } from '../../../../libs/temporal/index.js';
import type { DossierReader, Heads, RequestIdentity, Requests } from '../../../../libs/persistence/index.js';
import { Unanswered } from '../../../../libs/runs/index.js';
import type { DossierGateway } from './gateway.js';
import { hasClosed } from './visibility.js';

/** Delivers acts to open dossiers, whatever the state of their runs; the record's answer is the answer. */
export class Delivery {
  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly requests: Requests,
    private readonly heads: Heads,
    private readonly reader: Pick<DossierReader, 'find'>,
  ) {}

  /**
   * Sends an act and returns its answer. If an open dossier has no run, one is begun from its record and the act is
   * sent again.
   * @param reopen sends it to a closed dossier; left out where those take no such act
   * @throws Refusal, including DOSSIER_CLOSED: nothing was done
   * @throws Unanswered when the outcome is unknown: the same request can be repeated and takes effect once
   */
  async deliver(
    { subject, key }: RequestIdentity,
    number: string,
    send: () => Promise<Answered>,
    reopen?: (run: DossierRun) => Promise<Answered>,
    mayBegin = true,
  ): Promise<Answered> {
    try {
      return await send();
    } catch (error) {
      // A repeated request may arrive after the first one changed what may be done.
      const known = await this.requests.answered(subject, key, number);
      if (known !== undefined) return known;
      if (error instanceof WorkflowNotFoundError && mayBegin) {
        const closed = await this.begin(number, reopen !== undefined);
        const again = closed !== undefined && reopen !== undefined ? () => reopen(closed) : send;
        return this.deliver({ subject, key, bodyHash: '' }, number, again, reopen, false);
      }
      if (error instanceof WorkflowNotFoundError) throw new Unanswered('its run ended', { cause: error });
      // The server also reports this for a run whose tasks fail: history and build may not match.
      if (error instanceof Unanswered || error instanceof ServiceError) await this.heads.suspect(number);
      throw error;
    }
  }

  /**
   * @returns the run that would open it again, of a closed dossier
   * @throws Refusal DOSSIER_CLOSED when its record says so and it may not be opened again
   */
  private async begin(number: string, mayReopen: boolean): Promise<DossierRun | undefined> {
    const head = await this.heads.find(number);
    const type = head && this.types.find(head.type);
    const view = await this.reader.find(number);
    if (head === undefined || type === undefined || view === undefined) throw new Unanswered('it has no record');
    const { office, phase, offsetMs } = head;
    const run = { type, office, phase, start: { number, offsetMs } };
    if (head.closed && mayReopen) return run;
    if (head.closed) throw hasClosed(view);
    // Somebody else began it a moment ago.
    if (!(await this.heads.claimBeginning(number))) return undefined;
    await this.gateway.begin(run);
    await this.heads.note({ dossier: number, kind: 'begun', detail: { because: 'a command found no run' } });
    return undefined;
  }
}
