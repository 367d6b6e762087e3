import { MikroORM } from '@mikro-orm/postgresql';
import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import * as sandbox from '../sandbox/seed.js';
import { syntheticPeople } from '../sandbox/synthetic-people.js';
import { AdminGuard } from '../server/admin.guard.js';
import { dossier } from '../shared/schemas.js';
import { Employer, InsuredPerson, RecordEffect } from './insurance-records.entities.js';
import { employerInput, insuredPersonInput } from './insurance-records.schemas.js';
import { insuredPersonOf, saveEmployers, saveInsuredPeople } from './insurance-records.store.js';

const peopleBody = z.strictObject({ people: z.array(insuredPersonInput).min(1).max(10_000) });
const employersBody = z.strictObject({ employers: z.array(employerInput).min(1).max(10_000) });
const dossierQuery = z.object({ dossier });
const created = { description: 'How many were created or replaced', standardSchema: sandbox.createdCount };

/** What a sandbox needs besides: exactly the people that a test or a training wants. */
@ApiTags('admin')
@ApiBearerAuth('admin')
@UseGuards(AdminGuard)
@Controller('admin')
export class InsuranceRecordsAdminController {
  constructor(private readonly orm: MikroORM) {}

  @Post('people')
  @HttpCode(200)
  @ApiOperation({ summary: 'Create people with their records, or replace the records' })
  @ApiOkResponse(created)
  async savePeople(@Body({ schema: peopleBody }) { people }: z.output<typeof peopleBody>) {
    await saveInsuredPeople(this.orm.em.fork(), people);
    return { created: people.length };
  }

  @Post('people/synthetic')
  @HttpCode(200)
  @ApiOperation({ summary: 'Invent people; the same body makes the same people in each registry' })
  @ApiOkResponse(created)
  async invent(@Body({ schema: sandbox.syntheticWish }) wish: sandbox.SyntheticWishBody) {
    const people = syntheticPeople(wish).map(insuredPersonOf);
    await saveInsuredPeople(this.orm.em.fork(), people);
    return { created: people.length };
  }

  @Get('people')
  @ApiOperation({ summary: 'The people with their records, by personal identification number' })
  async people(@Query({ schema: sandbox.page }) page: sandbox.Page) {
    return { people: await this.orm.em.fork().find(InsuredPerson, {}, { orderBy: { personalId: 'asc' }, ...page }) };
  }

  @Post('employers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Create or replace employers' })
  @ApiOkResponse(created)
  async saveEmployers(@Body({ schema: employersBody }) { employers }: z.output<typeof employersBody>) {
    await saveEmployers(this.orm.em.fork(), employers);
    return { created: employers.length };
  }

  @Get('employers')
  @ApiOperation({ summary: 'The employers, by code' })
  async employers(@Query({ schema: sandbox.page }) page: sandbox.Page) {
    return { employers: await this.orm.em.fork().find(Employer, {}, { orderBy: { code: 'asc' }, ...page }) };
  }

  @Get('effects')
  @ApiOperation({ summary: 'What was noted for a dossier, in order' })
  async effects(@Query({ schema: dossierQuery }) where: z.output<typeof dossierQuery>) {
    return { effects: await this.orm.em.fork().find(RecordEffect, where, { orderBy: { id: 'asc' } }) };
  }
}
