import { Body, Controller, Headers, HttpCode, Param, Post, Query, Req, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { says } from '../../../../libs/dossier/index.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { AllowedToEveryRole, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { languageOfRequest } from '../problems/language.js';
import { Bulk, type BulkOutcome, type BulkPreview } from './bulk.js';
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

const bulkQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') });

/** One command for many dossiers. */
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
    description:
      'With a sequence a dossier is acted on only as it was seen. `dryRun=true` tells which would be refused, and why, and does nothing.',
  })
  async give(
    @Param('command') command: string,
    @Body({ schema: bulkBody }) { items, ...body }: z.infer<typeof bulkBody>,
    @Headers('idempotency-key') key: string | undefined,
    @SignedIn() person: Person,
    @Query({ schema: bulkQuery }) { dryRun }: z.infer<typeof bulkQuery>,
    @Req() request: FastifyRequest,
  ): Promise<{ items: readonly (BulkOutcome | BulkPreview)[] }> {
    const given = items.map(({ number, sequence }) => ({ number, ...(sequence !== undefined && { sequence }) }));
    const asked = { id: request.id, language: languageOfRequest(request) };
    const identity = idempotencyKey(key);
    if (dryRun === 'true') return { items: await this.bulk.preview(person, { command, items: given, body }, asked) };
    const outcomes = await this.bulk.give(person, { command, key: identity, items: given, body }, asked);
    return { items: outcomes };
  }
}
