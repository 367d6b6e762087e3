import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import { rulesInForce } from '../../../../libs/policy/index.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { Public } from '../people/access.js';
import { EstimatesService } from './estimates.service.js';
import { type EstimateBody, type RulesQuery, estimateBody, estimateExample, rulesQuery } from './policy.schemas.js';
import { ruleJson } from './told.js';

/** Questions to the law that anybody may ask, signed in or not. Nothing that they state is stored. */
@ApiTags('policy')
@Controller('v1/policy')
export class PolicyController {
  constructor(private readonly estimates: EstimatesService) {}

  @Post('estimates')
  @HttpCode(200)
  @Public()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the law gives for facts that you state: eligibility, amount, months, dates, and why' })
  @ApiBody({ schema: jsonSchema(estimateBody), examples: { endedContract: { value: estimateExample } } })
  estimate(@Body({ schema: estimateBody }) body: EstimateBody) {
    return this.estimates.estimate(body);
  }

  @Get('rules')
  @Public()
  @ApiOperation({ summary: 'The rules in force on a day, with articles, confidence and words' })
  rules(@Query({ schema: rulesQuery }) { on = civilDateAt(Date.now()), topic }: RulesQuery) {
    return { on, rules: rulesInForce(on, topic).map(ruleJson) };
  }
}
