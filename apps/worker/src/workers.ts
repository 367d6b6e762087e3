import { type ActivityInterceptorsFactory, NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { DossierActivities } from '../../../activities/dossiers/dossiers.activity.js';
import { TogetherActivities } from '../../../activities/registries/together.activity.js';
import { RecordActivities } from '../../../activities/record/record.activity.js';
import { outsideSystemNames } from '../../../libs/agency/index.js';
import { ENGINE_QUEUE } from '../../../libs/dossier/index.js';
import type { DossierRecord, OtherDossiers, OtherDossiersOpened } from '../../../libs/ports/index.js';
import { buildOf, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import type { Config } from './config.js';
import type { WorkerMetrics } from './operations/metrics.js';
import { watchCalls, watched } from './operations/registry-calls.js';
import type { OpenRegistries } from './operations/open-registries.js';
import { deploymentName } from '../../../libs/runs/index.js';
import { registryActivities } from './registries.js';

/** What the engine's worker runs and reaches. */
export interface EngineParts {
  /** The code of all workflows. */
  readonly bundle: string;
  readonly record: DossierRecord;
  readonly dossiers: OtherDossiers;
  readonly opening: OtherDossiersOpened;
  readonly metrics: WorkerMetrics;
  /** Which registries may be called outside their own queues. */
  readonly open: OpenRegistries;
  readonly log: Logger;
  /** Whether activities are spans of the trace that their act began. */
  readonly traced: boolean;
}

/**
 * One worker for the engine, one for each registry's own queue, so that each registry can be limited and paused
 * separately. The engine's worker asks open registries once; retries go through the registry's own queue. The cache
 * must be larger than the number of tasks in flight, or runs with an open local activity are evicted.
 */
export async function makeWorkers(
  config: Config,
  connection: NativeConnection,
  { bundle, record, dossiers, opening, metrics, open, log, traced }: EngineParts,
): Promise<readonly Worker[]> {
  const common = {
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: encryptedDataConverter(parseEncryptionKeys(config.HOSO_ENCRYPTION_KEYS)),
  };
  const spans = traced ? [await activitySpans()] : [];
  const registries = outsideSystemNames.map((name) => [name, registryActivities(config, name)] as const);
  const together = new TogetherActivities(
    new Map(
      registries.map(([name, activities]) => [
        name,
        {
          calls: { ...activities },
          isOpen: () => open.isOpen(name),
          watched: watched(name, metrics, log),
        },
      ]),
    ),
  );
  const engine = Worker.create({
    ...common,
    taskQueue: ENGINE_QUEUE,
    workflowBundle: { code: bundle },
    // A dossier follows the current build; one whose history does not match it begins from the record.
    workerDeploymentOptions: {
      version: { deploymentName, buildId: buildOf(bundle) },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'AUTO_UPGRADE',
    },
    activities: { ...new RecordActivities(record), ...new DossierActivities(dossiers, opening), ...together },
    interceptors: { activity: spans },
    maxCachedWorkflows: config.WORKFLOW_CACHE,
    maxConcurrentWorkflowTaskExecutions: 40,
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
    workflowThreadPoolSize: 1,
    // How long a killed worker keeps its dossiers waiting; a living one takes a task within tens of milliseconds.
    stickyQueueScheduleToStartTimeout: '2s',
    shutdownGraceTime: '10s',
  });
  const others = registries.map(([taskQueue, activities]) =>
    Worker.create({
      ...common,
      taskQueue,
      activities: { ...activities },
      interceptors: { activity: [...spans, () => ({ inbound: watchCalls(taskQueue, metrics, log) })] },
      activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
      shutdownGraceTime: '10s',
    }),
  );
  return Promise.all([engine, ...others]);
}

/** Each activity as a span of the trace that its act began; loaded only when tracing is on. */
async function activitySpans(): Promise<ActivityInterceptorsFactory> {
  const { OpenTelemetryActivityInboundInterceptor } = await import('@temporalio/interceptors-opentelemetry');
  return (context) => ({ inbound: new OpenTelemetryActivityInboundInterceptor(context) });
}
