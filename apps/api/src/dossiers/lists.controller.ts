import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { answered, TakesIfNoneMatch } from '../http/etag.js';
import { AllowedTo } from '../people/access.js';
import { problem } from '../problems/problem.js';
import { byNumber, byStatus, officeOrProvince, ofQueue, ofWork, pageLimit } from './list-query.js';
import { Lists } from './lists.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

const byPlace = z.strictObject({
  limit: pageLimit,
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

/**
 * Lists of dossiers. `names=true` shows names, and the reading is logged; `counts=true` counts what all pages hold.
 */
@ApiTags('lists')
@Controller('v1')
export class ListsController {
  constructor(private readonly lists: Lists) {}

  @Get('my/dossiers')
  @TakesIfNoneMatch()
  @AllowedTo('claimant', 'employer')
  @ApiOperation({ summary: 'Your dossiers, or those of your employer, the newest first' })
  async mine(
    @Query({ schema: byNumber }) query: z.infer<typeof byNumber>,
    @Reads('my dossiers') reading: Reading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.lists.mine(reading, query));
  }

  @Get('my/work')
  @TakesIfNoneMatch()
  @AllowedTo('officer', 'director')
  @ApiOperation({
    summary: 'Open dossiers that you have taken or that were assigned to you, the earliest due date first',
  })
  async work(
    @Query({ schema: ofWork }) query: z.infer<typeof ofWork>,
    @Reads('my work') reading: Reading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.lists.work(reading, query));
  }

  @Get('offices/:office/queue')
  @TakesIfNoneMatch()
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({
    summary:
      'Open dossiers of an office, the earliest due date first unless sorted: of an officer or of nobody, by who owes something, by due date, by fields of their type',
  })
  async queue(
    @Param('office') office: string,
    @Query({ schema: ofQueue }) query: z.infer<typeof ofQueue>,
    @Reads('office queue') reading: Reading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.lists.queue(reading, anOffice(office), query));
  }

  @Get('offices/:office/dossiers')
  @TakesIfNoneMatch()
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({ summary: 'Dossiers of an office in one status, the newest first' })
  async byStatus(
    @Param('office') office: string,
    @Query({ schema: byStatus }) query: z.infer<typeof byStatus>,
    @Reads('office dossiers') reading: Reading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.lists.byStatus(reading, anOffice(office), query.status, query));
  }

  @Get('offices/:office/attempts')
  @AllowedTo('officer', 'director', 'auditor')
  @ApiOperation({
    summary:
      'Who tried to submit at an office, or for a person whose dossier is there, and was not let: the latest first',
  })
  attempts(
    @Param('office') office: string,
    @Query({ schema: byPlace }) query: z.infer<typeof byPlace>,
    @Reads('attempts') reading: Reading,
  ) {
    return this.lists.attempts(reading, anOffice(office), query);
  }
}

function anOffice(office: string): string {
  if (officeOrProvince.safeParse(office).success) return office;
  throw problem('NOT_FOUND');
}
