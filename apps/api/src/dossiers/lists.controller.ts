import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { officeCode, says, written } from '../../../../libs/dossier/index.js';
import { AllowedTo } from '../people/access.js';
import { problem } from '../problems/problem.js';
import { Lists } from './lists.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';
import { dossierNumber, typeName, wholeNumber } from './requests.js';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');
const pageQuery = {
  type: typeName.optional(),
  limit: wholeNumber(1, 200).default(50),
  names: flag,
};
const byNumber = z.strictObject({ ...pageQuery, after: dossierNumber.optional() });
const byDue = z.strictObject({ ...pageQuery, after: z.string().max(200).optional() });
const byPlace = z.strictObject({
  limit: pageQuery.limit,
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
const byStatus = z.strictObject({
  ...pageQuery,
  after: dossierNumber.optional(),
  status: z.string().regex(/^[\w-]{1,60}$/, says({ en: 'The name of a status', vi: 'Phải là tên trạng thái' })),
});

/** Exactly one of the three; identity numbers never stand in an address. */
const search = z
  .strictObject({
    personalId: z
      .string()
      .regex(/^\d{12}$/, written.personalId)
      .optional(),
    employer: z
      .string()
      .regex(/^[A-Z0-9-]{2,32}$/, written.employer)
      .optional(),
    number: dossierNumber.optional(),
    limit: z.int().min(1).max(200).default(50),
    after: dossierNumber.optional(),
    names: z.boolean().default(true),
  })
  .refine(
    ({ personalId, employer, number }) => [personalId, employer, number].filter((by) => by !== undefined).length === 1,
    says({
      en: 'Search by exactly one of personalId, employer and number',
      vi: 'Tra cứu theo đúng một trong các mục personalId, employer và number',
    }),
  );

/** Lists of dossiers. `names=true` shows names, and the reading is logged. */
@ApiTags('lists')
@Controller('v1')
export class ListsController {
  constructor(private readonly lists: Lists) {}

  @Get('my/dossiers')
  @AllowedTo('claimant', 'employer')
  @ApiOperation({ summary: 'Your dossiers, or those of your employer, the newest first' })
  mine(@Query({ schema: byNumber }) query: z.infer<typeof byNumber>, @Reads('my dossiers') reading: Reading) {
    return this.lists.mine(reading, query);
  }

  @Get('offices/:office/queue')
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({ summary: 'Open dossiers of an office, the earliest due date first' })
  queue(
    @Param('office') office: string,
    @Query({ schema: byDue }) query: z.infer<typeof byDue>,
    @Reads('office queue') reading: Reading,
  ) {
    return this.lists.queue(reading, anOffice(office), query);
  }

  @Get('offices/:office/dossiers')
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({ summary: 'Dossiers of an office in one status, the newest first' })
  byStatus(
    @Param('office') office: string,
    @Query({ schema: byStatus }) query: z.infer<typeof byStatus>,
    @Reads('office dossiers') reading: Reading,
  ) {
    return this.lists.byStatus(reading, anOffice(office), query.status, query);
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

  @Post('dossiers/search')
  @HttpCode(200)
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({ summary: 'Dossiers of a person, an employer or a number, as far as they are yours to see' })
  search(@Body({ schema: search }) body: z.infer<typeof search>, @Reads('search') reading: Reading) {
    return this.lists.search(reading, body, body);
  }
}

function anOffice(office: string): string {
  if (officeCode.safeParse(office).success) return office;
  throw problem('NOT_FOUND');
}
