import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { AllowedToEveryRole } from '../people/access.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';
import { FactsTold } from './told-facts.js';
import { toldAnswer, type ToldQuery, toldQuery } from './told-facts.schemas.js';

/** What accounts of other agencies told of dossiers. */
@ApiTags('dossiers')
@Controller('v1/facts')
export class ToldFactsController {
  constructor(private readonly facts: FactsTold) {}

  @Get('told')
  @AllowedToEveryRole()
  @Answers(
    'Facts that you told, the latest first, and what became of each; where you are shown why, it is logged as a look',
    200,
    toldAnswer,
  )
  told(@Reads('facts told') reading: Reading, @Query({ schema: toldQuery }) query: ToldQuery) {
    return this.facts.page(reading, query);
  }
}
