import type { CivilDate } from '../../../../libs/calendar/index.js';
import type { AccessLog, LookAlarms } from '../../../../libs/persistence/index.js';
import { partyReference } from '../people/actor.js';
import type { Reading, Readings } from './readings.js';

/** Which looks; all that is said must hold. */
export interface LookSearch {
  readonly dossier?: string | undefined;
  readonly personalId?: string | undefined;
  readonly reader?: string | undefined;
  /** Of Viet Nam. */
  readonly day?: CivilDate | undefined;
  readonly refused?: boolean | undefined;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** The log of looks, for auditors. */
export class Looks {
  constructor(
    private readonly log: AccessLog,
    private readonly raised: LookAlarms,
    private readonly readings: Readings,
    private readonly partyKey: string,
  ) {}

  /** A page of looks, the latest first. That somebody asked about a person is a look itself. */
  async search(reading: Reading, { personalId, after, limit, ...more }: LookSearch) {
    const party = personalId === undefined ? undefined : partyReference(this.partyKey, personalId);
    if (party !== undefined) await this.readings.noteSearch(reading, party, []);
    const looks = await this.log.search(reading.person, {
      ...more,
      limit,
      ...(party !== undefined && { party }),
      ...(after !== undefined && { before: Number(after) }),
    });
    const last = looks.at(-1);
    return {
      items: looks.map(({ subject, purpose, accessedAt, requestId, dossiers, refused, id: _ }) => ({
        subject,
        purpose,
        at: accessedAt.toISOString(),
        requestId,
        dossiers,
        refused,
      })),
      next: looks.length === limit && last ? String(last.id) : null,
    };
  }

  async alarms() {
    const alarms = await this.raised.latest(500);
    return { items: alarms.map(({ subject, hour, dossiers }) => ({ subject, hour: hour.toISOString(), dossiers })) };
  }
}
