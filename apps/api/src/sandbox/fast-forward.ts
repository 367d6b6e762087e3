import { WorkflowNotFoundError } from '@temporalio/client';
import { refusal, type Standing } from '../../../../libs/dossier/index.js';
import type { DossierReader } from '../../../../libs/persistence/index.js';
import { FastForwardError } from '../../../../libs/temporal/index.js';
import type { BusinessTime } from '../dossiers/business-time.js';
import type { DossierGateway } from '../dossiers/gateway.js';
import { problem } from '../problems/problem.js';

/** How far to go: some days, or until the next thing that happens by itself. */
export type Destination = { readonly days: number } | { readonly to: 'next-deadline' };

/** Where the dossier stands then. */
export type Arrival = Omit<Standing, 'at'>;

const DAY_MS = 86_400_000;
/** Past the moment itself, so that what happens then has happened. */
const BEYOND_MS = 1_000;

/** Plays the time of one dossier forward on the real engine; training systems only. */
export class FastForward {
  constructor(
    private readonly gateway: DossierGateway,
    private readonly reader: Pick<DossierReader, 'find'>,
    private readonly time: BusinessTime,
    private readonly sandbox: boolean,
  ) {}

  /**
   * @throws Problem SANDBOX_ONLY, CONFLICT; Refusal DOSSIER_NOT_FOUND, DOSSIER_CLOSED
   */
  async go(number: string, destination: Destination): Promise<Arrival> {
    if (!this.sandbox) throw problem('SANDBOX_ONLY');
    const before = await this.reader.find(number);
    if (before === undefined) throw refusal('DOSSIER_NOT_FOUND');
    if (before.closedOn !== null) throw refusal('DOSSIER_CLOSED');
    try {
      await this.gateway.fastForward(number, await this.distance(number, destination));
      const { today } = await this.time.of(number);
      const { status, sequence, nextDeadline } = await this.gateway.standing(number);
      return { today, status, sequence, nextDeadline };
    } catch (error) {
      const closed = await this.closing(number);
      if (closed !== undefined) return closed;
      if (error instanceof WorkflowNotFoundError) throw refusal('DOSSIER_CLOSED');
      if (error instanceof FastForwardError) {
        throw problem('CONFLICT', { detail: `${error.code}: ${error.detail}`, members: { reason: error.code } });
      }
      throw error;
    }
  }

  /** Where it stands if its time ran to its closing: there is no workflow to ask any more. */
  private async closing(number: string): Promise<Arrival | undefined> {
    const view = await this.reader.find(number);
    if (view === undefined || view.closedOn === null) return undefined;
    return { today: view.closedOn, status: view.status, sequence: view.sequence, nextDeadline: null };
  }

  private async distance(number: string, destination: Destination): Promise<number> {
    if ('days' in destination) return destination.days * DAY_MS;
    // What the dossier says is of its last task: time may have been skipped since.
    const { at, nextDeadline } = await this.gateway.standing(number);
    if (nextDeadline === null) {
      throw problem('CONFLICT', {
        detail: 'Nothing happens by itself: somebody has to act',
        members: { reason: 'NO_DEADLINE' },
      });
    }
    const now = await this.time.of(number);
    return Math.max(0, at + nextDeadline.inMs - now.at) + BEYOND_MS;
  }
}
