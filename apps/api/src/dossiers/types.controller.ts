import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { answered, isKnown, TakesIfNoneMatch } from '../http/etag.js';
import { Public } from '../people/access.js';
import { typeNamed } from './named.js';
import { etagOfType, typeDetails, typeSummary } from './type-json.js';

/** The dossier types and their definitions; pages draw forms from them. */
@ApiTags('dossier types')
@Controller('v1/dossier-types')
export class TypesController {
  constructor(private readonly types: DossierTypes) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'All dossier types' })
  all() {
    return { items: this.types.all.map(typeSummary) };
  }

  @Get(':type')
  @Public()
  @TakesIfNoneMatch()
  // Kept by whoever has read it, and asked for again: a release may change it.
  @Header('cache-control', 'public, no-cache')
  @ApiOperation({ summary: 'One dossier type: statuses, commands with their input, deadlines, documents' })
  one(
    @Param('type') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const type = typeNamed(this.types, name);
    const etag = etagOfType(type);
    return answered(reply, isKnown(known, etag) ? { etag } : { etag, body: typeDetails(type) });
  }
}
