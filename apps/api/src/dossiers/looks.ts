import type { CivilDate } from '../../../../libs/calendar/index.js';
import {
  type AccessLog,
  type LookAlarms,
  type Officials,
  partyReferences,
} from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import type { Reading, Readings } from './readings.js';

/** Which looks; all that is said must hold. */
export interface LookSearch {
  readonly dossier?: string | undefined;
  readonly personalId?: string | undefined;
  readonly reader?: string | undefined;
  /** Of Viet Nam. */
  readonly day?: CivilDate | undefined;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly purpose?: string | undefined;
  readonly office?: string | undefined;
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
    private readonly partyKeys: string,
    private readonly officials: Pick<Officials, 'namesOf'>,
  ) {}

  /** A page of looks, the latest first. A query about a person is itself logged as a look. */
  async search(reading: Reading, { personalId, after, limit, office, ...more }: LookSearch) {
    const parties = personalId === undefined ? undefined : partyReferences(this.partyKeys, personalId);
    if (parties !== undefined) await this.readings.noteSearch(reading, parties[0], []);
    const looks = await this.log.search(reading.person, {
      ...more,
      limit,
      ...(parties !== undefined && { parties }),
      ...(office !== undefined && { offices: codesToday(office) }),
      ...(after !== undefined && { before: Number(after) }),
    });
    const names = await this.officials.namesOf([...new Set(looks.map(({ subject }) => subject))]);
    const last = looks.at(-1);
    return {
      items: looks.map(({ subject, purpose, accessedAt, requestId, dossiers, refused, id: _ }) => ({
        subject,
        name: names.get(subject) ?? null,
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
    const names = await this.officials.namesOf([...new Set(alarms.map(({ subject }) => subject))]);
    return {
      items: alarms.map(({ subject, hour, dossiers }) => ({
        ...{ subject, name: names.get(subject) ?? null, dossiers },
        hour: hour.toISOString(),
      })),
    };
  }
}
