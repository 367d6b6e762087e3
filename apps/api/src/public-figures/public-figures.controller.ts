import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagOf, isKnown } from '../http/etag.js';
import { Answers } from '../openapi/answers.js';
import { PublicRarely } from '../people/access.js';
import { publicFigures } from './public-figures.schemas.js';
import { PublicFigures } from './public-figures.service.js';

/** Figures for anybody. */
@ApiTags('public-figures')
@Controller('v1/public-figures')
export class PublicFiguresController {
  constructor(private readonly figures: PublicFigures) {}

  @Get()
  @PublicRarely(60)
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'ETag of the figures as you have them: answered with 304 and no body if they are the same',
    schema: { type: 'string', maxLength: 8_000 },
  })
  @ApiResponse({ status: 304, description: 'They are the same' })
  @Answers(
    'Figures of the last twelve months that are over, by type, month and office; an office with fewer than five dossiers says only that it has any. At most 60 a minute',
    200,
    publicFigures,
  )
  async all(@Headers('if-none-match') known: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    const told = await this.figures.tell();
    const { on: _, ...figures } = told;
    const etag = etagOf(figures);
    reply.headers({ etag, 'cache-control': 'public, max-age=300' });
    if (!isKnown(known, etag)) return told;
    reply.code(304);
    return undefined;
  }
}
