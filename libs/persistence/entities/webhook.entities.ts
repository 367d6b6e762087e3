import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Actor } from '../../dossier/index.js';

const WebhookEntrySchema = defineEntity({
  name: 'WebhookEntry',
  tableName: 'webhook',
  properties: {
    id: p.text().primary(),
    subject: p.text(),
    /** The subscriber: it sends events of dossiers that this person may see. */
    actor: p.json<Actor>().columnType('json'),
    url: p.text(),
    types: p.array<string>().columnType('text[]').nullable(),
    kinds: p.array<string>().columnType('text[]').nullable(),
    masterKey: p.text(),
    secret: p.blob(),
    formerMasterKey: p.text().nullable(),
    formerSecret: p.blob().nullable(),
    formerUntil: p.datetime().nullable(),
    /** Idempotency key of the last change of its secret. */
    rotatedBy: p.text().nullable(),
    createdAt: p.datetime(),
    pausedAt: p.datetime().nullable(),
    pauseReason: p.text().nullable(),
  },
});

/** A subscription: where events are sent, which, and with which secrets they are signed (sealed). */
export class WebhookEntry extends WebhookEntrySchema.class {}
WebhookEntrySchema.setClass(WebhookEntry);

const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    webhook: p.text(),
    position: p.bigint('number'),
    dossier: p.text(),
    sequence: p.integer(),
    kind: p.text(),
    attemptedAt: p.datetime(),
    /** HTTP status of the answer; null when there was none. */
    status: p.integer().nullable(),
    milliseconds: p.integer(),
    fault: p.text().nullable(),
  },
});

/** One attempt to send an event to a subscriber. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery);
