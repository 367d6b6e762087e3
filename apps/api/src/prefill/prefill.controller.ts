import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, ShowsPersonal } from '../people/access.js';
import { type PrefillBody, prefillBody, prefilled } from './prefill.schemas.js';
import { PrefillService } from './prefill.service.js';

/** What registries know of somebody at a counter before they state it. */
@ApiTags('dossier types')
@Controller('v1/dossier-types')
export class PrefillController {
  constructor(private readonly prefill: PrefillService) {}

  @Post(':type/prefill')
  @AllowedTo('officer')
  @ShowsPersonal()
  @Answers(
    'What systems outside know of somebody for a submission, and which of their dossiers are open',
    200,
    prefilled,
  )
  @ApiBody({ schema: jsonSchema(prefillBody), examples: { one: { value: { personalId: '001199000001' } } } })
  of(
    @Param('type') type: string,
    @Body({ schema: prefillBody }) { personalId }: PrefillBody,
    @Reads('counter') reading: Reading,
  ) {
    return this.prefill.of(reading, type, personalId);
  }
}
