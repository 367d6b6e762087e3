import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  answers,
  type CellQuery,
  cellQuery,
  type FiguresQuery,
  figuresQuery,
  statisticName,
} from './statistics.schemas.js';
import { StatisticsOfOffices } from './statistics.service.js';

const OfOne = () => ApiParam({ name: 'statistic', schema: jsonSchema(statisticName), example: 'opened' });

/** Figures of what is recorded. */
@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsOfOffices) {}

  @Get()
  @AllowedTo('director', 'auditor')
  @Answers('What is counted, in words', 200, answers.all)
  all() {
    return this.statistics.all();
  }

  @Get(':statistic')
  @OfOne()
  @AllowedTo('director', 'auditor')
  @Answers(
    'Figures of a period by office, month, official or kind: each with the address of exactly the dossiers that it counts',
    200,
    answers.figures,
  )
  figures(
    @SignedIn() person: Person,
    @Param('statistic') name: string,
    @Query({ schema: figuresQuery }) query: FiguresQuery,
  ) {
    return this.statistics.figures(person, name, query);
  }

  @Get(':statistic/dossiers')
  @OfOne()
  @AllowedTo('director', 'auditor')
  @ApiOperation({ summary: 'The dossiers that a figure counts, the highest number first; nobody is named' })
  dossiers(
    @SignedIn() person: Person,
    @Param('statistic') name: string,
    @Query({ schema: cellQuery }) query: CellQuery,
  ) {
    return this.statistics.dossiers(person, name, query);
  }
}
