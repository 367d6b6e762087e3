import { Body, Controller, Delete, Get, Header, Headers, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, Public, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { Calendars } from './calendars.service.js';
import { answers, calendarName, fileQuery, linkBody, linkId } from './calendars.schemas.js';

const mediaType = 'text/calendar; charset=utf-8';
const AsCalendar = () =>
  ApiOkResponse({ description: 'The file (RFC 5545)', content: { 'text/calendar': { schema: { type: 'string' } } } });
const calendar = (text: string, disposition: 'attachment' | 'inline'): StreamableFile =>
  new StreamableFile(Buffer.from(text), { type: mediaType, disposition: `${disposition}; filename="hoso.ics"` });

/** Days on which claimants owe something. */
@ApiTags('calendars')
@Controller('v1')
export class CalendarsController {
  constructor(private readonly calendars: Calendars) {}

  @Get('my/calendar')
  @AllowedTo('claimant')
  @Answers('What you owe until which day, in all your dossiers, the nearest first', 200, answers.duties)
  duties(@SignedIn() person: Person) {
    return this.calendars.duties(person);
  }

  @Get('my/calendar.ics')
  @AllowedTo('claimant')
  @ApiOperation({
    summary: 'The same as a file for a calendar, of one dossier or of all; it names nobody and no number',
  })
  @AsCalendar()
  async file(
    @SignedIn() person: Person,
    @Query({ schema: fileQuery }) { dossier, language }: z.output<typeof fileQuery>,
  ): Promise<StreamableFile> {
    return calendar(await this.calendars.file(person, dossier, language), 'attachment');
  }

  @Get('my/calendar-links')
  @AllowedTo('claimant')
  @Answers(
    'Secret addresses under which calendars subscribe to your days; the secrets are not told again',
    200,
    answers.links,
  )
  links(@SignedIn() person: Person) {
    return this.calendars.all(person);
  }

  @Post('my/calendar-links')
  @AllowedTo('claimant')
  @Answers(
    'Makes a secret address, told this once; repeated under its key it has another secret, and the former one ends',
    201,
    answers.made,
  )
  @ApiBody({ schema: jsonSchema(linkBody), examples: { link: { value: { language: 'vi' } } } })
  @TakesIdempotencyKey()
  make(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: linkBody }) { language }: z.output<typeof linkBody>,
  ) {
    return this.calendars.make(person, idempotencyKey(key), language);
  }

  @Delete('my/calendar-links/:link')
  @AllowedTo('claimant')
  @ApiParam({ name: 'link', schema: jsonSchema(linkId) })
  @Answers('Ends an address: calendars that subscribe to it get nothing more', 204)
  remove(@SignedIn() person: Person, @Param('link') id: string) {
    return this.calendars.remove(person, id);
  }

  @Get('calendars/:file')
  @Public()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The calendar behind a secret address: days and what is owed, no name, number or amount' })
  @ApiParam({ name: 'file', schema: jsonSchema(calendarName), example: `${'A'.repeat(43)}.ics` })
  @AsCalendar()
  async subscribed(@Param('file') file: string): Promise<StreamableFile> {
    return calendar(await this.calendars.subscribed(file), 'inline');
  }
}
