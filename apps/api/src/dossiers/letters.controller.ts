import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedToEveryRole } from '../people/access.js';
import { known } from './dossiers.controller.js';
import { Letters } from './letters.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

/** The contents of a dossier's letters, not the printed documents. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/letters')
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Get()
  @AllowedToEveryRole()
  @ApiOperation({
    summary: 'The letters that its decisions brought: of which event and day, under which number, to whom',
  })
  list(@Param('number') number: string, @Reads('list of letters') reading: Reading) {
    return this.letters.list(reading, known(number));
  }

  @Get(':letter')
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'What a letter says, as the dossier stood when it was written' })
  one(@Param('number') number: string, @Param('letter') letter: string, @Reads('letter') reading: Reading) {
    return this.letters.find(reading, known(number), letter);
  }
}
