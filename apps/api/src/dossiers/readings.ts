import type { DossierTypes, Text } from '../../../../libs/dossier/index.js';
import {
  type AccessLog,
  CLAIMANT,
  type DossierReader,
  type Officials,
  OWN_PAGE,
  PAGE,
  type TimelineReader,
  type WholeDossiers,
} from '../../../../libs/persistence/index.js';
import type { HeldBack } from '../operations/paused.js';
import { isKnown, type Versioned } from '../http/etag.js';
import type { Person } from '../people/actor.js';
import type { BusinessTime } from './business-time.js';
import { problem } from '../problems/problem.js';
import { type Asides, isAside } from './aside.js';
import { isAskedWhy } from './asked-why.js';
import { learnsOf } from './conversations.js';
import { moneyJson } from './money-json.js';
import { dossierJson, eventJson } from './presentation.js';
import { saidOf } from './owed.js';
import { etag } from './requests.js';
import { untilSeen } from './seen.js';
import { Visits } from './visits.js';
import { isEmployerOnly, isOfficial, readsPersonal, visible, type Seen } from './visibility.js';

/** Which page of a timeline. */
export interface TimelinePage {
  /** Sequence of the last event of the page before; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
  readonly kind?: string | undefined;
  readonly order: 'oldest' | 'newest';
}

/** Who reads, in which request, what is opened, and why in the caller's words. */
export interface Reading {
  readonly person: Person;
  readonly requestId: string;
  readonly purpose: string;
  readonly words?: string;
  /** The opening of a page to which it belongs, as named by the page. */
  readonly visit?: string;
  /** `If-None-Match`: ETags that the caller has. If one matches, nothing is shown and no look is logged. */
  readonly known?: string;
  /** `HEAD`: the ETag is asked for, and nothing is shown. */
  readonly onlyVersion?: true;
}

/** What the headers of a dossier tell beside its version. */
interface Told {
  /** Name of its type. */
  readonly type: string;
  /** Where only the version is asked for. */
  readonly asksWhy?: boolean;
}

/**
 * How the access log identifies a reader: a claimant by the keyed reference, which an erasure removes; anybody else by
 * the subject of their token.
 */
const readerIn = ({ person, visit: _, known: __, onlyVersion: ___, ...look }: Reading) =>
  person.party !== undefined && person.roles.every((role) => role === 'claimant')
    ? { ...look, subject: CLAIMANT, party: person.party }
    : { ...look, subject: person.subject };

/** Whether a party looks at their own dossier. */
const isOfParties = ({ person }: Reading): boolean =>
  person.roles.every((role) => role === 'claimant' || role === 'employer');

/** Reads of single dossiers. They show personal data, so each is logged before it is answered. */
export class Readings {
  constructor(
    private readonly types: DossierTypes,
    private readonly reader: DossierReader,
    private readonly timelines: TimelineReader,
    private readonly log: AccessLog,
    private readonly time: BusinessTime,
    private readonly held: Pick<HeldBack, 'shown'>,
    private readonly officials: Pick<Officials, 'namesOf'>,
    private readonly asides: Asides,
    private readonly whole: Pick<WholeDossiers, 'find'>,
    private readonly visits = new Visits(),
  ) {}

  /** @throws Refusal DOSSIER_NOT_FOUND */
  async find(person: Person, number: string): Promise<Seen> {
    return visible(this.types, person, await this.reader.find(number));
  }

  /**
   * A dossier for a read. One that exists but that this person may not see is logged as a refused look: the answer is
   * the same as for a missing one, the log is not.
   * @throws Refusal DOSSIER_NOT_FOUND
   */
  async seen(reading: Reading, number: string): Promise<Seen> {
    const view = await this.reader.find(number);
    try {
      return visible(this.types, reading.person, view);
    } catch (error) {
      if (view !== undefined) await this.noteRefused(reading, number);
      throw error;
    }
  }

  /**
   * One dossier, unless the caller has this version already or asks only for the version; with what its headers tell.
   * @param after what the caller has seen: the answer includes it
   * @throws Refusal DOSSIER_NOT_FOUND
   */
  async dossier(reading: Reading, number: string, after?: string): Promise<Versioned<object> & Told> {
    await untilSeen(this.reader, reading.person, after);
    // Before the row is read, so that the row includes everything up to it.
    const position = reading.onlyVersion ? 0 : await this.reader.position();
    const seen = await this.seen(reading, number);
    const { view, type, standing } = seen;
    const aside = isAside(seen) ? await this.asides.versionOf(reading.person, number) : undefined;
    const version = etag(aside ?? view.sequence);
    const told = {
      etag: version,
      type: type.name,
      ...(reading.onlyVersion && { asksWhy: await this.asksWhy(reading, seen) }),
    };
    if (isKnown(reading.known, version)) return told;
    if (reading.onlyVersion) return { ...told, body: {} };
    await this.note(reading, number);
    const whole = readsPersonal(type, standing);
    const [names, said] = await Promise.all([
      this.officials.namesOf(view.assignee === null ? [] : [view.assignee]),
      whole ? saidOf(this.timelines, number, view.waiting) : undefined,
    ]);
    const now = view.closedOn === null ? await this.time.of(number) : this.time.now();
    return {
      body: {
        position,
        ...dossierJson(type, view, reading.person, now, {
          ...(aside !== undefined && { aside }),
          whole,
          employer: isEmployerOnly(standing),
          official: isOfficial(standing),
          waiting: this.held.shown(view.waiting),
          ...(said !== undefined && { said }),
          names,
        }),
      },
      ...told,
    };
  }

