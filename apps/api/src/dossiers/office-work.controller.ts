import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { officeCode } from '../../../../libs/dossier/index.js';
import { Answers } from '../openapi/answers.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { answers, type ActsQuery, actsQuery, type MyActsQuery, myActsQuery } from './office-work.schemas.js';
import { WorkOfOffices } from './office-work.js';

const anOffice = (office: string): string => {
  if (officeCode.safeParse(office).success) return office;
  throw problem('NOT_FOUND');
};

/** What an office has to do, and who did what in it. */
@ApiTags('offices')
@Controller('v1/offices')
export class OfficeWorkController {
  constructor(private readonly work: WorkOfOffices) {}

  @Get(':office/work')
  @AllowedTo('director', 'auditor')
  @Answers(
    'Open dossiers of an office by who has them: how many are late, due this week, and how old they are',
    200,
    answers.work,
  )
  byHolder(@SignedIn() person: Person, @Param('office') office: string) {
    return this.work.byHolder(person, anOffice(office));
  }

  @Get(':office/acts')
  @AllowedTo('director', 'auditor')
  @Answers(
    'Who did what to dossiers of an office on a day, the latest first; of one official, or of all',
    200,
    answers.acts,
  )
  acts(@SignedIn() person: Person, @Param('office') office: string, @Query({ schema: actsQuery }) query: ActsQuery) {
    return this.work.acts(person, anOffice(office), query);
  }
}

/** What one did oneself. */
@ApiTags('lists')
@Controller('v1/my/acts')
export class MyActsController {
  constructor(private readonly work: WorkOfOffices) {}

  @Get()
  @AllowedTo('officer', 'director')
  @Answers('What you did to dossiers on a day, the latest first', 200, answers.acts)
  acts(@SignedIn() person: Person, @Query({ schema: myActsQuery }) query: MyActsQuery) {
    return this.work.myActs(person, query);
  }
}
