import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo } from '../people/access.js';
import { Looks, type LookSearch } from './looks.js';
import { lookSearch } from './looks.schemas.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

/** The access log, for auditors. */
@ApiTags('looks')
@Controller('v1/looks')
export class LooksController {
  constructor(private readonly looks: Looks) {}

  @Post('search')
  @HttpCode(200)
  @AllowedTo('auditor')
  @ApiOperation({
    summary:
      'Looks at personal data, by dossier, person, reader, office, purpose and days of Viet Nam, the latest first',
  })
  search(@Body({ schema: lookSearch }) body: LookSearch, @Reads('log of looks') reading: Reading) {
    return this.looks.search(reading, body);
  }

  @Get('alarms')
  @AllowedTo('auditor')
  @ApiOperation({ summary: 'Readers who looked at more dossiers in an hour than people do: the latest 500' })
  alarms() {
    return this.looks.alarms();
  }
}
