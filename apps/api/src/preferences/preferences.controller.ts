import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { type Changes, changes, preferences, preferencesExample } from './preferences.schemas.js';
import { PreferenceService } from './preferences.service.js';

const answer = { schema: preferences, example: preferencesExample };

/** What people have chosen for themselves; the same on each of their machines. */
@ApiTags('sessions')
@Controller('v1/me/preferences')
export class PreferencesController {
  constructor(private readonly service: PreferenceService) {}

  @Get()
  @AllowedToEveryRole()
  @Answers('What you have chosen for the pages, and until when you are away', 200, answer)
  of(@SignedIn() person: Person) {
    return this.service.of(person);
  }

  @Patch()
  @AllowedToEveryRole()
  @Answers('Changes what is named: null is as the product has it', 200, answer)
  @ApiBody({
    schema: jsonSchema(changes),
    examples: { away: { value: { awayUntil: null } }, list: { value: { view: 'overdue', lines: 100 } } },
  })
  change(@SignedIn() person: Person, @Body({ schema: changes }) body: Changes) {
    return this.service.change(person, body);
  }
}
