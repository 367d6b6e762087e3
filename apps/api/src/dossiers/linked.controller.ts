import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowedToEveryRole } from '../people/access.js';
import { known } from './dossiers.controller.js';
import { LinkedDossiers } from './linked.js';
import { pageLimit } from './list-query.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';
import { wholeNumber } from './requests.js';

const linkQuery = z.strictObject({
  /** `next` of the page before. */
  after: wholeNumber(0, 1_000_000).default(0),
  limit: pageLimit,
});

/** The dossiers with which one has to do. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/links')
export class LinkedController {
  constructor(private readonly linked: LinkedDossiers) {}

  @Get()
  @AllowedToEveryRole()
  @ApiOperation({
    summary: 'Dossiers to which it is linked: kind, status and what each waits for, where they are yours to see',
    description: 'Names nobody, so no look is noted. `dossier` is null where it is not yours to see.',
  })
  links(
    @Param('number') number: string,
    @Query({ schema: linkQuery }) query: z.infer<typeof linkQuery>,
    @Reads('links') reading: Reading,
  ) {
    return this.linked.of(reading, known(number), query);
  }
}
