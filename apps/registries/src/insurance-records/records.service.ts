import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { unknownTo } from '../server/problem.js';
import { contributionMonths } from './contribution-months.js';
import { Employer, InsuredPerson, RecordEffect } from './insurance-records.entities.js';
import type { ContributionRecord, RecordQuestion } from './insurance-records.schemas.js';
import { usedMonths } from './used-months.js';

/** Reads of the insurance records, as known on the day asked for. */
@Injectable()
export class RecordsService {
  constructor(private readonly orm: MikroORM) {}

  /** The whole record of a person; months held by the asking dossier itself are free for it. Throws when unknown. */
  async record(question: RecordQuestion): Promise<ContributionRecord> {
    const em = this.orm.em.fork();
    const person = await em.findOne(InsuredPerson, { personalId: question.personalId });
    if (!person) throw unknownTo('PERSON');
    const effects = await em.find(
      RecordEffect,
      { personalId: question.personalId, recordedOn: { $lte: question.asOf } },
      { orderBy: { id: 'asc' } },
    );
    const used = usedMonths(effects.filter((effect) => effect.dossier !== question.dossier));
    const { personalId, fullName, dateOfBirth, sex, leaves, separations, pension } = person;
    const lastMonth = question.asOf.slice(0, 7);
    return {
      asOf: question.asOf,
      person: { personalId, fullName, dateOfBirth, sex },
      months: contributionMonths(
        person.contributions,
        lastMonth,
        new Set([...used.values()].flatMap((set) => [...set])),
      ),
      leaves: leaves.filter((leave) => leave.month <= lastMonth),
      separations: separations
        .filter((separation) => separation.reportedOn <= question.asOf)
        .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
      pension,
    };
  }

  /** Throws when unknown. */
  async employer(code: string): Promise<Employer> {
    const employer = await this.orm.em.fork().findOne(Employer, { code });
    if (!employer) throw unknownTo('EMPLOYER');
    return employer;
  }
}
