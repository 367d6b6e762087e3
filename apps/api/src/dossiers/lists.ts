import { z } from 'zod';
import { civilDay, rolesTowards, type DossierTypes } from '../../../../libs/dossier/index.js';
import type { CivilDate } from '../../../../libs/calendar/index.js';
import {
  type Attempts,
  type DossierListing,
  type DossierReader,
  partyReferences,
  type QueueFilter,
} from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import type { HeldBack } from '../operations/paused.js';
import type { Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { listingJson } from './presentation.js';
import type { Readings, Reading } from './readings.js';
import { dossierNumber } from './requests.js';
import { isEmployerOnly, isOfficial, partiesOf } from './visibility.js';

export interface ListQuery {
  readonly type?: string;
  readonly limit: number;
  readonly after?: string;
  /** Show names; the reading is logged then. */
  readonly names: boolean;
}

/** Which of a queue. */
export interface QueueQuery {
  /** `me`, `none`, or the subject of a colleague. */
  readonly assignee?: string;
  readonly waitingFor?: string;
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
}

const filterOf = ({ assignee, waitingFor, dueFrom, dueTo }: QueueQuery, { subject }: Person): QueueFilter => ({
  ...(assignee !== undefined && { assignee: assignee === 'none' ? null : assignee === 'me' ? subject : assignee }),
  ...(waitingFor !== undefined && { waitingFor }),
  ...(dueFrom !== undefined && { dueFrom }),
  ...(dueTo !== undefined && { dueTo }),
});

export interface SearchCriteria {
  readonly personalId?: string;
  readonly employer?: string;
  readonly number?: string;
  /** Of the person, as somebody writes or hears it; narrowed by office and type. */
  readonly name?: string;
  readonly office?: string;
}

const dueCursor = z.tuple([civilDay.nullable(), dossierNumber]);

const encode = (due: CivilDate | null, number: string): string =>
  Buffer.from(JSON.stringify([due, number])).toString('base64url');

function decode(cursor: string): { due: CivilDate | null; number: string } {
  try {
    const [due, number] = dueCursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { due, number };
  } catch {
    throw wrongAt('/after', {
      en: 'Not a cursor of this list',
      vi: 'Không phải vị trí tiếp theo (next) của danh sách này',
    });
  }
}

const numbersOf = (lines: readonly DossierListing[]) => lines.map(({ number }) => number);

/** Lists from the read model: one question each, keyset pages, so that page 1 of a million costs what page 1 of ten does. */
export class Lists {
  constructor(
    private readonly types: DossierTypes,
    private readonly reader: DossierReader,
    private readonly readings: Readings,
    private readonly partyKeys: string,
    private readonly held: Pick<HeldBack, 'shown'>,
    private readonly attempted: Attempts,
  ) {}

  /** Dossiers to which the caller is a party: as claimant, or for the employer. */
  async mine(reading: Reading, query: ListQuery) {
    const { limit, after, type } = query;
    const page = { limit, ...(after !== undefined && { after }), ...(type !== undefined && { type }) };
    const lines = await this.reader.ofParty(reading.person, page);
    return this.page(reading, query, lines, (line) => line.number);
  }

  /** Open dossiers that the caller has taken, or that were assigned to them, the earliest due date first. */
  async work(reading: Reading, query: ListQuery) {
    const { limit, type } = query;
    const after = query.after === undefined ? undefined : decode(query.after);
    const lines = await this.reader.assigned(reading.person, {
      limit,
      ...(type !== undefined && { type }),
      ...(after !== undefined && { after }),
    });
    return this.page(reading, query, lines, (line) => encode(line.due, line.number));
  }

  /** Open dossiers of an office, the earliest due date first. */
  async queue(reading: Reading, office: string, query: ListQuery & QueueQuery) {
    this.mayList(reading.person, office);
    const after = query.after === undefined ? undefined : decode(query.after);
    const lines = await this.reader.officeQueue(reading.person, codesToday(office), this.typesOf(query), {
      limit: query.limit,
      ...(after !== undefined && { after }),
      ...filterOf(query, reading.person),
    });
    return this.page(reading, query, lines, (line) => encode(line.due, line.number));
  }

  /** Dossiers of an office in one status, the newest first. */
  async byStatus(reading: Reading, office: string, status: string, query: ListQuery) {
    this.mayList(reading.person, office);
    const page = { limit: query.limit, ...(query.after !== undefined && { after: query.after }) };
    const lines = await this.reader.officeByStatus(
      reading.person,
      codesToday(office),
      this.typesOf(query),
      status,
      page,
    );
    return this.page(reading, query, lines, (line) => line.number);
  }

  /**
   * Dossiers of one person, one employer or one number, as far as the caller may know of them. That somebody looked for
   * a person by number is noted even when names are not shown or nothing is found: the question tells that they exist.
   */
  async search(reading: Reading, criteria: SearchCriteria, query: ListQuery) {
    const { personalId } = criteria;
    const parties = personalId === undefined ? undefined : partyReferences(this.partyKeys, personalId);
    const lines = await this.found(reading, { ...criteria, ...(parties !== undefined && { parties }) }, query);
    const { name } = criteria;
    if (parties !== undefined) await this.readings.noteSearch(reading, parties[0], numbersOf(lines));
    // Who looks for a name learns of whom it is, with or without names in the lines.
    if (name !== undefined) await this.readings.note(reading, ...numbersOf(lines));
    const page = await this.page(
      reading,
      { ...query, logged: parties !== undefined || name !== undefined },
      lines,
      (line) => line.number,
    );
    // The nearest come first: what follows the last of them is no next page.
    return name === undefined ? page : { ...page, next: null };
  }

  /**
   * Who tried to open a dossier here, or for a person whose dossier is here, and was not let: the latest first. The
   * reader sees numbers of their own office's dossiers only.
   */
  async attempts({ person }: Reading, office: string, { limit, after }: Pick<ListQuery, 'limit' | 'after'>) {
    this.mayList(person, office);
    const before = after === undefined ? {} : { before: Number(after) };
    const found = await this.attempted.ofOffice(person, codesToday(office), { limit, ...before });
    const last = found.at(-1);
    return {
      items: found.map(({ id: _, at, ...attempt }) => ({ ...attempt, at: at.toISOString() })),
      next: found.length === limit && last ? String(last.id) : null,
    };
  }

  private async found(
    reading: Reading,
    { parties, employer, number, name, office }: SearchCriteria & { readonly parties?: readonly string[] },
    query: ListQuery,
  ): Promise<readonly DossierListing[]> {
    const { person } = reading;
    const page = { limit: query.limit, ...(query.after !== undefined && { after: query.after }) };
    if (parties !== undefined) return this.reader.ofClaimant(person, parties, page);
    if (name !== undefined) {
      const { limit, type } = query;
      const offices = office === undefined ? undefined : [office];
      return this.reader.byName(person, {
        name,
        limit,
        ...(offices !== undefined && { offices }),
        ...(type !== undefined && { type }),
      });
    }
    if (employer !== undefined) return this.reader.ofEmployer(person, employer, page);
    // There is one at most: nothing comes after it.
    const dossier = number === undefined || query.after !== undefined ? undefined : await this.reader.find(number);
    if (dossier === undefined) return [];
    if (rolesTowards(person, partiesOf(dossier)).length > 0) return [dossier];
    await this.readings.noteRefused(reading, dossier.number);
    return [];
  }

  /** Lists of an office are for those to whom its dossiers belong; to others the office does not exist. */
  private mayList(person: Person, office: string): void {
    const standing = rolesTowards(person, { office, claimant: '' }).filter((role) => role !== 'claimant');
    if (standing.length === 0) throw problem('NOT_FOUND');
  }

  private typesOf({ type }: ListQuery): readonly string[] {
    if (type !== undefined) return this.types.find(type) ? [type] : [];
    return this.types.all.map(({ name }) => name);
  }

  private async page(
    reading: Reading,
    query: ListQuery & { readonly logged?: boolean },
    lines: readonly DossierListing[],
    cursor: (line: DossierListing) => string,
  ) {
    if (query.names && query.logged !== true) await this.readings.note(reading, ...numbersOf(lines));
    const last = lines.at(-1);
    return {
      items: lines.map((line) => {
        const standing = rolesTowards(reading.person, partiesOf(line));
        return listingJson(this.types.find(line.type), line, query.names, {
          employer: isEmployerOnly(standing),
          official: isOfficial(standing),
          waiting: this.held.shown(line.waiting),
        });
      }),
      next: lines.length === query.limit && last ? cursor(last) : null,
    };
  }
}
