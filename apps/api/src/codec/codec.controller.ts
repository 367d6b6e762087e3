import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AccessLog } from '../../../../libs/persistence/index.js';
import { answerDecodeRequest, type PayloadJson } from '../../../../libs/temporal/index.js';
import { AllowedTo, AllowedToPagesOf, Public, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { CodecKeys } from './keys.js';
import { CodecSession } from './session.js';

/** Temporal UI sends the payloads of a page of history at once. */
const A_PAGE_OF_HISTORY = { bytes: 8 * 1_048_576, nodes: 40_000 };

const base64 = z.base64().max(4_000_000);
const decodeBody = z.object({
  payloads: z
    .array(z.object({ metadata: z.record(z.string().max(100), base64).optional(), data: base64.optional() }))
    .max(2_000),
});

/** What Temporal UI and CLI ask to show payloads to people: the remote codec protocol, decoding only. */
@ApiTags('operators')
@Controller('codec')
export class CodecController {
  constructor(
    private readonly session: CodecSession,
    private readonly keys: CodecKeys,
    private readonly log: AccessLog,
  ) {}

  @Post('decode')
  @HttpCode(200)
  @AllowedToPagesOf('operator', A_PAGE_OF_HISTORY)
  @ApiOperation({
    summary: 'Decode payloads for an operator: summaries and current details; others need payload-reader',
  })
  async decode(
    @Body({ schema: decodeBody }) body: z.infer<typeof decodeBody>,
    @SignedIn() person: Person,
    @Req() request: FastifyRequest,
  ): Promise<{ payloads: PayloadJson[] }> {
    const read = answerDecodeRequest(body, { keys: this.keys.keys, mayReadAll: person.mayReadPayloads });
    await this.log.write({
      subject: person.subject,
      purpose: 'payloads',
      dossiers: read.opened,
      requestId: request.id,
    });
    return read.body;
  }

  @Post('session')
  @HttpCode(204)
  @AllowedTo('operator')
  @ApiOperation({ summary: 'Let this browser use the codec endpoint with a cookie for an hour' })
  open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    this.session.open(
      reply,
      (request.headers.authorization ?? '').replace(/^Bearer +/i, ''),
      request.protocol === 'https',
    );
  }

  @Delete('session')
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'End the cookie' })
  close(@Res({ passthrough: true }) reply: FastifyReply): void {
    this.session.close(reply);
  }
}
