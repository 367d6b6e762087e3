import { civilDateAt } from '../../../../libs/calendar/index.js';
import {
  type AnyDossierType,
  type DossierTypes,
  fateOf,
  type Outcome,
  outcomeWords,
  presentData,
} from '../../../../libs/dossier/index.js';
import type {
  DossierListing,
  DossierReader,
  DossierTimelineEntry,
  Officials,
  TimelineReader,
  ToldFact,
  ToldFacts,
} from '../../../../libs/persistence/index.js';
import { cursorOf, placeOf } from './event-place.js';
import type { Reading, Readings } from './readings.js';
import type { ToldQuery } from './told-facts.schemas.js';

/** Far more than a dossier has of events that judge one fact. */
const AT_MOST = 200;

/** A fact, and what the record says became of it. */
interface Judged {
  readonly told: ToldFact;
  readonly type: AnyDossierType | undefined;
  readonly data: ToldFact['data'];
  readonly outcome?: Outcome;
  readonly by?: DossierTimelineEntry;
  readonly why?: string;
}

/** What people told of dossiers, and what became of it: by the definitions of their types and the record. */
export class FactsTold {
  constructor(
    private readonly types: DossierTypes,
    private readonly told: Pick<ToldFacts, 'of'>,
    private readonly reader: Pick<DossierReader, 'among'>,
    private readonly timelines: Pick<TimelineReader, 'timeline'>,
    private readonly readings: Pick<Readings, 'note'>,
    private readonly officials: Pick<Officials, 'namesOf'>,
  ) {}

  /**
   * What somebody told, the latest first. Dossiers of which they are shown why something was judged are logged as looked at.
   * @throws Problem VALIDATION_FAILED for another cursor
   */
  async page(reading: Reading, { after, limit }: ToldQuery) {
    const found = await this.told.of(reading.person.subject, {
      limit,
      ...(after !== undefined && { after: placeOf(after) }),
    });
    const seen = await this.reader.among(reading.person, [...new Set(found.map(({ dossier }) => dossier))]);
    const judged = await Promise.all(
      found.map((told) =>
        this.judged(
          told,
          seen.find(({ number }) => number === told.dossier),
        ),
      ),
    );
    const explained = judged.flatMap(({ told, why }) => (why === undefined ? [] : [told.dossier]));
    await this.readings.note(reading, ...new Set(explained));
    const names = await this.officials.namesOf([...new Set(judged.flatMap(({ by }) => by?.author ?? []))]);
    const last = found.at(-1);
    return {
      items: judged.map((one) => lineOf(one, names)),
      next: found.length === limit && last ? cursorOf(last) : null,
    };
  }

  private async judged(told: ToldFact, dossier: DossierListing | undefined): Promise<Judged> {
    const type = dossier && this.types.find(dossier.type);
    if (dossier === undefined || type === undefined) return { told, type: undefined, data: {} };
    const { fates } = type.facts[told.fact] ?? {};
    const data = presentData(type, told.kind, told.data, told.version);
    const kinds = Object.keys(fates ?? {});
    const later =
      kinds.length === 0 ? [] : await this.timelines.timeline(told.dossier, told.sequence, AT_MOST, { kinds });
    const known = later.map((event) => ({ ...event, data: presentData(type, event.kind, event.data, event.version) }));
    const { outcome, by, saidIn } = fateOf(fates, data, known, dossier.closedOn !== null);
    const why = saidIn === undefined ? undefined : by?.personal?.[saidIn];
    return {
      ...{ told, type, data, outcome },
      ...(by !== undefined && { by }),
      ...(typeof why === 'string' && { why }),
    };
  }
}

const lineOf = ({ told, type, data, outcome, by, why }: Judged, names: ReadonlyMap<string, string>) => {
  const { dossier: number, fact, kind, at } = told;
  const definition = type?.facts[fact];
  const back = definition?.takenBack;
  const backBy = back && type?.facts[back.fact];
  return {
    ...{ number, fact, kind, data },
    type: type?.name ?? '',
    typeTitle: type?.title ?? { en: '', vi: '' },
    title: definition?.title ?? { en: fact, vi: fact },
    at: new Date(at).toISOString(),
    fate:
      outcome === undefined
        ? null
        : {
            ...{ outcome, title: outcomeWords[outcome], why: why ?? null },
            by: by === undefined ? null : { id: by.author, name: names.get(by.author) || null },
            on: by === undefined ? null : civilDateAt(by.at),
          },
    takeBack:
      back === undefined || backBy === undefined || outcome !== 'open'
        ? null
        : { fact: back.fact, title: backBy.title, input: back.input(data) },
  };
};
