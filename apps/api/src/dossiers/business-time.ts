import { civilDateAt, type CivilDate } from '../../../../libs/calendar/index.js';
import type { DossierGateway } from './gateway.js';

/** A moment in the time of a dossier. */
export interface BusinessMoment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly today: CivilDate;
}

const moment = (at: number): BusinessMoment => ({ at, today: civilDateAt(at) });

/** In production a dossier's time is the real time; in the sandbox each has its own. */
export class BusinessTime {
  constructor(
    private readonly gateway: DossierGateway,
    private readonly sandbox: boolean,
  ) {}

  now(): BusinessMoment {
    return moment(Date.now());
  }

  /** The time of a dossier that may still run; the real time when the engine does not answer. */
  async of(number: string): Promise<BusinessMoment> {
    if (!this.sandbox) return this.now();
    try {
      return moment(await this.gateway.clock(number));
    } catch {
      return this.now();
    }
  }
}
