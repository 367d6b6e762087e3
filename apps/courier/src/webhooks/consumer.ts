import { mergedFor } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import { type Actor, rolesTowards } from '../../../../libs/dossier/index.js';
import {
  AwayError,
  type ConsumedEvent,
  consumerOf,
  EffectError,
  type OutsideConsumer,
  type ServedWebhook,
  type Webhooks,
  type WebhookParties,
} from '../../../../libs/persistence/index.js';
import { ClosedAddressError } from '../../../../libs/program/index.js';
import { envelopeOf } from './envelope.js';
import { type Sender, UnreachableError } from './send.js';
import { messageId, signed } from './signature.js';

/** What sending to subscribers needs. */
export interface WebhookParts {
  readonly webhooks: Pick<Webhooks, 'attempted' | 'pause'>;
  readonly parties: Pick<WebhookParties, 'of'>;
  readonly sender: Pick<Sender, 'post'>;
}

/** Answers that mean that a receiver is temporarily unavailable for any message: nothing is set aside. */
const awayStatus = new Set([429, 502, 503, 504]);

const wanted = ({ types, kinds }: ServedWebhook, event: ConsumedEvent): boolean =>
  (types === null || types.includes(event.type)) && (kinds === null || kinds.includes(event.kind));

/** Offices merged into the subscriber's office since they subscribed count, as they do for people who sign in today. */
const asOfToday = (actor: Actor): Actor =>
  actor.office === undefined ? actor : { ...actor, merged: mergedFor(actor.office, civilDateAt(Date.now())) };

/** The consumer of one subscription: it sends events of dossiers that its subscriber may see. */
export const webhookConsumer = (webhook: ServedWebhook, parts: WebhookParts): OutsideConsumer => ({
  name: consumerOf(webhook.id),
  startsAt: 'end',
  // A receiver orders by `sequence`; an event that it refuses does not hold up others.
  order: 'none',
  personal: false,
  batch: 200,
  parallel: 16,
  act: async (event, key, signal) => {
    if (!wanted(webhook, event)) return;
    const parties = await parts.parties.of(event.dossier);
    if (parties === undefined || rolesTowards(asOfToday(webhook.actor), parties).length === 0) return;
    await deliver(webhook, parts, { event, key, signal });
  },
});

interface Delivery {
  readonly event: ConsumedEvent;
  readonly key: string;
  readonly signal: AbortSignal;
}

const deliver = async (
  { id, url, secrets }: ServedWebhook,
  { webhooks, sender }: WebhookParts,
  { event, key, signal }: Delivery,
): Promise<void> => {
  const body = JSON.stringify(envelopeOf(event));
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'Hoso-Webhooks/1',
    ...signed(secrets, messageId(key), new Date(), body),
  };
  const began = performance.now();
  const told = async (status: number | null, fault: string | null) => {
    const { position, dossier, sequence, kind } = event;
    const milliseconds = Math.round(performance.now() - began);
    await webhooks.attempted({ webhook: id, position, dossier, sequence, kind, status, milliseconds, fault });
  };
  try {
    const status = await sender.post({ url: new URL(url), headers, body }, signal);
    const fault = status >= 200 && status < 300 ? null : `answered ${status}`;
    await told(status, fault);
    if (status === 410) await webhooks.pause(id, 'the receiver says that it is gone (410)');
    if (fault !== null) throw awayStatus.has(status) || status === 410 ? new AwayError(fault) : new EffectError(fault);
  } catch (error) {
    if (!(error instanceof UnreachableError) && !(error instanceof ClosedAddressError)) throw error;
    await told(null, error.message);
    throw new AwayError(error.message);
  }
};
