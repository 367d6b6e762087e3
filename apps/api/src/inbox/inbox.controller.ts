import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { answers, type InboxQuery, inboxQuery, newsPattern } from './inbox.schemas.js';
import { Inbox } from './inbox.service.js';

/** What is news for somebody. */
@ApiTags('messages')
@Controller('v1/my/messages')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @AllowedToEveryRole()
  @Answers(
    'What happened in dossiers and is news for you, the latest first; names nobody, so it is no look',
    200,
    answers.page,
  )
  page(@SignedIn() person: Person, @Query({ schema: inboxQuery }) query: InboxQuery) {
    return this.inbox.page(person, query);
  }

  @Get('unread')
  @AllowedToEveryRole()
  @Answers('How many of them you have not read', 200, answers.unread)
  unread(@SignedIn() person: Person) {
    return this.inbox.unread(person);
  }

  @Put(':message/read')
  @ApiParam({
    name: 'message',
    schema: { type: 'string', pattern: newsPattern.source },
    example: 'TCTN-2026-0000042:7',
  })
  @AllowedToEveryRole()
  @Answers('Notes that you have read it', 204)
  read(@SignedIn() person: Person, @Param('message') id: string) {
    return this.inbox.read(person, id);
  }
}
