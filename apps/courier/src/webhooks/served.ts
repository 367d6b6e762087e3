import type { EntityManager } from '@mikro-orm/postgresql';
import {
  ConsumerRunner,
  type RunnerOptions,
  type ServedWebhook,
  type Webhooks,
} from '../../../../libs/persistence/index.js';
import { webhookConsumer, type WebhookParts } from './consumer.js';

/** A subscription that is served by this process whenever its lease is free. */
interface Served {
  /** Its parameters at the start; when they change, it is restarted. */
  readonly as: string;
  readonly stop: () => Promise<void>;
}

const textOf = (webhook: ServedWebhook): string => JSON.stringify(webhook);

/** Serves the current subscriptions: starts new ones within seconds, and stops paused and removed ones. */
export class ServedWebhooks {
  private readonly running = new Map<string, Served>();

  constructor(
    private readonly em: EntityManager,
    private readonly webhooks: Webhooks,
    private readonly parts: WebhookParts,
    private readonly options: RunnerOptions,
    /** Told of one whose secret does not open. */
    private readonly sealed: (id: string) => void,
  ) {}

  /** Looks which there are now. */
  async look(): Promise<void> {
    const wanted = new Map((await this.webhooks.served(this.sealed)).map((webhook) => [webhook.id, webhook]));
    const ended = [...this.running].filter(([id, { as }]) => {
      const webhook = wanted.get(id);
      return webhook === undefined || textOf(webhook) !== as;
    });
    await Promise.all(ended.map(([id]) => this.end(id)));
    for (const webhook of wanted.values()) if (!this.running.has(webhook.id)) this.begin(webhook);
  }

  /** Stops all. */
  async stop(): Promise<void> {
    await Promise.all([...this.running.keys()].map((id) => this.end(id)));
  }

  private begin(webhook: ServedWebhook): void {
    const stopping = new AbortController();
    // Many subscriptions poll for new events: four times a second each would be too much.
    const options = { ...this.options, pollMs: 500 };
    const run = new ConsumerRunner(this.em, webhookConsumer(webhook, this.parts), options).run(stopping.signal);
    const stop = () => {
      stopping.abort();
      return run;
    };
    this.running.set(webhook.id, { as: textOf(webhook), stop });
  }

  private async end(id: string): Promise<void> {
    const { stop } = this.running.get(id) ?? {};
    this.running.delete(id);
    await stop?.();
  }
}
