import { applyDecorators, Body, Controller, Delete, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  adoptionBody,
  type AdoptionBody,
  adoptionId,
  adoptionQuery,
  type AdoptionQuery,
  answers,
  bodyExample,
} from './adoptions.schemas.js';
import { AdoptionService } from './adoptions.service.js';

const OfOne = () => applyDecorators(ApiParam({ name: 'adoption', schema: jsonSchema(adoptionId) }));

/** Open dossiers adopt a version of the law data. */
@ApiTags('policy')
@Controller('v1/policy/adoptions')
export class AdoptionsController {
  constructor(private readonly adoptions: AdoptionService) {}

  @Get()
  @AllowedTo('law-editor', 'operator')
  @Answers('Adoptions of a version by open dossiers, the latest first', 200, answers.list)
  list() {
    return this.adoptions.list();
  }

  @Post()
  @AllowedTo('law-editor')
  @Answers(
    'Has open dossiers adopt a version, so many a second; with `dryRun` what that would change, from their record alone',
    201,
    answers.begin,
  )
  @ApiBody({ schema: jsonSchema(adoptionBody), examples: bodyExample })
  @TakesIdempotencyKey()
  begin(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Query({ schema: adoptionQuery }) { dryRun }: AdoptionQuery,
    @Body({ schema: adoptionBody }) body: AdoptionBody,
  ) {
    const named = idempotencyKey(key);
    return dryRun === 'true' ? this.adoptions.preview(body) : this.adoptions.begin(person, named, body);
  }

  @Get(':adoption')
  @OfOne()
  @AllowedTo('law-editor', 'operator')
  @Answers('How far an adoption has come', 200, answers.one)
  one(@Param('adoption') id: string) {
    return this.adoptions.one(id);
  }

  @Delete(':adoption')
  @OfOne()
  @AllowedTo('law-editor', 'operator')
  @Answers('Tells no further dossier; those that were told keep the version', 204)
  stop(@SignedIn() person: Person, @Param('adoption') id: string) {
    return this.adoptions.stop(person, id);
  }
}
