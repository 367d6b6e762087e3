import { MikroORM } from '@mikro-orm/postgresql';
import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import * as sandbox from '../sandbox/seed.js';
import { syntheticPeople } from '../sandbox/synthetic-people.js';
import { AdminGuard } from '../server/admin.guard.js';
import { Citizen } from './population.entities.js';
import { citizenInput } from './population.schemas.js';
import { citizenOf, saveCitizens } from './population.store.js';

const peopleBody = z.strictObject({ people: z.array(citizenInput).min(1).max(10_000) });
const created = { description: 'How many were created or replaced', standardSchema: sandbox.createdCount };

@ApiTags('admin')
@ApiBearerAuth('admin')
@UseGuards(AdminGuard)
/** Sandbox only: people as a test or a training needs them. */
@Controller('admin/people')
export class PopulationAdminController {
  constructor(private readonly orm: MikroORM) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Create or replace people; `diedOn` registers a death' })
  @ApiOkResponse(created)
  async save(@Body({ schema: peopleBody }) { people }: z.output<typeof peopleBody>) {
    await saveCitizens(this.orm.em.fork(), people);
    return { created: people.length };
  }

  @Post('synthetic')
  @HttpCode(200)
  @ApiOperation({ summary: 'Invent people; the same body makes the same people in each registry' })
  @ApiOkResponse(created)
  async invent(@Body({ schema: sandbox.syntheticWish }) wish: sandbox.SyntheticWishBody) {
    const people = syntheticPeople(wish).map(citizenOf);
    await saveCitizens(this.orm.em.fork(), people);
    return { created: people.length };
  }

  @Get()
  @ApiOperation({ summary: 'The people, by personal identification number' })
  async people(@Query({ schema: sandbox.page }) page: sandbox.Page) {
    return { people: await this.orm.em.fork().find(Citizen, {}, { orderBy: { personalId: 'asc' }, ...page }) };
  }
}
