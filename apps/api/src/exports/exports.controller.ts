import type { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EXPORT } from '../dossiers/looks.js';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo } from '../people/access.js';
import { languageOfRequest } from '../problems/language.js';
import {
  type Export,
  exported,
  exportedLooks,
  exportExample,
  exportOfFigures,
  type LooksExport,
  looksExample,
  mediaTypes,
} from './exports.schemas.js';
import { Exports } from './exports.service.js';
import { LooksFiles } from './looks-file.js';

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

/** A file to be kept, named by its format. */
const attached = (content: Readable, { format }: Pick<Export, 'format'>, name = 'hoso'): StreamableFile =>
  new StreamableFile(content, { type: mediaTypes[format], disposition: `attachment; filename="${name}.${format}"` });

/** Lists as files. */
@ApiTags('lists')
@Controller('v1/exports')
export class ExportsController {
  constructor(
    private readonly exports: Exports,
    private readonly looks: LooksFiles,
  ) {}

  @Post()
  @HttpCode(200)
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({
    summary:
      'A list of an office as CSV or XLSX, titled in your language, each dossier in it is logged as a look; or the figures of a statistic, for directors and auditors: who took them, and what for, is logged',
  })
  @ApiBody({
    schema: jsonSchema(exported),
    examples: { overdue: { value: exportExample }, figures: { value: exportOfFigures } },
  })
  @ApiOkResponse({ description: 'The file', content: { [mediaTypes.csv]: bytes, [mediaTypes.xlsx]: bytes } })
  async file(
    @Body({ schema: exported }) body: Export,
    @Reads(EXPORT) reading: Reading,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { content, name } = await this.exports.file(reading, body, languageOfRequest(request));
    return attached(content, body, name);
  }

  @Post('looks')
  @HttpCode(200)
  @AllowedTo('auditor')
  @ApiOperation({
    summary: 'Looks at personal data as CSV or XLSX; that they are taken away is itself logged, with the purpose',
  })
  @ApiBody({ schema: jsonSchema(exportedLooks), examples: { outside: { value: looksExample } } })
  @ApiOkResponse({ description: 'The file', content: { [mediaTypes.csv]: bytes, [mediaTypes.xlsx]: bytes } })
  async ofLooks(
    @Body({ schema: exportedLooks }) body: LooksExport,
    @Reads('export of looks') reading: Reading,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return attached(await this.looks.file(reading, body, languageOfRequest(request)), body);
  }
}
