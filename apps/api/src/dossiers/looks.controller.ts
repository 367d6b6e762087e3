import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { civilDay, officeCode, plainText } from '../../../../libs/dossier/index.js';
import { AllowedTo } from '../people/access.js';
import { Looks } from './looks.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';

/** Identity numbers and subjects are never part of a URL. */
const search = z.strictObject({
  dossier: dossierNumber.optional(),
  personalId: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  reader: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x20-\x7e]+$/)
    .optional(),
  day: civilDay.optional(),
  /** Instead of one day: the first and the last. */
  from: civilDay.optional(),
  to: civilDay.optional(),
  /** A part of what was opened, or of why. */
  purpose: plainText(100).optional(),
  /** Looks at dossiers that this office has today. */
  office: officeCode.optional(),
  refused: z.boolean().optional(),
  limit: z.int().min(1).max(500).default(100),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

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
  search(@Body({ schema: search }) body: z.infer<typeof search>, @Reads('log of looks') reading: Reading) {
    return this.looks.search(reading, body);
  }

  @Get('alarms')
  @AllowedTo('auditor')
  @ApiOperation({ summary: 'Readers who looked at more dossiers in an hour than people do: the latest 500' })
  alarms() {
    return this.looks.alarms();
  }
}
