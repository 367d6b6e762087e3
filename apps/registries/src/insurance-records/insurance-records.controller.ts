import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { problemSchema } from '../server/problem.js';
import { EffectsService } from './effects.service.js';
import * as schemas from './insurance-records.schemas.js';
import { RecordsService } from './records.service.js';

const unknown = { description: 'The agency has no such person or employer', standardSchema: problemSchema };
const receipt = { description: 'The effect that stands', standardSchema: schemas.receipt };

/** The agency's records as other authorities use them. Identity numbers stand in bodies, never in addresses. */
@ApiTags('insurance records')
@ApiNotFoundResponse(unknown)
@ApiConflictResponse({ description: 'The reference stands for another effect', standardSchema: problemSchema })
@Controller('v1')
export class InsuranceRecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly effects: EffectsService,
  ) {}

  @Post('contribution-records/search')
  @HttpCode(200)
  @ApiOperation({ summary: 'The contribution record of a person as known on a day' })
  @ApiOkResponse({ description: 'The record', standardSchema: schemas.contributionRecord })
  record(@Body({ schema: schemas.recordQuestion }) question: schemas.RecordQuestion) {
    return this.records.record(question);
  }

  @Get('employers/:code')
  @ApiOperation({ summary: 'An employer by its code' })
  @ApiOkResponse({ description: 'The employer', standardSchema: schemas.employerInput })
  employer(@Param('code', { schema: schemas.employerCodeParam }) code: string) {
    return this.records.employer(code);
  }

  @Put('benefit-marks/:reference')
  @ApiOperation({ summary: 'Note an award: the dossier holds the unused months before its start' })
  @ApiOkResponse(receipt)
  mark(
    @Param('reference', { schema: schemas.referenceParam }) reference: string,
    @Body({ schema: schemas.benefitMarkInput }) body: z.output<typeof schemas.benefitMarkInput>,
  ) {
    const { from, months, contributed, ...effect } = body;
    const content = { from, months, ...(contributed !== undefined && { contributed }) };
    return this.effects.note({ kind: 'benefit-mark', reference, ...effect, content });
  }

  @Put('reservations/:reference')
  @ApiOperation({ summary: 'Give back the most recent of the months that the dossier holds' })
  @ApiOkResponse(receipt)
  reserve(
    @Param('reference', { schema: schemas.referenceParam }) reference: string,
    @Body({ schema: schemas.reservationInput }) body: z.output<typeof schemas.reservationInput>,
  ) {
    const { months, ...effect } = body;
    return this.effects.note({ kind: 'reservation', reference, ...effect, content: { months } });
  }

  @Put('health-cards/:reference')
  @ApiOperation({ summary: 'Issue the health insurance card of an award' })
  @ApiOkResponse(receipt)
  issueCard(
    @Param('reference', { schema: schemas.referenceParam }) reference: string,
    @Body({ schema: schemas.healthCardInput }) body: z.output<typeof schemas.healthCardInput>,
  ) {
    const { validFrom, validTo, ...effect } = body;
    return this.effects.note({ kind: 'health-card', reference, ...effect, content: { validFrom, validTo } });
  }

  @Put('health-card-stops/:reference')
  @ApiOperation({ summary: 'End the health insurance card of an award' })
  @ApiOkResponse(receipt)
  stopCard(
    @Param('reference', { schema: schemas.referenceParam }) reference: string,
    @Body({ schema: schemas.healthCardStopInput }) body: z.output<typeof schemas.healthCardStopInput>,
  ) {
    const { stopOn, ...effect } = body;
    return this.effects.note({ kind: 'health-card-stop', reference, ...effect, content: { stopOn } });
  }

  @Put('benefit-notices/:reference')
  @ApiOperation({ summary: 'Take note of what a job centre tells about a running benefit' })
  @ApiOkResponse(receipt)
  tell(
    @Param('reference', { schema: schemas.referenceParam }) reference: string,
    @Body({ schema: schemas.benefitNoticeInput }) body: z.output<typeof schemas.benefitNoticeInput>,
  ) {
    const { about, month, ...effect } = body;
    const content = { about, ...(month !== undefined && { month }) };
    return this.effects.note({ kind: 'benefit-notice', reference, ...effect, content });
  }
}
