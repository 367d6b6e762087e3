import { applyDecorators, Body, Controller, Delete, Get, Headers, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedToEveryRole, AllowedToSendMany, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { languageOfRequest } from '../problems/language.js';
import {
  answers,
  bodyExample,
  bulkJobBody,
  type BulkJobBody,
  bulkJobBodyLimits,
  jobId,
  linesQuery,
  type LinesQuery,
} from './bulk-jobs.schemas.js';
import { BulkJobService } from './bulk-jobs.service.js';

const OfOne = () => applyDecorators(ApiParam({ name: 'job', schema: jsonSchema(jobId) }), AllowedToEveryRole());

/** One command for more dossiers than a request takes: it goes on when whoever began it has left. */
@ApiTags('dossiers')
@Controller('v1/bulk-jobs')
export class BulkJobsController {
  constructor(private readonly jobs: BulkJobService) {}

  @Get()
  @AllowedToEveryRole()
  @Answers('Your latest jobs, and how far they have come', 200, answers.list)
  list(@SignedIn() person: Person) {
    return this.jobs.list(person);
  }

  @Post()
  @AllowedToSendMany(bulkJobBodyLimits)
  @Answers('Gives one command to up to 10,000 dossiers, one after the other, each decided by itself', 201, answers.one)
  @ApiBody({ schema: jsonSchema(bulkJobBody), examples: bodyExample })
  @TakesIdempotencyKey()
  begin(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: bulkJobBody }) body: BulkJobBody,
    @Req() request: FastifyRequest,
  ) {
    const asked = { id: request.id, language: languageOfRequest(request) };
    return this.jobs.begin(person, idempotencyKey(key), body, asked);
  }

  @Get(':job')
  @OfOne()
  @Answers('How far a job of yours has come, and what came of its dossiers', 200, answers.lines)
  lines(@SignedIn() person: Person, @Param('job') id: string, @Query({ schema: linesQuery }) query: LinesQuery) {
    return this.jobs.lines(person, id, query);
  }

  @Delete(':job')
  @OfOne()
  @Answers('Tries no further dossier; what was done stays', 204)
  stop(@SignedIn() person: Person, @Param('job') id: string) {
    return this.jobs.stop(person, id);
  }
}