  /**
   * Whether this reader would be asked why they open the dossier: it is not their own task, and they have not said so
   * today (ADR 51).
   */
  private async asksWhy({ person }: Reading, seen: Seen): Promise<boolean> {
    return isAskedWhy(person, seen) && !(await this.log.hasSaidWhy(person.subject, seen.view.number));
  }

  /** A page of events, the oldest or the latest first. */
  async timeline(reading: Reading, number: string, { after, limit, kind, order }: TimelinePage) {
    const seen = await this.seen(reading, number);
    const { type, standing } = seen;
    await this.note(reading, number);
    const reader = {
      subject: reading.person.subject,
      whole: readsPersonal(type, standing),
      official: isOfficial(standing),
    };
    const part = isAside(seen) ? await this.asides.learning(reading.person, type, number) : undefined;
    const events = await this.timelines.timeline(number, after, limit, {
      ...(part === undefined ? { kind } : { kinds: part.kinds.filter((one) => kind === undefined || one === kind) }),
      newestFirst: order === 'newest',
    });
    const last = events.at(-1);
    return {
      items: events
        .filter((event) => learnsOf(seen, event) && part?.learns(event) !== false)
        .map((event) => eventJson(type, event, reader)),
      next: events.length === limit && last ? String(last.sequence) : null,
    };
  }

  /**
   * The ledger of the dossier: what is owed, was paid and came back. A month has one payment; another one only replaces
   * a payment that came back, and follows it.
   * @throws Problem FORBIDDEN for a party whom the money does not concern
   */
  async ledger(reading: Reading, number: string) {
    const { view, type, standing } = await this.seen(reading, number);
    if (!readsPersonal(type, standing)) return this.refused(reading, number);
    await this.note(reading, number);
    const [entries, whole] = await Promise.all([this.reader.ledger(number), this.whole.find(number)]);
    return {
      items: entries.map(({ month, kind, amountVnd, reference, sequence, recordedAt, follows }) => ({
        ...{ month, kind, amountVnd, reference, sequence },
        at: recordedAt.toISOString(),
        ...(follows !== null && { follows }),
      })),
      ...moneyJson(type, view.state, whole),
    };
  }

  /**
   * Who read personal data of a dossier, when and why, the latest first: at most 500.
   * @throws Problem FORBIDDEN for auditors who are party to it
   */
  async readers(reading: Reading, number: string) {
    const { standing } = await this.seen(reading, number);
    if (!standing.includes('auditor')) return this.refused(reading, number);
    const accesses = await this.log.ofDossier(number, 500);
    return {
      items: accesses.map(({ subject, purpose, words, accessedAt, requestId }) => ({
        subject,
        purpose: words ?? purpose,
        at: accessedAt.toISOString(),
        requestId,
      })),
    };
  }

  /**
   * Refuses personal data to somebody who may see the dossier, and logs that.
   * @throws Problem FORBIDDEN
   */
  async refused(reading: Reading, number: string, detail?: Text): Promise<never> {
    await this.noteRefused(reading, number);
    throw problem('FORBIDDEN', { ...(detail !== undefined && { detail }) });
  }

  /** Logs that somebody looked at a dossier that they may not see. */
  noteRefused(reading: Reading, number: string): Promise<void> {
    return this.log.write({ ...readerIn(reading), dossiers: [number], refused: true });
  }

  /**
   * Logs that personal data of a dossier is about to be shown; the parts of one opening of a page are one look. `HEAD`
   * shows nothing.
   */
  async note(reading: Reading, ...dossiers: readonly string[]): Promise<void> {
    if (dossiers.length === 0 || reading.onlyVersion) return;
    const [dossier] = dossiers;
    const page = dossiers.length === 1 && dossier !== undefined && this.visits.covers(reading) ? dossier : undefined;
    const look = { ...readerIn(reading), dossiers };
    if (page === undefined) return this.log.write(look);
    await this.visits.once(reading, page, () =>
      this.log.write({ ...look, purpose: isOfParties(reading) ? OWN_PAGE : PAGE }),
    );
  }

  /** Logs that figures are about to be taken out as a file: it names no dossier. */
  noteFigures(reading: Reading): Promise<void> {
    return this.log.write({ ...readerIn(reading), dossiers: [], ofNobody: true });
  }

  /** Logs a search for a person, by keyed digest, and what was found. */
  noteSearch(reading: Reading, party: string, dossiers: readonly string[]): Promise<void> {
    return this.log.write({ ...readerIn(reading), dossiers, party });
  }
}
