import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { civilDateAt } from '../../calendar/index.js';
import {
  type DossierTypes,
  foldActs,
  type RecordedAct,
  standardEvent,
  stepOf,
  typeOfNumber,
} from '../../dossier/index.js';
import { allActs } from '../record/acts.js';
import { lockHead } from '../record/head.js';
import { PostgresRecord } from '../record/postgres-record.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import type { DossierKeys } from './keys.js';
import { partyKeyId, partyKeysOf, partyReference, partyReferences } from './party-keys.js';

const pageSize = 200;

/** How far a change of HOSO_PARTY_KEY has come. */
export interface PartyRotationReport {
  /** Dossiers that were checked, and those among them that were changed now. */
  readonly dossiers: number;
  readonly changed: number;
  /** Dossiers whose reference comes from none of the keys; they stay as they are. */
  readonly left: readonly string[];
}

/** What a change of HOSO_PARTY_KEY needs. */
export interface PartyRotation {
  /** With the rights of operators, of an ORM without a time limit on transactions. */
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly recordKeys: DossierKeys;
  /** HOSO_PARTY_KEY: the new key first, then those to be retired. */
  readonly partyKeys: string;
  /** Told after every page of dossiers. */
  readonly onProgress?: (report: PartyRotationReport) => void;
}

interface HeadRow {
  dossier: string;
  /** Of the dossier's own time, milliseconds since the epoch. */
  now: number;
}

class Rotating {
  private dossiers = 0;
  private changed = 0;
  private readonly left: string[] = [];
  private readonly db: Sql;
  private readonly record: PostgresRecord;
  private readonly present: string;

  constructor(private readonly parts: PartyRotation) {
    this.db = sqlOf(parts.em);
    this.record = new PostgresRecord(parts.em, parts.recordKeys);
    [this.present] = partyKeysOf(parts.partyKeys);
  }

  async run(): Promise<PartyRotationReport> {
    for (let page = await this.page(''); page.length > 0; page = await this.page(page.at(-1)?.dossier ?? '')) {
      for (const head of page) await this.referAnew(head);
      this.parts.onProgress?.(this.report());
    }
    return this.report();
  }

  private report(): PartyRotationReport {
    return { dossiers: this.dossiers, changed: this.changed, left: this.left };
  }

  /** Erased dossiers name nobody. */
  private async page(after: string): Promise<readonly HeadRow[]> {
    const { rows } = await sql<HeadRow>`
      select dossier, round(extract(epoch from clock_timestamp()) * 1000)::float8 + offset_ms as now
      from hoso.head where dossier > ${after} and not erased order by dossier limit ${pageSize}`.execute(this.db);
    return rows;
  }

  /** A separate act in the record, which the dossier's workflow and every check fold like any other. */
  private referAnew({ dossier, now }: HeadRow): Promise<void> {
    this.dossiers += 1;
    const type = typeOfNumber(this.parts.types, dossier);
    const id = `party-key:${partyKeyId(this.present)}`;
    return inTransaction(this.parts.em, async (db) => {
      await lockHead(db, dossier, id);
      const acts = await allActs(db, this.parts.recordKeys, dossier);
      const before = foldActs(type, dossier, acts);
      const standing = before.parties.claimant;
      if (standing === '') return;
      const claimant = this.anew(standing, acts);
      if (claimant === undefined) {
        this.left.push(dossier);
        return;
      }
      if (claimant !== standing) {
        const at = Math.max(now, acts.at(-1)?.at ?? 0);
        const cause = { kind: 'procedure', id, name: 'partyKey' } as const;
        const how = { cause, author: 'system', channel: 'system', filedOn: civilDateAt(at), at } as const;
        const happened = [standardEvent('claimantReferenced', { claimant })];
        const { dossier: _state, ...step } = stepOf(type, before, happened, { ...how, today: civilDateAt(at) });
        const batch = { dossier, type: type.name, ...how, ...step };
        const { kind } = await this.record.write(db, {
          dossier,
          cause: id,
          kind: 'write',
          after: before.sequence,
          batch,
        });
        if (kind !== 'written') throw new Error(`${dossier}: the record answered ${kind}`);
        this.changed += 1;
      }
      // Calendars find their dossiers by every reference of their owner.
      await sql`
        update hoso.calendar_link set parties = parties || ${claimant}::text
        where ${standing} = any(parties) and not ${claimant} = any(parties)`.execute(db);
      // The slot of an open dossier, which can be found by every key.
      await sql`
        update hoso.open_slot set claimant = ${claimant}
        where number = ${dossier} and claimant <> ${claimant}`.execute(db);
    });
  }

  /**
   * The claimant's reference under the present key. Searches the dossier's data for their number: the one whose
   * reference, under one of the keys, is the dossier's.
   */
  private anew(standing: string, acts: readonly RecordedAct[]): string | undefined {
    for (const number of new Set(acts.flatMap(({ events }) => events.flatMap(({ personal }) => numbersIn(personal)))))
      if (partyReferences(this.parts.partyKeys, number).includes(standing)) return partyReference(this.present, number);
    return undefined;
  }
}

/** Texts that may be a personal identification number, wherever they stand. */
const numbersIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^\d{9,12}$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/**
 * Re-references the claimant of every dossier under the first key of HOSO_PARTY_KEY, while people work: programs with
 * all keys find dossiers under each. Safe to repeat and to interrupt. Once nothing is left, the other keys can be
 * removed.
 */
export const rotatePartyKey = (parts: PartyRotation): Promise<PartyRotationReport> => new Rotating(parts).run();
