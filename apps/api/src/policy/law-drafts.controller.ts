import { applyDecorators, Body, Controller, Delete, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { idempotencyKey } from '../dossiers/requests.js';
import { answered } from '../http/etag.js';
import { Answers } from '../openapi/answers.js';
import { TakesDraftVersion, TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, AllowedToSend, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  answers,
  draftBody,
  type DraftBody,
  draftBodyLimits,
  draftContent,
  type DraftContent,
  draftId,
  examples,
} from './law-drafts.schemas.js';
import { LawDraftService } from './law-drafts.service.js';

const Address = () => ApiParam({ name: 'draft', schema: jsonSchema(draftId) });
const OfOne = () => applyDecorators(Address(), AllowedTo('law-editor'));

/** Drafts of the next version of the law data: law editors work on the same ones, and one approves what another wrote. */
@ApiTags('policy')
@Controller('v1/policy/drafts')
export class LawDraftsController {
  constructor(private readonly drafts: LawDraftService) {}

  @Get()
  @AllowedTo('law-editor')
  @Answers('Drafts of the next version, the last changed first', 200, answers.list)
  list(@SignedIn() person: Person) {
    return this.drafts.list(person);
  }

  @Post()
  @AllowedTo('law-editor')
  @Answers('Begins a draft with the data of a version', 201, answers.one)
  @ApiBody({ schema: jsonSchema(draftBody), examples: examples.begin })
  @TakesIdempotencyKey()
  async begin(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: draftBody }) body: DraftBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.drafts.begin(person, idempotencyKey(key), body));
  }

  @Get(':draft')
  @OfOne()
  @Answers('A draft with its data, and what is wrong still', 200, answers.one)
  async one(@SignedIn() person: Person, @Param('draft') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return answered(reply, await this.drafts.one(person, id));
  }

  @Put(':draft')
  @Address()
  @AllowedToSend(draftBodyLimits, 'law-editor')
  @Answers('Saves the data, in the place of the version that you have; an approval ends with it', 200, answers.one)
  @ApiBody({ schema: jsonSchema(draftContent), examples: examples.content })
  @TakesDraftVersion()
  async replace(
    @SignedIn() person: Person,
    @Param('draft') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: draftContent }) content: DraftContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.drafts.replace(person, id, ifMatch, content));
  }

  @Delete(':draft')
  @OfOne()
  @Answers('Throws a draft away, as you have it', 204)
  @TakesDraftVersion()
  remove(@Param('draft') id: string, @Headers('if-match') ifMatch: string | undefined) {
    return this.drafts.remove(id, ifMatch);
  }

  @Get(':draft/differences')
  @OfOne()
  @Answers('Where a draft differs from the version from which it started', 200, answers.differences)
  differences(@Param('draft') id: string) {
    return this.drafts.differences(id);
  }

  @Get(':draft/answers')
  @OfOne()
  @Answers('Which questions a draft answers otherwise, in words', 200, answers.answers)
  changes(@Param('draft') id: string) {
    return this.drafts.answers(id);
  }

  @Put(':draft/approval')
  @OfOne()
  @Answers('Approves a draft that you never wrote in, as you have it', 200, answers.one)
  @TakesDraftVersion()
  async approve(
    @SignedIn() person: Person,
    @Param('draft') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.drafts.approve(person, id, ifMatch));
  }

  @Delete(':draft/approval')
  @OfOne()
  @Answers('Takes an approval back', 200, answers.one)
  @TakesDraftVersion()
  async withdraw(
    @SignedIn() person: Person,
    @Param('draft') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answered(reply, await this.drafts.withdraw(person, id, ifMatch));
  }

  @Get(':draft/source')
  @OfOne()
  @Answers('An approved draft as the source files of the next version', 200, answers.source)
  source(@Param('draft') id: string) {
    return this.drafts.source(id);
  }
}
