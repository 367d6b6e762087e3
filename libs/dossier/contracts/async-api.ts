import type { DossierTypes } from '../dossier-types.js';
import { eventContracts, type EventContract, type Schema } from './event-contracts.js';

const text = { type: 'string' } as const;

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
    'What [webhooks](../webhooks.md) tell of, from the definitions by `npm run diagrams`; not to be edited. The schema of each\nstands in [asyncapi.json](asyncapi.json), and is served under `GET /v1/events/{type}/{kind}/{version}`.';
  return `${['# Events', intro, ...parts].join('\n\n')}\n`;
};
