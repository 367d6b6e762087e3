import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedToEveryRole } from '../people/access.js';
import { known } from './dossiers.controller.js';
import { Messages } from './messages.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

/** What parties and office wrote to each other. They are written by commands: `writeMessage`, `writeToClaimant`, `writeToEmployer`. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/messages')
export class MessagesController {
  constructor(private readonly messages: Messages) {}

  @Get()
  @AllowedToEveryRole()
  @ApiOperation({
    summary: 'Messages between a party and the office, the oldest first: officials read all, a party its own',
  })
  list(@Param('number') number: string, @Reads('messages') reading: Reading) {
    return this.messages.list(reading, known(number));
  }
}
