import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedToEveryRole, ShowsPersonal } from '../people/access.js';
import { known } from './dossiers.controller.js';
import { Explanations } from './explanations.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';
import { explanationName } from './requests.js';

/** Why something of a dossier is as it is. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/explanations/:subject')
export class ExplanationsController {
  constructor(private readonly explanations: Explanations) {}

  @Get()
  @AllowedToEveryRole()
  @ShowsPersonal()
  @ApiParam({ name: 'subject', schema: jsonSchema(explanationName), example: 'amount' })
  @ApiOperation({
    summary:
      'Why an amount, a number of months or a refusal is what it is: step by step with rules, articles and sources, as it was decided',
  })
  one(@Param('number') number: string, @Param('subject') subject: string, @Reads('explanation') reading: Reading) {
    return this.explanations.find(reading, known(number), subject);
  }
}
