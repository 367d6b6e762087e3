import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CodecSession } from '../codec/session.js';
import { Public } from '../people/access.js';
import { wrongAt } from '../problems/problem.js';
import { SandboxAccounts } from './sandbox-accounts.js';

const query = z.strictObject({
  // Whoever opens this is not authenticated yet, so it must not give access to `payload-reader` accounts.
  as: z.literal('operator').default('operator'),
  to: z.url().max(2_000),
});

/** One click from a terminal into a readable Temporal UI; with a real identity provider people sign in instead. */
@ApiTags('sandbox')
@Controller('v1/sandbox')
export class OperatorSessionController {
  constructor(
    private readonly accounts: SandboxAccounts,
    private readonly session: CodecSession,
  ) {}

  @Get('operator-session')
  @Public()
  @ApiResponse({ status: 303, description: 'To the page of Temporal UI, with the cookie of the codec' })
  @ApiOperation({ summary: 'Sandbox only: become an operator in this browser and go on to Temporal UI' })
  async open(@Query({ schema: query }) { as, to }: z.infer<typeof query>, @Res() reply: FastifyReply): Promise<void> {
    if (!this.session.knows(to)) {
      throw wrongAt('/to', {
        en: 'Not a page of Temporal UI here',
        vi: 'Không phải trang Temporal UI của hệ thống này',
      });
    }
    this.session.open(reply, await this.accounts.token(as), false);
    await reply.redirect(to, 303);
  }
}
