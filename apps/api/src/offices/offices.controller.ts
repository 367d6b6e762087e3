import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { offices, type Office, provinceName } from '../../../../libs/agency/index.js';
import { civilDay } from '../../../../libs/dossier/index.js';
import { etagOf, isKnown } from '../http/etag.js';
import { Public } from '../people/access.js';

const query = z.strictObject({ on: civilDay.optional() });

/** The public data of an office: a row of the data; null for the end of an open office. */
export const officeJson = ({ until, successor, hours, ...office }: Office) => ({
  ...office,
  provinceName: provinceName(office.province),
  hours: hours ?? null,
  until: until ?? null,
  successor: successor ?? null,
});

/** The agency's present and former offices: where one can submit, and who has the work of an office that ended. */
@ApiTags('offices')
@Controller('v1/offices')
export class OfficesController {
  @Get()
  @Public()
  @ApiOperation({
    summary:
      'Offices with province, address, telephone, hours, first and last day and successor; those that work on a day, or all',
  })
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'ETag of the list as you have it: answered with 304 and no body if it is the same',
    schema: { type: 'string', maxLength: 8_000 },
  })
  @ApiResponse({ status: 304, description: 'The list is the same' })
  all(
    @Query({ schema: query }) { on }: z.infer<typeof query>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const items = (on === undefined ? offices.all : offices.officesOn(on)).map(officeJson);
    const etag = etagOf(items);
    reply.headers({ etag, 'cache-control': 'public, max-age=300' });
    if (!isKnown(known, etag)) return { items };
    reply.code(304);
    return undefined;
  }
}
