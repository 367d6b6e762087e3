import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type { Answered, DossierTypes } from '../../../../libs/dossier/index.js';
import type { DossierReader, Heads, RequestIdentity, Requests } from '../../../../libs/persistence/index.js';
import { Unanswered } from '../../../../libs/runs/index.js';
import type { DossierGateway } from './gateway.js';
import { hasClosed } from './visibility.js';

/** Carries acts to open dossiers, whatever has become of their runs; what the record says is the answer. */
export class Delivery {
  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly requests: Requests,
    private readonly heads: Heads,
    private readonly reader: Pick<DossierReader, 'find'>,
  ) {}

  /**
   * Sends an act and brings its answer. An open dossier without a run is begun from its record and sent to again.
   * @throws Refusal, also DOSSIER_CLOSED: nothing was done
   * @throws Unanswered when nobody knows yet: the same request again has one effect
   */
  async deliver(
    { subject, key }: RequestIdentity,
    number: string,
    send: () => Promise<Answered>,
    mayBegin = true,
  ): Promise<Answered> {
    try {
      return await send();
    } catch (error) {
      // Whoever repeats a request may come after its first answer has changed what may be done.
      const known = await this.requests.answered(subject, key, number);
      if (known !== undefined) return known;
      if (error instanceof WorkflowNotFoundError && mayBegin) {
        await this.begin(number);
        return this.deliver({ subject, key, bodyHash: '' }, number, send, false);
      }
      if (error instanceof WorkflowNotFoundError) throw new Unanswered('its run ended', { cause: error });
      // The server also says so of a run whose tasks fail: history and build may not fit.
      if (error instanceof Unanswered || error instanceof ServiceError) await this.heads.suspect(number);
      throw error;
    }
  }

  /** @throws Refusal DOSSIER_CLOSED when its record says so */
  private async begin(number: string): Promise<void> {
    const head = await this.heads.find(number);
    const type = head && this.types.find(head.type);
    const view = await this.reader.find(number);
    if (head === undefined || type === undefined || view === undefined) throw new Unanswered('it has no record');
    if (head.closed) throw hasClosed(view);
    // Somebody else began it a moment ago.
    if (!(await this.heads.claimBeginning(number))) return;
    const { office, phase, offsetMs } = head;
    await this.gateway.begin({ type, office, phase, start: { number, offsetMs } });
    await this.heads.note({ dossier: number, kind: 'begun', detail: { because: 'a command found no run' } });
  }
}
