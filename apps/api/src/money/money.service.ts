import { z } from 'zod';
import { dossierNumber, offices as published } from '../../../../libs/agency/index.js';
import { type CivilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import { civilDay, type DossierTypes, type MoneyPlace, statesIn } from '../../../../libs/dossier/index.js';
import type {
  DossierListing,
  DossierReader,
  Money,
  MoneyFilter,
  Officials,
} from '../../../../libs/persistence/index.js';
import type { ListLines } from '../dossiers/list-lines.js';
import { mayList, mayListOf, typesOf } from '../dossiers/queue-filter.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import { untilSeen } from '../dossiers/seen.js';
import { cursorAt, placeAt } from '../http/cursor.js';
import { codesToday } from '../offices/today.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import type { DayQuery, HandedOutQuery, SearchBody, WaitingQuery } from './money.schemas.js';

const most = 500;
const waitingPlace = z.tuple([civilDay, dossierNumber]);
const handedOutPlace = z.tuple([z.number(), z.string().max(200)]);

const sinceOf = (place: MoneyPlace, { counterSince, transferSince }: DossierListing): CivilDate =>
  (place === 'counter' ? counterSince : transferSince) ?? civilDateAt(0);

/** Money that waits, was handed out, or came back: of all offices that are the reader's, one query each. */
export class MoneyOfOffices {
  constructor(
    private readonly types: DossierTypes,
    private readonly money: Money,
    private readonly reader: DossierReader,
    private readonly readings: Readings,
    private readonly lines: ListLines,
    private readonly officials: Pick<Officials, 'namesOf'>,
  ) {}

  /** Dossiers with money in a place. @throws Problem NOT_FOUND for an office that is not theirs */
  async waiting(reading: Reading, place: MoneyPlace, query: WaitingQuery) {
    const { after, limit, names, seen, waitingFor } = query;
    const filter = { ...this.filter(reading.person, place, query), ...(waitingFor !== undefined && { waitingFor }) };
    await untilSeen(this.reader, reading.person, seen);
    const position = await this.reader.position();
    const from = after === undefined ? undefined : placeAt(waitingPlace, after);
    const found = await this.money.page(filter, {
      limit,
      ...(from !== undefined && { after: { since: from[0], number: from[1] } }),
    });
    const last = found.at(-1);
    return {
      items: await this.shown(reading, place, found, names),
      next: found.length === limit && last ? cursorAt([sinceOf(place, last), last.number]) : null,
      position,
      ...(await this.totalOf(filter)),
    };
  }

  /** The same by a number or a name; one page. A name reveals whose money was found: the look is logged. */
  async found(reading: Reading, place: MoneyPlace, { number, name, limit, names, ...query }: SearchBody) {
    const filter = {
      ...this.filter(reading.person, place, query),
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
    };
    const found = await this.money.page(filter, { limit });
    if (name !== undefined && !names) await this.readings.note(reading, ...found.map((line) => line.number));
    return { items: await this.shown(reading, place, found, names), ...(await this.totalOf(filter)) };
  }

  /** What was handed out on a day. @throws Problem NOT_FOUND for an office that is not theirs */
  async handedOut(reading: Reading, query: HandedOutQuery) {
    const { after, limit, names, on = civilDateAt(Date.now()) } = query;
    const from = after === undefined ? undefined : placeAt(handedOutPlace, after);
    const found = await this.money.handedOut(reading.person, this.officesFor(reading.person, query), on, {
      limit,
      ...(from !== undefined && { after: { at: from[0], reference: from[1] } }),
    });
    if (names) await this.readings.note(reading, ...new Set(found.map(({ number }) => number)));
    const called = await this.officials.namesOf([...new Set(found.map(({ by }) => by))]);
    const last = found.at(-1);
    return {
      on,
      items: found.map(({ displayName, at, by, sequence: _sequence, ...line }) => ({
        ...line,
        at: new Date(at).toISOString(),
        by: { id: by, name: called.get(by) || null },
        ...(names && { displayName }),
      })),
      next: found.length === limit && last ? cursorAt([last.at, last.reference]) : null,
    };
  }

  /** The run of a day. @throws Problem NOT_FOUND for an office that is not theirs */
  async day({ person }: Reading, query: DayQuery) {
    const { on = civilDateAt(Date.now()) } = query;
    const offices = this.officesFor(person, query);
    const [counts, differences] = await Promise.all([
      this.money.counted(person, offices, on),
      this.money.differences(person, offices, on, most + 1),
    ]);
    return { on, counts, differences: differences.slice(0, most), more: differences.length > most };
  }

  /** All codes under which dossiers of the reader lie, or those of one office. */
  private officesFor(person: Person, { office }: { readonly office?: string | undefined }): readonly string[] {
    if (office !== undefined) {
      mayList(person, office);
      return codesToday(office);
    }
    const mine = [...new Set(published.all.map(({ code }) => code))].filter((code) => mayListOf(person, code));
    if (mine.length === 0) throw problem('NOT_FOUND');
    return mine;
  }

  private filter(
    person: Person,
    place: MoneyPlace,
    query: { readonly office?: string | undefined; readonly type?: string | undefined },
  ): MoneyFilter {
    return { reader: person, place, offices: this.officesFor(person, query), types: typesOf(this.types, query.type) };
  }

  private async totalOf(filter: MoneyFilter) {
    const { total, payments, amountVnd } = await this.money.total(filter);
    return { total, money: { payments, amountVnd } };
  }

  private async shown(reading: Reading, place: MoneyPlace, found: readonly DossierListing[], names: boolean) {
    const shown = (await this.lines.of(reading.person, found))(names);
    if (names) await this.readings.note(reading, ...found.map(({ number }) => number));
    return shown.map((line, at) => {
      const its = found[at];
      const payments = its?.payments.filter(({ state }) => statesIn[place].includes(state)) ?? [];
      return { ...line, since: its === undefined ? null : sinceOf(place, its), payments };
    });
  }
}
