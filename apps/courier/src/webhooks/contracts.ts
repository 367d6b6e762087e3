import { type AnyDossierType, type DossierTypes, standardEvents, type Text } from '../../../../libs/dossier/index.js';

/** JSON Schema 2020-12. */
type Schema = Readonly<Record<string, unknown>>;

/** One version of a kind of event, as subscribers may get it. */
export interface EventContract {
  /** `type` of the envelope, e.g. `hoso.unemployment-claim.awarded.v1`. */
  readonly name: string;
  readonly dossierType: string;
  readonly kind: string;
  readonly version: number;
  readonly title: Text;
  readonly schema: Schema;
}

const text = { type: 'string' } as const;

/** What `envelopeOf` makes of an event; nothing else may stand in it. */
const schemaOf = (dossierType: string, kind: string, version: number): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'sequence', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { ...text, pattern: '^[0-9a-f]{64}$', description: 'Hash of the event in the chain of its dossier' },
    source: { const: 'urn:hoso:record' },
    type: { const: `hoso.${dossierType}.${kind}.v${version}` },
    subject: { ...text, pattern: '^[A-Z]{2,8}-\\d{4}-\\d{7,12}$', description: 'Number of the dossier' },
    time: { ...text, format: 'date-time', description: 'When it was recorded' },
    datacontenttype: { const: 'application/json' },
    sequence: { ...text, pattern: '^\\d{6,}$', description: 'Place in its dossier; sorts as text' },
    data: {
      type: 'object',
      additionalProperties: false,
      required: ['dossier', 'type', 'kind', 'version', 'sequence', 'filedOn'],
      properties: {
        dossier: { ...text, description: 'Number of the dossier' },
        type: { const: dossierType },
        kind: { const: kind },
        version: { const: version },
        sequence: { type: 'integer', minimum: 1 },
        filedOn: { ...text, format: 'date', description: 'The day on which it was done' },
      },
    },
  },
});

const contractsOf = (type: AnyDossierType): readonly EventContract[] =>
  Object.entries({ ...standardEvents, ...type.events }).flatMap(([kind, { title, version }]) =>
    // Earlier versions stay in the record, and are told when it is played again.
    Array.from({ length: version }, (_, at) => ({
      name: `hoso.${type.name}.${kind}.v${at + 1}`,
      ...{ dossierType: type.name, kind, version: at + 1, title },
      schema: schemaOf(type.name, kind, at + 1),
    })),
  );

/** Every version of every kind of event of these dossier types. */
export const eventContracts = (types: DossierTypes): readonly EventContract[] => types.all.flatMap(contractsOf);

const header = (description: string, pattern: string) => ({ ...text, description, pattern });

/** What webhooks send, as an AsyncAPI 3.0 document. */
export const asyncApi = (types: DossierTypes): Schema => {
  const contracts = eventContracts(types);
  const each = <T>(of: (contract: EventContract) => T) =>
    Object.fromEntries(contracts.map((contract) => [contract.name, of(contract)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Hoso: events of dossiers',
      version: '1',
      description: 'CloudEvents 1.0 by POST to the addresses of subscribers, signed as Standard Webhooks 1.0 has it.',
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      webhook: {
        address: null,
        description: 'The address of a subscription (POST /v1/webhooks)',
        messages: each(({ name }) => ({ $ref: `#/components/messages/${name}` })),
      },
    },
    operations: { tell: { action: 'send', channel: { $ref: '#/channels/webhook' } } },
    components: {
      messages: each(({ name, title }) => ({
        name,
        title: `${title.en} (${title.vi})`,
        headers: { $ref: '#/components/schemas/SignedHeaders' },
        payload: { $ref: `#/components/schemas/${name}` },
      })),
      schemas: {
        SignedHeaders: {
          type: 'object',
          required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
          properties: {
            'webhook-id': header('The same whenever the event is sent again', '^msg_[0-9a-f]{32}$'),
            'webhook-timestamp': header('Seconds since the epoch', '^\\d+$'),
            'webhook-signature': header('One for each secret that counts', '^v1,\\S+( v1,\\S+)*$'),
          },
        },
        ...each(({ schema }) => schema),
      },
    },
  };
};

/** The same as a page for people. */
export const eventsPage = (types: DossierTypes): string => {
  const rows = (dossierType: string) =>
    eventContracts(types)
      .filter((contract) => contract.dossierType === dossierType)
      .map(({ name, title }) => `| \`${name}\` | ${title.en} | ${title.vi} |`);
  const parts = types.all.flatMap(({ name }) => [
    `## ${name}`,
    ['| type | what happened | sự kiện |', '| --- | --- | --- |', ...rows(name)].join('\n'),
  ]);
  const intro =
    'What [webhooks](../webhooks.md) tell of, from the definitions by `npm run diagrams`; not to be edited. The schema of each\nstands in [asyncapi.json](asyncapi.json).';
  return `${['# Events', intro, ...parts].join('\n\n')}\n`;
};
