import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { refusal } from '../../../../libs/dossier/index.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { known } from './dossiers.controller.js';
import { Facts } from './facts.js';
import { commandName, idempotencyKey } from './requests.js';

const factBody = z.strictObject({ input: z.record(z.string(), z.unknown()).default({}) });

/** What outside systems report to a dossier. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:number/facts')
export class FactsController {
  constructor(private readonly facts: Facts) {}

  @Post(':fact')
  @HttpCode(202)
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'Report a fact' })
  async report(
    @Param('number') number: string,
    @Param('fact') fact: string,
    @Body({ schema: factBody }) { input }: z.infer<typeof factBody>,
    @Headers('idempotency-key') key: string | undefined,
    @SignedIn() person: Person,
  ): Promise<{ dossier: string; fact: string }> {
    if (!commandName.safeParse(fact).success) throw refusal('FACT_UNKNOWN');
    await this.facts.report(person, { number: known(number), fact, key: idempotencyKey(key), input });
    return { dossier: number, fact };
  }
}
