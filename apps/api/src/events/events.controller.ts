import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  asyncApi,
  type EventContract,
  eventContracts,
  schemaDocument,
} from '../../../../libs/dossier/contracts/index.js';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Public } from '../people/access.js';
import { problem } from '../problems/problem.js';

const Cached = () => Header('cache-control', 'public, max-age=300');
const OfEvent = () => ApiParam({ name: 'kind', schema: { type: 'string', pattern: '^[A-Za-z]\\w{0,60}$' } });
const OfVersion = () => ApiParam({ name: 'version', schema: { type: 'string', pattern: '^[1-9]\\d{0,3}$' } });

/** A version of a kind of event, and where its schema is. */
export const contractJson = ({ name, dossierType, kind, version, title }: EventContract) => ({
  ...{ name, dossierType, kind, version, title },
  schema: `/v1/events/${dossierType}/${kind}/${version}`,
});

/**
 * The contracts of events sent by webhooks, for each version of each kind. A contract never changes and is never
 * removed.
 */
@ApiTags('events')
@Controller('v1')
export class EventsController {
  private readonly contracts;
  private readonly document;

  constructor(types: DossierTypes) {
    this.contracts = eventContracts(types);
    this.document = asyncApi(types);
  }

  @Get('events')
  @Public()
  @Cached()
  @ApiOperation({ summary: 'Kinds of events that webhooks tell of, each with the address of its schema' })
  all() {
    return { items: this.contracts.map(contractJson) };
  }

  @Get('events/:type/:kind/:version')
  @Public()
  @Cached()
  @OfEvent()
  @OfVersion()
  @ApiOperation({ summary: 'JSON Schema 2020-12 of what webhooks send of a version of a kind of event' })
  one(@Param('type') type: string, @Param('kind') kind: string, @Param('version') version: string) {
    const name = `hoso.${type}.${kind}.v${version}`;
    const contract = this.contracts.find((one) => one.name === name);
    if (contract === undefined) throw problem('NOT_FOUND');
    return schemaDocument(contract);
  }

  @Get('asyncapi.json')
  @Public()
  @Cached()
  @ApiOperation({ summary: 'The same of all events, as an AsyncAPI 3.0 document' })
  asyncapi() {
    return this.document;
  }
}
