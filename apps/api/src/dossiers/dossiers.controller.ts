import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { DossierTypes, refusal, type Answer } from '../../../../libs/dossier/index.js';
import { answered, TakesIfNoneMatch } from '../http/etag.js';
import { AllowedTo, AllowedToEveryRole, ShowsPersonal, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { Commands } from './commands.js';
import { NamesType, typeNamed } from './named.js';
import { Reads } from './purpose.js';
import { Readings, type Reading } from './readings.js';
import {
  commandBody,
  commandName,
  DOCUMENT_COMMAND,
  etag,
  eventKind,
  expectedSequence,
  idempotencyKey,
  LAST_SEQUENCE,
  submissionBody,
  wholeNumber,
  type CommandBody,
  type SubmissionBody,
} from './requests.js';
import { seenQuery } from './seen.js';
import { Submissions } from './submissions.js';

const timelineQuery = z.strictObject({
  /** `next` of the page before. */
  after: wholeNumber(0, LAST_SEQUENCE).default(0),
  limit: wholeNumber(1, 500).default(100),
  /** Only events of this kind. */
  kind: eventKind.optional(),
  order: z.enum(['oldest', 'newest']).default('oldest').meta({ description: 'Which event comes first' }),
});

/** Submitting, reading and acting on one dossier. */
@ApiTags('dossiers')
@Controller('v1/dossiers')
export class DossiersController {
  constructor(
    private readonly types: DossierTypes,
    private readonly submissions: Submissions,
    private readonly commands: Commands,
    private readonly readings: Readings,
  ) {}

  @Post(':type')
  @AllowedToEveryRole()
  @UseGuards(NamesType)
  @ApiOperation({ summary: 'Submit a dossier' })
  async submit(
    @Param('type') name: string,
    @Body({ schema: submissionBody }) body: SubmissionBody,
    @Headers('idempotency-key') key: string | undefined,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const type = typeNamed(this.types, name);
    const { answer, opened } = await this.submissions.submit(type, person, idempotencyKey(key), body);
    reply.code(opened ? 201 : 200).headers({ location: `/v1/dossiers/${answer.dossier}`, etag: etag(answer.sequence) });
    return answer;
  }

  @Get(':number')
  @AllowedToEveryRole()
  @TakesIfNoneMatch()
  @ApiOperation({
    summary: 'One dossier: status, what it waits for, and the commands that you may give now',
    description:
      'Its ETag is its sequence, and its `Link` with `rel="describedby"` names its type. `HEAD` answers these alone, and in ' +
      '`Asks-Why` whether a page asks you why you open it (`true` or `false`): it shows nothing, and no look is noted.',
  })
  async dossier(
    @Param('number') number: string,
    @Query({ schema: seenQuery }) { seen }: z.infer<typeof seenQuery>,
    @Reads('dossier') reading: Reading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.readings.dossier(reading, known(number), seen);
    // A page reads the form's words beside the dossier, not after it (RFC 8288).
    reply.header('link', `</v1/dossier-types/${answer.type}>; rel="describedby"`);
    if (answer.asksWhy !== undefined) reply.header('asks-why', String(answer.asksWhy));
    return answered(reply, answer);
  }

  @Get(':number/timeline')
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'What happened, oldest or newest first, each event with its author, cause and hash' })
  timeline(
    @Param('number') number: string,
    @Query({ schema: timelineQuery }) query: z.infer<typeof timelineQuery>,
    @Reads('timeline') reading: Reading,
  ) {
    return this.readings.timeline(reading, known(number), query);
  }

  @Get(':number/ledger')
  @AllowedToEveryRole()
  @ShowsPersonal()
  @ApiOperation({
    summary: 'What is owed, was paid and came back: a month is paid again only in place of what came back',
  })
  ledger(@Param('number') number: string, @Reads('ledger') reading: Reading) {
    return this.readings.ledger(reading, known(number));
  }

  @Get(':number/readers')
  @AllowedTo('auditor')
  @ApiOperation({ summary: 'Who read personal data of the dossier, when and why' })
  readers(@Param('number') number: string, @Reads('readers') reading: Reading) {
    return this.readings.readers(reading, known(number));
  }

  @Post(':number/commands/:command')
  @HttpCode(200)
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'Give a command' })
  async command(
    @Param('number') number: string,
    @Param('command') command: string,
    @Body({ schema: commandBody }) body: CommandBody,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    if (!commandName.safeParse(command).success || command === DOCUMENT_COMMAND) throw refusal('COMMAND_UNKNOWN');
    const sequence = expectedSequence(ifMatch);
    const answer = await this.commands.give(person, {
      number: known(number),
      command,
      key: idempotencyKey(key),
      body,
      ...(sequence !== undefined && { expectedSequence: sequence }),
    });
    reply.header('etag', etag(answer.sequence));
    return answer;
  }
}

/** @throws Refusal DOSSIER_NOT_FOUND for what is not a valid number: there is no such dossier */
export function known(number: string): string {
  if (dossierNumber.safeParse(number).success) return number;
  throw refusal('DOSSIER_NOT_FOUND');
}
