import { Body, Controller, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo } from '../people/access.js';
import { languageOfRequest } from '../problems/language.js';
import { type Export, exported, exportExample, mediaTypes } from './exports.schemas.js';
import { Exports } from './exports.service.js';

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

/** Lists of an office as files. */
@ApiTags('lists')
@Controller('v1/exports')
export class ExportsController {
  constructor(private readonly exports: Exports) {}

  @Post()
  @HttpCode(200)
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({
    summary: 'A list of an office as CSV or XLSX, titled in your language; each dossier in it is logged as a look',
  })
  @ApiBody({ schema: jsonSchema(exported), examples: { overdue: { value: exportExample } } })
  @ApiOkResponse({ description: 'The file', content: { [mediaTypes.csv]: bytes, [mediaTypes.xlsx]: bytes } })
  async file(
    @Body({ schema: exported }) body: Export,
    @Reads('export') reading: Reading,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const content = await this.exports.file(reading, body, languageOfRequest(request));
    return new StreamableFile(content, {
      type: mediaTypes[body.format],
      disposition: `attachment; filename="hoso.${body.format}"`,
    });
  }
}
