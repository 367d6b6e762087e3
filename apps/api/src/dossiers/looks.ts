import type { CivilDate } from '../../../../libs/calendar/index.js';
import {
  type AccessLog,
  type LookAlarms,
  type LookCriteria,
  type Officials,
  partyReferences,
} from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import type { Reading, Readings } from './readings.js';
import { takenIn } from './taken-figures.js';

/** What a file is in the log. */
export const EXPORT = 'export';

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
  /** Outside the reader's tasks; at what is their own. */
  readonly outside?: boolean | undefined;
  readonly own?: boolean | undefined;
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
  async search(reading: Reading, asked: LookSearch) {
    await this.noteSearch(reading, asked);
    return this.page(reading, asked);
  }

  /** How many there are in all, counted to `most`; nothing is logged. */
  count(reading: Reading, asked: LookSearch, most: number): Promise<number> {
    return this.log.count(reading.person, this.criteriaOf(asked), most);
  }

  /** Logs that somebody is looked for, where the query is about a person. */
  async noteSearch(reading: Reading, asked: LookSearch): Promise<void> {
    const [party] = this.criteriaOf(asked).parties ?? [];
    if (party !== undefined) await this.readings.noteSearch(reading, party, []);
  }

  /** A page of looks, as `search`; whoever asks notes the search. */
  async page(reading: Reading, asked: LookSearch) {
    const { limit } = asked;
    const looks = await this.log.search(reading.person, { ...this.criteriaOf(asked), limit });
    const names = await this.officials.namesOf([...new Set(looks.map(({ subject }) => subject))]);
    const last = looks.at(-1);
    return {
      items: looks.map(({ accessedAt, id: _, opened, ...look }) => {
        // A file of figures names no dossier; whoever searches in vain cannot say that they took one.
        const taken = opened === EXPORT && look.dossiers.length === 0 ? takenIn(look.purpose) : undefined;
        return {
          ...look,
          ...(taken && { purpose: taken.purpose }),
          figures: taken?.figures ?? null,
          name: names.get(look.subject) ?? null,
          at: accessedAt.toISOString(),
        };
      }),
      next: looks.length === limit && last ? String(last.id) : null,
    };
  }

  private criteriaOf({ personalId, after, office, limit: _, ...more }: LookSearch): Omit<LookCriteria, 'limit'> {
    return {
      ...more,
      ...(personalId !== undefined && { parties: partyReferences(this.partyKeys, personalId) }),
      ...(office !== undefined && { offices: codesToday(office) }),
      ...(after !== undefined && { before: Number(after) }),
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

/** A look as auditors read it. */
export type ShownLook = Awaited<ReturnType<Looks['page']>>['items'][number];
