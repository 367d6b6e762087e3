import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedToEveryRole, ShowsForm } from '../people/access.js';
import { known } from './dossiers.controller.js';
import { Forms } from './forms.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

/** The current form of a dossier. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/form')
export class FormsController {
  constructor(private readonly forms: Forms) {}

  @Get()
  @AllowedToEveryRole()
  @ShowsForm()
  @ApiOperation({
    summary: 'What was stated, as it stands now, beside what registries say; with the words of decisions',
  })
  read(@Param('number') number: string, @Reads('form') reading: Reading) {
    return this.forms.read(reading, known(number));
  }
}
