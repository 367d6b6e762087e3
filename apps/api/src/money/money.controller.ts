import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { MoneyPlace } from '../../../../libs/dossier/index.js';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { Answers } from '../openapi/answers.js';
import { line } from '../openapi/example-parts.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo } from '../people/access.js';
import { problem } from '../problems/problem.js';
import { MoneyOfOffices } from './money.service.js';
import {
  answers,
  type DayQuery,
  dayQuery,
  type HandedOutQuery,
  handedOutQuery,
  place,
  type SearchBody,
  searchBody,
  type WaitingQuery,
  waitingQuery,
} from './money.schemas.js';

const InAPlace = () => ApiParam({ name: 'place', schema: jsonSchema(place), example: 'counter' });

const placeNamed = (name: string): MoneyPlace => {
  const { data } = place.safeParse(name);
  if (data === undefined) throw problem('NOT_FOUND');
  return data;
};

/** Money of many dossiers, for whoever pays it. */
@ApiTags('money')
@Controller('v1/money')
export class MoneyController {
  constructor(private readonly money: MoneyOfOffices) {}

  @Get('waiting/:place')
  @InAPlace()
  @AllowedTo('payment-officer', 'officer', 'director', 'auditor')
  @Answers(
    'Dossiers with money that waits at a counter, or with a transfer that did not get there: whatever has waited longest first',
    200,
    answers.waiting(line),
  )
  waiting(
    @Param('place') name: string,
    @Query({ schema: waitingQuery }) query: WaitingQuery,
    @Reads('money') reading: Reading,
  ) {
    return this.money.waiting(reading, placeNamed(name), query);
  }

  @Post('waiting/:place/search')
  @InAPlace()
  @AllowedTo('payment-officer', 'officer', 'director', 'auditor')
  @Answers('The same by a number or a name, as somebody says it at the counter', 200, answers.found(line))
  search(
    @Param('place') name: string,
    @Body({ schema: searchBody }) body: SearchBody,
    @Reads('money search') reading: Reading,
  ) {
    return this.money.found(reading, placeNamed(name), body);
  }

  @Get('handed-out')
  @AllowedTo('payment-officer', 'director', 'auditor')
  @Answers('What was handed out on a day, in the order in which it was, and by whom', 200, answers.handedOut)
  handedOut(@Query({ schema: handedOutQuery }) query: HandedOutQuery, @Reads('money handed out') reading: Reading) {
    return this.money.handedOut(reading, query);
  }

  @Get('day')
  @AllowedTo('payment-officer', 'director', 'auditor')
  @Answers(
    'The run of a day: how much was ordered and paid, and where our side and the bank’s differ. Nobody is named',
    200,
    answers.day,
  )
  day(@Query({ schema: dayQuery }) query: DayQuery, @Reads('money of a day') reading: Reading) {
    return this.money.day(reading, query);
  }
}
