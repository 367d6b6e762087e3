import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { lookUp, lookupNames } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import { civilDay } from '../../../../libs/dossier/index.js';
import { wholeNumber } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { Public } from '../people/access.js';
import { problem } from '../problems/problem.js';

const name = z.enum(lookupNames);
/** As it stands in an address: of one that is not there nothing is said but that. */
const anyName = z.string().regex(/^[a-z][a-z-]{1,40}$/);
const query = z.strictObject({
  /** As somebody types it: words, or their beginnings, with or without accents. */
  q: z.string().max(100).default(''),
  /** Entries of another day; today without it. */
  on: civilDay.optional(),
  limit: wholeNumber(1, 200).default(20),
});

const text = z.object({ en: z.string(), vi: z.string() });
const entry = z.object({
  code: z.string(),
  title: text,
  former: z.array(text).meta({ description: 'What it was called before, or what was merged into it' }),
  until: z.string().nullable(),
});
const found = {
  schema: z.object({
    items: z.array(entry),
    more: z.boolean().meta({ description: 'Whether there are others that were left out' }),
  }),
  example: {
    items: [
      {
        code: 'HD-01',
        title: { vi: 'Trung tâm Dịch vụ việc làm Hải Dương', en: 'Hải Dương Employment Service Centre' },
        former: [{ vi: 'Trung tâm Dịch vụ việc làm Chí Linh', en: 'Chí Linh Employment Service Centre' }],
        until: null,
      },
    ],
    more: false,
  },
};

/** Lists of codes from which forms let people choose: fields name theirs as `x-lookup`. */
@ApiTags('lookups')
@Controller('v1/lookups')
export class LookupsController {
  @Get(':name')
  @Public()
  @ApiParam({ name: 'name', schema: jsonSchema(anyName), example: 'banks' })
  @Answers('Entries of a list of codes, by what somebody types of code or title', 200, found)
  one(
    @Param('name') list: string,
    @Query({ schema: query }) { q, on, limit }: z.infer<typeof query>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const named = name.safeParse(list);
    if (!named.success) throw problem('NOT_FOUND');
    const items = lookUp(named.data, on ?? civilDateAt(Date.now()), q);
    reply.header('cache-control', 'public, max-age=300');
    return { items: items.slice(0, limit), more: items.length > limit };
  }
}
