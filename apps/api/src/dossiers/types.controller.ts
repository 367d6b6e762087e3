import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { commandsOf, DossierTypes, type AnyCommand, type AnyDossierType } from '../../../../libs/dossier/index.js';
import { Public } from '../people/access.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { problem } from '../problems/problem.js';

const commandJson = (
  name: string,
  command: Pick<AnyCommand<unknown>, 'title' | 'roles' | 'input' | 'example' | 'basis'>,
) => ({
  name,
  title: command.title,
  roles: command.roles,
  basis: command.basis ?? null,
  input: jsonSchema(command.input),
  example: command.example,
});

const summary = (type: AnyDossierType) => ({
  name: type.name,
  code: type.code,
  prefix: type.prefix,
  title: type.title,
  statuses: type.statuses,
});

const details = (type: AnyDossierType) => ({
  ...summary(type),
  submission: { ...commandJson('submit', type.submission), channels: type.submission.channels },
  commands: Object.entries(commandsOf(type)).map(([name, command]) => ({
    ...commandJson(name, command),
    from: command.from,
  })),
  deadlines: Object.entries(type.deadlines).map(([name, { title, bound, basis }]) => ({ name, title, bound, basis })),
  documents: type.documents,
  refusals: type.refusals,
});

/** The procedures that can be followed here, as their definitions state them: from this a form can be drawn. */
@ApiTags('dossier types')
@Controller('v1/dossier-types')
export class TypesController {
  constructor(private readonly types: DossierTypes) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'All dossier types' })
  all() {
    return { items: this.types.all.map(summary) };
  }

  @Get(':type')
  @Public()
  @ApiOperation({ summary: 'One dossier type: statuses, commands with their input, deadlines, documents' })
  one(@Param('type') name: string) {
    const type = this.types.find(name);
    if (!type) throw problem('NOT_FOUND');
    return details(type);
  }
}
