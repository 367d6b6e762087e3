import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { unknownTo } from '../server/problem.js';
import { contributionMonths } from './contribution-months.js';
import { Employer, RecordEffect } from './insurance-records.entities.js';
import type { ContributionRecord, RecordQuestion } from './insurance-records.schemas.js';
import { standingUnder, toldOnce } from './standing-under.js';
import { usedMonths } from './used-months.js';

/** Reads of the insurance records, as known on the day asked for. */
@Injectable()
export class RecordsService {
  constructor(private readonly orm: MikroORM) {}

  /**
   * The whole record of a person, with what stands under former numbers; months held by the asking dossier itself are
   * free for it. Throws when unknown.
   */
  async record({ personalId, formerNumbers = [], dossier, asOf }: RecordQuestion): Promise<ContributionRecord> {
    const em = this.orm.em.fork();
    const own = await standingUnder(em, { personalId, formerNumbers });
    const effects = await em.find(
      RecordEffect,
      { personalId: { $in: own.map((person) => person.personalId) }, recordedOn: { $lte: asOf } },
      { orderBy: { id: 'asc' }, disableIdentityMap: true },
    );
    const used = usedMonths(effects.filter((effect) => effect.dossier !== dossier));
    const lastMonth = asOf.slice(0, 7);
    const [{ fullName, dateOfBirth, sex, pension }] = own;
    return {
      asOf,
      person: { personalId, fullName, dateOfBirth, sex },
      months: toldOnce(
        contributionMonths(
          own.flatMap((person) => person.contributions),
          lastMonth,
          new Set([...used.values()].flatMap((set) => [...set])),
        ),
      ),
      leaves: own.flatMap((person) => person.leaves).filter((leave) => leave.month <= lastMonth),
      separations: own
        .flatMap((person) => person.separations)
        .filter((separation) => separation.reportedOn <= asOf)
        .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
      pension,
      formerNumbers: own.map((person) => person.personalId).filter((number) => number !== personalId),
    };
  }

  /** Throws when unknown. */
  async employer(code: string): Promise<Employer> {
    const employer = await this.orm.em.fork().findOne(Employer, { code });
    if (!employer) throw unknownTo('EMPLOYER');
    return employer;
  }
}
