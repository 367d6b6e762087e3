import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { says } from '../../../../libs/dossier/index.js';
import { known } from '../dossiers/dossiers.controller.js';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { documentId, etag, expectedSequence, idempotencyKey } from '../dossiers/requests.js';
import { TakesIdempotencyKey, TakesIfMatch } from '../openapi/headers.js';
import { AllowedToEveryRole, ShowsPersonal, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { Documents } from './documents.js';
import { mediaTypes } from './media.js';

const upload = z.strictObject({
  kind: z.string().regex(/^[\w-]{1,60}$/, says({ en: 'The kind of a document', vi: 'Phải là loại giấy tờ' })),
});

/** The bytes that a request announces; undefined when it announces none. */
function lengthOf({ headers }: FastifyRequest): number | undefined {
  const length = Number(headers['content-length']);
  return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
}

/** Documents: uploaded as raw bytes, read as a download. */
@ApiTags('documents')
@Controller('v1/dossiers/:number/documents')
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Post()
  @HttpCode(201)
  @AllowedToEveryRole()
  @TakesIdempotencyKey()
  @TakesIfMatch()
  @ApiConsumes(...mediaTypes)
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Attach a document: PDF, PNG or JPEG as the body' })
  async attach(
    @Param('number') number: string,
    @Query({ schema: upload }) query: z.infer<typeof upload>,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @SignedIn() person: Person,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const sequence = expectedSequence(ifMatch);
    const { answer, document } = await this.documents.attach(person, {
      number: known(number),
      kind: query.kind,
      mediaType,
      announced: lengthOf(request),
      // After a refusal the rest is read and discarded, because a closed connection would show no reason.
      content: request.raw.iterator({ destroyOnReturn: false }),
      key: idempotencyKey(key),
      ...(sequence !== undefined && { expectedSequence: sequence }),
    });
    reply.headers({ location: `/v1/dossiers/${number}/documents/${document.id}`, etag: etag(answer.sequence) });
    return document;
  }

  @Get()
  @AllowedToEveryRole()
  @ShowsPersonal()
  @ApiOperation({ summary: 'What documents the dossier has' })
  async list(@Param('number') number: string, @Reads('list of documents') reading: Reading) {
    return { items: await this.documents.list(reading, known(number)) };
  }

  @Get(':id')
  @AllowedToEveryRole()
  @ShowsPersonal()
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ description: 'The bytes', schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'The bytes of a document' })
  async open(
    @Param('number') number: string,
    @Param('id') id: string,
    @Reads('document') reading: Reading,
  ): Promise<StreamableFile> {
    if (!documentId.safeParse(id).success) throw problem('NOT_FOUND');
    const { document, content } = await this.documents.open(reading, known(number), id);
    return new StreamableFile(content, {
      type: document.mediaType,
      length: content.length,
      disposition: `attachment; filename="${number}-${document.kind}"`,
    });
  }
}
