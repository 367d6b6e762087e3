import { z } from 'zod';
import { says } from '../../../../libs/dossier/index.js';
import { typeName, wholeNumber } from '../dossiers/requests.js';

const kindName = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]{1,60}$/, says({ en: 'The name of a kind of event', vi: 'Phải là tên loại sự kiện' }));

/** What somebody subscribes to. */
export const subscription = z.strictObject({
  /** Where events are posted: https, a name in the public internet. */
  url: z
    .url({
      protocol: /^https?$/,
      ...says({
        en: 'An address that begins with https://, of at most 2,000 characters',
        vi: 'Địa chỉ bắt đầu bằng https://, nhiều nhất 2.000 ký tự',
      }),
    })
    .max(2_000),
  /** Dossier types and kinds of events that are sent; default: all. */
  types: z.array(typeName).min(1).max(50).optional(),
  kinds: z.array(kindName).min(1).max(200).optional(),
});
export type Subscription = z.output<typeof subscription>;

export const subscriptionExample: z.input<typeof subscription> = {
  url: 'https://portal.example/hoso',
  types: ['unemployment-claim'],
  kinds: ['awarded', 'dossierClosed'],
};

/** An act that takes nothing. */
export const nothing = z.strictObject({});

export const page = z.strictObject({
  limit: wholeNumber(1, 200).default(50),
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export type DeliveryPage = z.output<typeof page>;

/** As they stand in an address. */
export const webhookId = z.uuid();
export const positionText = z.string().regex(/^\d{1,15}$/);

const instant = z.iso.datetime();
const webhook = z.object({
  id: webhookId,
  url: z.string(),
  types: z.array(z.string()).nullable(),
  kinds: z.array(z.string()).nullable(),
  createdAt: instant,
  pausedAt: instant.nullable(),
  pauseReason: z.string().nullable(),
  /** Lag: events of the record that it has not handled yet, including those that are not for it. */
  lag: z.int(),
  /** Events that the receiver refused: to be retried, and dead letters. */
  retrying: z.int(),
  dead: z.int(),
  /** Why nothing can be delivered now. */
  fault: z.string().optional(),
});
const withSecret = webhook.extend({ secret: z.string() });
const delivery = z.object({
  id: z.int(),
  position: z.int(),
  dossier: z.string(),
  sequence: z.int(),
  kind: z.string(),
  attemptedAt: instant,
  status: z.int().nullable(),
  milliseconds: z.int(),
  fault: z.string().nullable(),
});

const id = '0b3f6f0c-6a55-4f6e-9a0e-1c6c7f0a9d11';
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const shown: z.input<typeof webhook> = {
  id,
  url: subscriptionExample.url,
  types: ['unemployment-claim'],
  kinds: ['awarded', 'dossierClosed'],
  createdAt: '2026-11-29T03:00:00.000Z',
  pausedAt: null,
  pauseReason: null,
  ...{ lag: 0, retrying: 0, dead: 0 },
};
const sent: z.input<typeof delivery> = {
  ...{ id: 7, position: 4711, dossier: 'TCTN-2026-0000042', sequence: 12, kind: 'awarded' },
  ...{ attemptedAt: '2026-11-29T03:00:01.000Z', status: 204, milliseconds: 35, fault: null },
};

/** What is answered, with an example. */
export const answers = {
  subscribed: { schema: withSecret, example: { ...shown, secret } },
  list: { schema: z.object({ webhooks: z.array(webhook) }), example: { webhooks: [shown] } },
  one: { schema: webhook, example: shown },
  secret: { schema: z.object({ id: webhookId, secret: z.string() }), example: { id, secret } },
  deliveries: {
    schema: z.object({ deliveries: z.array(delivery), next: z.string().nullable() }),
    example: { deliveries: [sent], next: null },
  },
  resent: { schema: z.object({ id: webhookId, position: z.int() }), example: { id, position: 4711 } },
} as const;
