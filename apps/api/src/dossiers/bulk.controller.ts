import { Body, Controller, Headers, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { says } from '../../../../libs/dossier/index.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { languageOfRequest } from '../problems/language.js';
import { Bulk, type BulkOutcome } from './bulk.js';
import { NamesBulkCommand } from './named.js';
import { commandBody, idempotencyKey, LAST_SEQUENCE } from './requests.js';

const bulkBody = commandBody.extend({
  items: z
    .array(z.strictObject({ number: dossierNumber, sequence: z.int().min(1).max(LAST_SEQUENCE).optional() }))
    .min(1)
    .max(200)
    .refine(
      (items) => new Set(items.map(({ number }) => number)).size === items.length,
      says({ en: 'A dossier stands here twice', vi: 'Một hồ sơ được ghi hai lần' }),
    ),
});

/** One command for a stack of dossiers. */
@ApiTags('dossiers')
@Controller('v1/dossiers/bulk')
export class BulkController {
  constructor(private readonly bulk: Bulk) {}

  @Post(':command')
  @HttpCode(200)
  @AllowedToEveryRole()
  @UseGuards(NamesBulkCommand)
  @TakesIdempotencyKey()
  @ApiOperation({
    summary: 'Give one command to up to 200 dossiers, each decided by itself; where its definition allows it',
  })
  async give(
    @Param('command') command: string,
    @Body({ schema: bulkBody }) { items, ...body }: z.infer<typeof bulkBody>,
    @Headers('idempotency-key') key: string | undefined,
    @SignedIn() person: Person,
    @Req() request: FastifyRequest,
  ): Promise<{ items: readonly BulkOutcome[] }> {
    const given = items.map(({ number, sequence }) => ({ number, ...(sequence !== undefined && { sequence }) }));
    const outcomes = await this.bulk.give(
      person,
      { command, key: idempotencyKey(key), items: given, body },
      { id: request.id, language: languageOfRequest(request) },
    );
    return { items: outcomes };
  }
}
