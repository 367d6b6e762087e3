import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Public } from '../people/access.js';
import { typeNamed } from './named.js';
import { typeDetails, typeSummary } from './type-json.js';

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
  @ApiOperation({ summary: 'One dossier type: statuses, commands with their input, deadlines, documents' })
  one(@Param('type') name: string) {
    return typeDetails(typeNamed(this.types, name));
  }
}
