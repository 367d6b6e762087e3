import { defineEntity, p } from '@mikro-orm/postgresql';

const ConsumerStandSchema = defineEntity({
  name: 'ConsumerStand',
  tableName: 'consumer',
  properties: {
    name: p.text().primary(),
    position: p.bigint('number'),
    holder: p.text().nullable(),
    fence: p.bigint('number'),
    leasedUntil: p.datetime().nullable(),
    failures: p.integer(),
    fault: p.text().nullable(),
    movedAt: p.datetime(),
  },
});

/**
 * How far a consumer of the stream has come (its checkpoint), and which process runs it until when (its lease). The
 * fencing token grows whenever the lease changes hands: only the last holder moves the checkpoint.
 */
export class ConsumerStand extends ConsumerStandSchema.class {}
ConsumerStandSchema.setClass(ConsumerStand);

/**
 * State of an event that was set aside:
 * - `retrying`: it failed and is retried at `retryAt`;
 * - `behind`: an earlier event of its dossier failed, and the order matters: its turn comes when that one is done;
 * - `dead`: it failed too often; an operator resends or discards it.
 */
export type SetAsideState = 'retrying' | 'behind' | 'dead';

const SetAsideEventSchema = defineEntity({
  name: 'SetAsideEvent',
  tableName: 'set_aside',
  properties: {
    consumer: p.text().primary(),
    position: p.bigint('number').primary(),
    dossier: p.text(),
    sequence: p.integer(),
    state: p.text().$type<SetAsideState>(),
    attempts: p.integer(),
    retryAt: p.datetime().nullable(),
    /** The last error, without personal data. */
    fault: p.text().nullable(),
    setAsideAt: p.datetime(),
    failedAt: p.datetime().nullable(),
  },
});

/** An event that a consumer has not processed, although its checkpoint is past it. */
export class SetAsideEvent extends SetAsideEventSchema.class {}
SetAsideEventSchema.setClass(SetAsideEvent);

const DiscardedEventSchema = defineEntity({
  name: 'DiscardedEvent',
  tableName: 'discarded_event',
  properties: {
    consumer: p.text().primary(),
    position: p.bigint('number').primary(),
    dossier: p.text(),
    sequence: p.integer(),
    attempts: p.integer(),
    fault: p.text().nullable(),
    /** Why it was discarded, in the operator's words: nothing personal. */
    reason: p.text(),
    discardedBy: p.text(),
    discardedAt: p.datetime().primary(),
  },
});

/** A dead letter that an operator discarded: the consumer never processes it, unless it is replayed. */
export class DiscardedEvent extends DiscardedEventSchema.class {}
DiscardedEventSchema.setClass(DiscardedEvent);
