import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { idempotencyKey } from '../dossiers/requests.js';
import { answered } from '../http/etag.js';
import { Answers } from '../openapi/answers.js';
import { TakesDraftVersion, TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  answers,
  draftBody,
  type DraftBody,
  draftContent,
  type DraftContent,
  draftId,
  examples,
} from './drafts.schemas.js';
import { DraftService } from './drafts.service.js';

const OfOne = () => ApiParam({ name: 'draft', schema: jsonSchema(draftId) });

/** What somebody has typed and not sent yet; only for its owner. */
@ApiTags('drafts')
@Controller('v1/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftService) {}

  @Get()
  @AllowedToEveryRole()
  @Answers('Your drafts, the latest first, without what is typed in them', 200, answers.list)
  list(@SignedIn() person: Person) {
    return this.drafts.list(person);
  }

  @Post()
  @AllowedToEveryRole()
  @Answers('Begins a draft; its act is sent under the same Idempotency-Key, and ends it', 201, answers.one)
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
  @AllowedToEveryRole()
  @Answers('A draft of yours, with what is typed in it', 200, answers.one)
  async one(@SignedIn() person: Person, @Param('draft') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return answered(reply, await this.drafts.one(person, id));
  }

  @Put(':draft')
  @OfOne()
  @AllowedToEveryRole()
  @Answers('Saves what is typed now, in the place of the version that you have', 200, answers.one)
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
  @AllowedToEveryRole()
  @Answers('Throws a draft away', 204)
  remove(@SignedIn() person: Person, @Param('draft') id: string) {
    return this.drafts.remove(person, id);
  }
}
