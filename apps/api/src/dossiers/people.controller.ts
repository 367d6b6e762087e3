import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import { officeCode } from '../../../../libs/dossier/index.js';
import { Officials } from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { mayList } from './queue-filter.js';

/** Who works in an office, and their workload. */
@ApiTags('offices')
@Controller('v1/offices')
export class PeopleController {
  constructor(private readonly officials: Officials) {}

  @Get(':office/people')
  @AllowedTo('director', 'auditor')
  @ApiOperation({
    summary:
      'Who works in an office, of those who came within 90 days: what they have, what is due, on what they worked, until when they are away',
  })
  async people(@SignedIn() person: Person, @Param('office') office: string) {
    if (!officeCode.safeParse(office).success) throw problem('NOT_FOUND');
    mayList(person, office);
    return { items: await this.officials.workloads(codesToday(office), civilDateAt(Date.now())) };
  }

  @Get(':office/colleagues')
  @AllowedTo('officer', 'director', 'auditor')
  @ApiOperation({
    summary: 'Who works in an office, by name, of those who came within 90 days, and who is away until when',
  })
  async colleagues(@SignedIn() person: Person, @Param('office') office: string) {
    if (!officeCode.safeParse(office).success) throw problem('NOT_FOUND');
    mayList(person, office);
    return { items: await this.officials.inOffices(codesToday(office), civilDateAt(Date.now())) };
  }
}
