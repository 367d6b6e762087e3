import { isDeepStrictEqual } from 'node:util';
import { LockMode, MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ProblemException, referenceReused } from '../server/problem.js';
import { civilMonth, monthsFrom } from '../../../../libs/calendar/index.js';
import { contributionMonths } from './contribution-months.js';
import { type EffectContent, type InsuredPerson, RecordEffect, type EffectKind } from './insurance-records.entities.js';
import type { Receipt } from './insurance-records.schemas.js';
import { standingUnder } from './standing-under.js';
import { usedMonths } from './used-months.js';

export interface EffectRequest {
  readonly kind: EffectKind;
  readonly reference: string;
  readonly personalId: string;
  readonly formerNumbers?: readonly string[] | undefined;
  readonly dossier: string;
  readonly asOf: string;
  readonly content: EffectContent;
}

/** Notes effects in a person's record: each reference once, however often and however simultaneously it is asked. */
@Injectable()
export class EffectsService {
  constructor(private readonly orm: MikroORM) {}

  /** The receipt of the effect that stands; throws when the reference stands for another one. */
  async note(request: EffectRequest): Promise<Receipt> {
    return this.orm.em.fork().transactional(async (em) => {
      // One effect at a time for a person: which months are free depends on what was noted before.
      const own = await standingUnder(em, request, LockMode.PESSIMISTIC_WRITE);
      const numbers = own.map(({ personalId }) => personalId);
      const { reference } = request;
      const known = await em.find(
        RecordEffect,
        { $or: [{ personalId: { $in: numbers } }, { reference }] },
        { orderBy: { id: 'asc' }, disableIdentityMap: true },
      );
      const noted = known.filter(({ personalId }) => numbers.includes(personalId));
      const standing = noted.find((effect) => effect.reference === reference);
      if (standing) return sameOrThrow(standing, request);
      if (known.length > noted.length) throw referenceReused();
      const heldMonths = heldBy(request, own, noted);
      const { asOf: recordedOn, formerNumbers: _formerNumbers, ...effect } = request;
      // Under the number that the agency knows.
      await em.insert(RecordEffect, { ...effect, personalId: own[0].personalId, recordedOn, heldMonths });
      return { reference, recordedOn };
    });
  }
}

function sameOrThrow(standing: RecordEffect, request: EffectRequest): Receipt {
  const same =
    standing.kind === request.kind &&
    standing.dossier === request.dossier &&
    isDeepStrictEqual(standing.content, asNoted(request.content, standing.content));
  if (!same) throw referenceReused();
  return { reference: standing.reference, recordedOn: standing.recordedOn };
}

/** Of a mark that was noted before months were named, what it said then. */
const asNoted = ({ contributed, ...content }: EffectContent, standing: EffectContent): EffectContent =>
  contributed === undefined || standing.contributed === undefined ? content : { ...content, contributed };

/** Every month of these ranges, ascending. */
const monthsOf = (ranges: readonly (readonly [string, string])[]): string[] =>
  ranges.flatMap(([from, to]) => monthsFrom(civilMonth(from), civilMonth(to)));

/**
 * A mark takes the months that it names, as far as no dossier holds them; also such as stand in a paper book and not in
 * the record, or they would be counted again once the book is entered. Without names it takes every counted month before
 * its start. A reservation gives back what was taken.
 */
function heldBy(request: EffectRequest, own: readonly InsuredPerson[], noted: readonly RecordEffect[]): string[] {
  if (request.kind === 'benefit-mark') {
    const startMonth = String(request.content.from).slice(0, 7);
    const used = new Set([...usedMonths(noted).values()].flatMap((months) => [...months]));
    const { contributed } = request.content;
    if (contributed !== undefined) return monthsOf(contributed).filter((month) => !used.has(month));
    const paid = own.flatMap(({ contributions }) => contributions);
    const free = contributionMonths(paid, startMonth, used).filter(
      ({ month, counted, usedByEarlierClaim }) => month < startMonth && counted && !usedByEarlierClaim,
    );
    return [...new Set(free.map(({ month }) => month))];
  }
  if (request.kind === 'reservation') {
    const marks = noted.filter(({ kind, dossier }) => kind === 'benefit-mark' && dossier === request.dossier);
    const held = marks.reduce((sum, mark) => sum + mark.heldMonths.length, 0);
    if (marks.length === 0)
      throw new ProblemException(409, 'NO_BENEFIT_MARK', 'The dossier has no award to reserve from');
    if (Number(request.content.months) > held) {
      throw new ProblemException(422, 'TOO_MANY_MONTHS', `The dossier holds ${held} contribution months`);
    }
  }
  return [];
}
