import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { openDatabase } from '../database/open-database.js';
import { portOf } from '../config.js';
import { FaultPlan } from '../faults/fault-plan.js';
import { installFaults } from '../faults/install-faults.js';
import { describeApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import type { RegistryDefinition } from './registry-definition.js';
import { RegistryModule } from './registry.module.js';
import type { Settings } from './settings.js';
import { validation } from './validation.js';

/** A sandbox can create thousands of people in one call; in production a registry accepts only small bodies. */
const BODY_LIMIT = { sandbox: 64 * 1024 * 1024, service: 64 * 1024 };

/** A registry that listens; `url` is its address without a path. */
export interface RunningRegistry {
  readonly name: string;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the database, listens, and prints one JSON line `{ "ready": name, "url": url }` on standard output. */
export async function startRegistry(registry: RegistryDefinition, settings: Settings): Promise<RunningRegistry> {
  const orm = await openDatabase(registry, settings.DATABASE_URL);
  if (settings.HOSO_SANDBOX) await registry.seed(orm.em.fork());
  const faults = new FaultPlan();
  const app = await NestFactory.create<NestFastifyApplication>(
    RegistryModule.of(registry, settings, orm, faults),
    adapter(settings),
    { logger: false, abortOnError: false },
  );
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validation);
  describeApi(app, registry);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  if (settings.HOSO_SANDBOX) installFaults(server, faults);
  await app.listen(portOf(settings, registry), settings.HOST);
  const url = await app.getUrl();
  process.stdout.write(`${JSON.stringify({ ready: registry.name, url })}\n`);
  return {
    name: registry.name,
    url,
    close: async () => {
      await app.close();
      await orm.close();
    },
  };
}

/**
 * The caller's request id is used, so that the caller recognises its own answer; bodies and identities are not logged.
 */
function adapter(settings: Settings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: settings.HOSO_SANDBOX ? BODY_LIMIT.sandbox : BODY_LIMIT.service,
    requestIdHeader: 'x-request-id',
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: !['debug', 'trace'].includes(settings.LOG_LEVEL) }),
    logger: { level: settings.LOG_LEVEL },
  });
}
