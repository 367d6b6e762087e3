import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { known } from '../dossiers/dossiers.controller.js';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { answers, restartBody, type RestartBody, restartQuery } from './operated.schemas.js';
import { OperatedDossiers } from './operated.service.js';

/** A dossier as whoever operates the system sees it. */
@ApiTags('operations')
@Controller('v1/operations/dossiers/:number')
export class OperatedController {
  constructor(private readonly dossiers: OperatedDossiers) {}

  @Get()
  @AllowedTo('operator')
  @Answers('How the run of a dossier stands beside its record; nothing personal, and no look', 200, answers.dossier)
  one(@Param('number') number: string) {
    return this.dossiers.one(known(number));
  }

  @Post('restart')
  @AllowedTo('operator')
  @TakesIdempotencyKey()
  @Answers(
    'Begins the run of a dossier anew from its record; `dryRun=true` tells what would happen, or why it is refused',
    200,
    answers.restart,
  )
  @ApiBody({
    schema: jsonSchema(restartBody),
    examples: { stuck: { value: { reason: 'lịch sử không khớp bản mới' } } },
  })
  restart(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Param('number') number: string,
    @Query({ schema: restartQuery }) { dryRun }: z.output<typeof restartQuery>,
    @Body({ schema: restartBody }) body: RestartBody,
  ) {
    return this.dossiers.restart(person, idempotencyKey(key), known(number), body, dryRun === 'true');
  }
}
