import { createHmac, randomBytes } from 'node:crypto';
import type { Actor, Text, Waiting } from '../../../../libs/dossier/index.js';
import {
  type CalendarLinks,
  type DossierListing,
  type DossierReader,
  partyKeysOf,
  TOO_MANY,
} from '../../../../libs/persistence/index.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { calendarFile, type CalendarEntry } from './file.js';
import { calendarName, linkId } from './calendars.schemas.js';

/** Links that one person may have. */
const mostOfOne = 5;
/** Dossiers of one person that are looked through, the newest first. */
const mostDossiers = 200;

type Language = keyof Text;

/** What a claimant owes until a day. */
interface Duty extends Pick<Waiting, 'what' | 'from' | 'deadline' | 'command'> {
  readonly dossier: DossierListing;
  readonly until: string;
}

const name: Text = { vi: 'Việc cần làm', en: 'What is to be done' };
const firstDay = ({ vi, en }: Text): Text => ({ vi: `${vi} – làm được từ hôm nay`, en: `${en} – from today` });
const lastDay = ({ vi, en }: Text): Text => ({ vi: `${vi} – hạn cuối hôm nay`, en: `${en} – today is the last day` });

/** Days on which claimants owe something: as a list, as a file, and under secret addresses that calendars subscribe to. */
export class Calendars {
  private readonly key: Buffer;

  /** @param partyKeys keys of which the first also makes names of entries that tell nothing of a dossier */
  constructor(
    private readonly links: CalendarLinks,
    private readonly reader: Pick<DossierReader, 'ofParty'>,
    partyKeys: string,
  ) {
    this.key = Buffer.from(partyKeysOf(partyKeys)[0], 'base64');
  }

  /** What the caller owes until which day, the nearest first. */
  async duties(person: Person) {
    const duties = await this.of(actorOf(person));
    return {
      items: duties.map(({ dossier: { number, type }, what, from, until }) => ({
        ...{ number, type, what, until },
        from: from ?? null,
      })),
    };
  }

  /** The caller's days as a file, of all dossiers or one. */
  async file(person: Person, dossier: string | undefined, language: Language): Promise<string> {
    const duties = await this.of(actorOf(person));
    return this.written(
      duties.filter((duty) => dossier === undefined || duty.dossier.number === dossier),
      language,
    );
  }

  /** Addresses that the caller has made. */
  async all({ subject }: Person) {
    return { items: await this.links.of(subject) };
  }

  /** @throws Problem CALENDARS_EXCEEDED */
  async make(person: Person, key: string, language: Language) {
    const secret = randomBytes(32).toString('base64url');
    const link = await this.links.make({ owner: actorOf(person), key, secret, language }, mostOfOne);
    if (link === TOO_MANY) throw problem('CALENDARS_EXCEEDED');
    return { ...link, path: `/v1/calendars/${secret}.ics` };
  }

  /** @throws Problem NOT_FOUND for one that is not the caller's */
  async remove({ subject }: Person, id: string): Promise<void> {
    if (!linkId.safeParse(id).success || !(await this.links.remove(subject, id))) throw problem('NOT_FOUND');
  }

  /** The file behind a secret address. @throws Problem NOT_FOUND for an unknown or ended one */
  async subscribed(file: string): Promise<string> {
    if (!calendarName.safeParse(file).success) throw problem('NOT_FOUND');
    const owner = await this.links.open(file.slice(0, -'.ics'.length));
    const [party, ...formerParties] = owner?.parties ?? [];
    if (owner === undefined || party === undefined) throw problem('NOT_FOUND');
    return this.written(
      await this.of({ subject: owner.subject, roles: ['claimant'], party, formerParties }),
      owner.language,
    );
  }

  private async of(actor: Actor): Promise<readonly Duty[]> {
    // Whatever else they may be, these are their own dossiers.
    const { employer: _, office: __, merged: ___, ...claimant } = actor;
    const dossiers = await this.reader.ofParty({ ...claimant, roles: ['claimant'] }, { limit: mostDossiers });
    return dossiers
      .filter(({ closedOn }) => closedOn === null)
      .flatMap((dossier) =>
        dossier.waiting.flatMap(({ who, until, ...owed }) =>
          who === 'claimant' && until !== undefined ? [{ ...owed, until, dossier }] : [],
        ),
      )
      .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
  }

  private written(duties: readonly Duty[], language: Language): string {
    const entries = duties.flatMap((duty) => {
      const { from, until, what } = duty;
      const isLong = from !== undefined && from < until;
      return [
        ...(isLong ? [this.entry(duty, from, 'first', firstDay(what)[language])] : []),
        this.entry(duty, until, 'last', lastDay(what)[language]),
      ];
    });
    return calendarFile(name[language], entries, new Date().toISOString());
  }

  private entry(duty: Duty, day: string, which: 'first' | 'last', text: string): CalendarEntry {
    const { dossier, deadline, command, until } = duty;
    // Of each month another one; a day that moves within it stays the same entry.
    const about = JSON.stringify([dossier.number, deadline ?? command ?? '', until.slice(0, 7), which]);
    const uid = createHmac('sha256', this.key).update(`calendar:${about}`).digest('hex').slice(0, 32);
    return { uid: `${uid}@hoso`, sequence: dossier.sequence, day, text };
  }
}
