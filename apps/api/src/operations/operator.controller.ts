import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  answers,
  consumerName,
  exampleName,
  letterBody,
  type LetterBody,
  limitBody,
  type LimitBody,
  registryName,
  stuckQuery,
} from './operator.schemas.js';
import { OperatorView } from './operator.service.js';

const OfRegistry = () => ApiParam({ name: 'registry', schema: jsonSchema(registryName), example: exampleName });

/** The installation, for whoever operates it. */
@ApiTags('operations')
@Controller('v1/operations')
export class OperatorController {
  constructor(private readonly view: OperatorView) {}

  @Get('stuck')
  @AllowedTo('operator')
  @Answers('Open dossiers that do not go on, and why; nothing personal', 200, answers.stuck)
  stuck(@Query({ schema: stuckQuery }) { limit }: z.output<typeof stuckQuery>) {
    return this.view.stuck(limit);
  }

  @Get('registries')
  @AllowedTo('operator')
  @Answers('Systems outside: held back by whom and why, calls and dossiers that wait', 200, answers.registries)
  registries() {
    return this.view.registries();
  }

  @Put('registries/:registry/limit')
  @OfRegistry()
  @AllowedTo('operator')
  @Answers('Holds calls to a system back, all of them with 0; whoever waits reads why', 200, answers.registry)
  @ApiBody({
    schema: jsonSchema(limitBody),
    examples: { paused: { value: { callsPerSecond: 0, reason: 'bảo trì đến 18:00' } } },
  })
  limit(@SignedIn() person: Person, @Param('registry') name: string, @Body({ schema: limitBody }) body: LimitBody) {
    return this.view.limit(person, name, body);
  }

  @Delete('registries/:registry/limit')
  @OfRegistry()
  @AllowedTo('operator')
  @Answers('Lets all calls to a system through again', 200, answers.registry)
  resume(@SignedIn() person: Person, @Param('registry') name: string) {
    return this.view.limit(person, name, null);
  }

  @Get('consumers')
  @AllowedTo('operator')
  @Answers(
    'Consumers of the record: checkpoint, lag, who runs them; and events that failed too often',
    200,
    answers.consumers,
  )
  consumers() {
    return this.view.consumers();
  }

  @Put('consumers/:consumer/dead-letters/:position')
  @ApiParam({ name: 'consumer', schema: jsonSchema(consumerName), example: 'deadlines' })
  @ApiParam({ name: 'position', schema: { type: 'string', pattern: String.raw`^\d{1,15}$` }, example: '4711' })
  @AllowedTo('operator')
  @Answers('Lets a consumer try a dead letter again, with all attempts anew; or gives it up, with a reason', 204)
  @ApiBody({
    schema: jsonSchema(letterBody),
    examples: {
      again: { value: { state: 'retrying' } },
      never: { value: { state: 'discarded', reason: 'hồ sơ thử, đã xóa' } },
    },
  })
  letter(
    @SignedIn() person: Person,
    @Param('consumer') consumer: string,
    @Param('position') at: string,
    @Body({ schema: letterBody }) body: LetterBody,
  ) {
    return this.view.letter(person, consumer, at, body);
  }

  @Get('builds')
  @AllowedTo('operator')
  @Answers(
    'Builds by the open dossiers that they folded last, and the one that takes the tasks now',
    200,
    answers.builds,
  )
  builds() {
    return this.view.builds();
  }
}
