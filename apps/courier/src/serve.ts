import { once } from 'node:events';
import { hostname } from 'node:os';
import { pino } from 'pino';
import {
  ConsumerRunner,
  Consumers,
  Deadlines,
  DossierKeys,
  openOrm,
  refuseExcessRights,
  refuseUnmigrated,
  type RunnerOptions,
  WebhookParties,
  Webhooks,
} from '../../../libs/persistence/index.js';
import { every, logOutput, serveHealth, sparingly, tlsOf } from '../../../libs/program/index.js';
import { civilDateAt } from '../../../libs/calendar/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import type { Config } from './config.js';
import { consumersOf } from './consumers.js';
import { CourierMetrics } from './metrics.js';
import { Sender } from './webhooks/send.js';
import { ServedWebhooks } from './webhooks/served.js';

/**
 * Runs consumers of the record until SIGINT or SIGTERM.
 * @throws DatabaseAwayError naming the address when it is unreachable at the start; UnmigratedError when the tables are
 * of an older version; ExcessRightsError when, in production, the login has more rights than programs need
 */
export async function serve(config: Config): Promise<void> {
  const output = logOutput();
  const log = pino({ level: config.LOG_LEVEL, name: 'courier' }, output.destination);
  const orm = await openOrm({
    url: config.DATABASE_URL,
    tls: tlsOf('DATABASE', config),
    poolMax: config.DATABASE_POOL,
    applicationName: 'hoso-courier',
  });
  await refuseUnmigrated(orm.em);
  if (!config.HOSO_SANDBOX) await refuseExcessRights(orm.em);

  const { em } = orm;
  const keys = new DossierKeys(config.HOSO_RECORD_KEY);
  const metrics = new CourierMetrics(new Consumers(em), output.lost);
  const held = new Set<string>();
  const told: RunnerOptions['told'] = {
    handled: (consumer, events) => metrics.handled(consumer, events),
    failed: (consumer, position, fault) => log.warn({ consumer, position, fault }, 'an event was set aside'),
    waits: (consumer, fault) => log.error({ consumer, fault }, 'a consumer cannot go on for now'),
    holds: (consumer, holds) => {
      if (holds) held.add(consumer);
      else held.delete(consumer);
      log.info({ consumer, holds }, 'who runs it');
    },
  };
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const holder = `${hostname()}:${process.pid}`;
  const consumers = consumersOf(config.CONSUMERS, { types: dossierTypes, keys });
  const running = consumers.map((consumer) =>
    new ConsumerRunner(em, consumer, { keys, holder, told }).run(stopping.signal),
  );

  const webhooks = new Webhooks(em, keys);
  const sender = new Sender({ loopback: config.WEBHOOKS_TO_LOOPBACK, timeoutMs: config.WEBHOOK_TIMEOUT * 1_000 });
  const served = new ServedWebhooks(
    em,
    webhooks,
    { webhooks, parties: new WebhookParties(em), sender },
    { keys, holder, told },
    (webhook) => log.error({ webhook }, 'the secret of a webhook does not open: it is not served'),
  );
  const problem = (what: string) => (error: unknown) =>
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, what);
  const serving = config.CONSUMERS.includes('webhooks')
    ? [
        every(2_000, () => served.look(), problem('which webhooks there are is not known')),
        every(60_000, () => webhooks.forget(), problem('old deliveries stay')),
      ]
    : [];

  const deadlines = new Deadlines(em);
  const count = sparingly(60_000, async () => metrics.show(await deadlines.counts(civilDateAt(Date.now()))));
  const stopCounting = every(5_000, count, problem('deadlines were not counted'));
  const health = await serveHealth(config.HOST, config.HEALTH_PORT, {
    ready: () => !stopping.signal.aborted,
    detail: () => ({ consumers: config.CONSUMERS, held: [...held], log: output.lost() }),
    metrics: () => metrics.text(),
  });
  log.info({ consumers: config.CONSUMERS, holder }, 'courier runs');

  // A courier that serves only webhooks has no consumer running from the start.
  if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
  await Promise.all(running);
  for (const stop of [stopCounting, ...serving]) stop();
  await served.stop();
  sender.close();
  health.close();
  await orm.close(true);
}
