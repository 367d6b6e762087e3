import {
  consumerOf,
  type Consumers,
  TOO_MANY,
  type WebhookStand,
  type Webhooks,
} from '../../../../libs/persistence/index.js';
import {
  type Actor,
  type AnyDossierType,
  type DossierTypes,
  eventDefinition,
  standardDefinition,
} from '../../../../libs/dossier/index.js';
import { ClosedAddressError, openAddresses } from '../../../../libs/program/index.js';
import { keyReused } from '../dossiers/receipts.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { type DeliveryPage, positionText, type Subscription, webhookId } from './webhooks.schemas.js';

/** Subscriptions that one person may have. */
const mostOfOne = 20;

const told = ({ subject: _, fault, ...stand }: WebhookStand) => ({ ...stand, ...(fault !== null && { fault }) });

/**
 * An id of another form is not found.
 * @throws Problem NOT_FOUND
 */
const anId = (text: string): string => {
  if (!webhookId.safeParse(text).success) throw problem('NOT_FOUND');
  return text;
};

/** A kind that no dossier has would be waited for in vain. */
const hasEvent = (type: AnyDossierType, kind: string): boolean =>
  (eventDefinition(type, kind) ?? standardDefinition(kind)) !== undefined;

/** Nothing is stored that identifies a subscriber as a person; mergers of offices are looked up at each event. */
const subscriberOf = (person: Person): Actor => {
  const { party: _, formerParties: __, merged: ___, ...actor } = actorOf(person);
  return actor;
};

/** Subscriptions of the caller; those of others do not exist for them. */
export class WebhookService {
  /** @param sandbox allows plain http and loopback, for receivers on the same machine */
  constructor(
    private readonly webhooks: Webhooks,
    private readonly consumers: Consumers,
    private readonly types: DossierTypes,
    private readonly sandbox: boolean,
  ) {}

  /**
   * @throws Problem VALIDATION_FAILED for an address that is not https, holds a name and password, or for an unknown
   * dossier type or kind of event, or in our own network; WEBHOOKS_EXCEEDED; IDEMPOTENCY_KEY_REUSED
   */
  async subscribe(person: Person, key: string, { url, types, kinds }: Subscription) {
    const { protocol, username, password, hostname } = new URL(url);
    if (protocol !== 'https:' && !this.sandbox)
      throw wrongAt('/url', { en: 'The address must be https', vi: 'Địa chỉ phải là https' });
    if (username !== '' || password !== '')
      throw wrongAt('/url', {
        en: 'The address holds a name or a password: messages are signed instead',
        vi: 'Địa chỉ không được chứa tên đăng nhập hoặc mật khẩu: thông báo đã được ký số',
      });
    await this.demandOutside(hostname);
    const unknown = types?.findIndex((name) => !this.types.all.some((type) => type.name === name)) ?? -1;
    if (unknown >= 0)
      throw wrongAt(`/types/${unknown}`, { en: 'There is no such dossier type', vi: 'Không có loại hồ sơ này' });
    const among = this.types.all.filter(({ name }) => types?.includes(name) ?? true);
    const noKind = kinds?.findIndex((kind) => !among.some((type) => hasEvent(type, kind))) ?? -1;
    if (noKind >= 0)
      throw wrongAt(`/kinds/${noKind}`, {
        en: 'Dossiers of these types have no such event: GET /v1/events lists them',
        vi: 'Hồ sơ thuộc các loại này không có sự kiện này: xem GET /v1/events',
      });
    const asked = { actor: subscriberOf(person), key, url, types, kinds };
    const subscribed = await this.webhooks.subscribe(asked, mostOfOne);
    if (subscribed === TOO_MANY) throw problem('WEBHOOKS_EXCEEDED');
    if (subscribed === undefined) throw keyReused();
    return { ...(await this.one(person, subscribed.id)), secret: subscribed.secret };
  }

  /**
   * An address in our own network is never called, so nobody subscribes with one. A name that cannot be resolved now is looked
   * up again at each delivery, as every name is.
   * @throws Problem VALIDATION_FAILED
   */
  private async demandOutside(host: string): Promise<void> {
    try {
      await openAddresses(host, { loopback: this.sandbox });
    } catch (error) {
      if (!(error instanceof ClosedAddressError)) return;
      throw wrongAt('/url', {
        en: 'The address is not in the public internet',
        vi: 'Địa chỉ không thuộc mạng Internet công cộng',
      });
    }
  }

  async list({ subject }: Person) {
    return { webhooks: (await this.webhooks.of(subject)).map(told) };
  }

  async one({ subject }: Person, id: string) {
    const [found] = await this.webhooks.of(subject, anId(id));
    if (found === undefined) throw problem('NOT_FOUND');
    return told(found);
  }

  async rotate({ subject }: Person, key: string, id: string) {
    const secret = await this.webhooks.rotateSecret(subject, anId(id), key);
    if (secret === undefined) throw problem('NOT_FOUND');
    return { id, secret };
  }

  async pause(person: Person, id: string) {
    if (!(await this.webhooks.pause(anId(id), 'paused by its owner', person.subject))) throw problem('NOT_FOUND');
    return this.one(person, id);
  }

  async resume(person: Person, id: string) {
    if (!(await this.webhooks.resume(person.subject, anId(id)))) throw problem('NOT_FOUND');
    return this.one(person, id);
  }

  async remove({ subject }: Person, id: string): Promise<void> {
    if (!(await this.webhooks.remove(subject, anId(id)))) throw problem('NOT_FOUND');
  }

  async deliveries(person: Person, id: string, { limit, before }: DeliveryPage) {
    await this.one(person, id);
    const found = await this.webhooks.deliveries(id, limit, before === undefined ? undefined : Number(before));
    const deliveries = found.map(({ webhook: _, ...delivery }) => delivery);
    return { deliveries, next: found.length < limit ? null : String(found.at(-1)?.id ?? '') };
  }

  async resend(person: Person, id: string, position: string) {
    await this.one(person, id);
    const known =
      positionText.safeParse(position).success && (await this.consumers.sendAgain(consumerOf(id), Number(position)));
    if (!known) throw problem('NOT_FOUND');
    return { id, position: Number(position) };
  }
}
