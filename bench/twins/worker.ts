import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { activities, engineActivities } from './activities.js';
import { queues } from './messages.js';

// The twins' worker, a process of its own with the settings of the product's. Says `ready` on standard output.
const connection = await NativeConnection.connect({
  address: process.env['TEMPORAL_ADDRESS'] ?? '',
  grpcCompression: { codec: 'none' },
});
const common = { connection, namespace: process.env['TEMPORAL_NAMESPACE'] ?? '', shutdownGraceTime: '1s' } as const;
const engine = Worker.create({
  ...common,
  taskQueue: queues.engine,
  workflowsPath: fileURLToPath(new URL('./workflows.js', import.meta.url)),
  activities: engineActivities,
  maxCachedWorkflows: 500,
  maxConcurrentWorkflowTaskExecutions: 40,
  workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
  workflowThreadPoolSize: 1,
  stickyQueueScheduleToStartTimeout: '2s',
});
const others = [queues.population, queues.insurance].map((taskQueue) =>
  Worker.create({
    ...common,
    taskQueue,
    activities,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
  }),
);
const workers = await Promise.all([engine, ...others]);
const running = Promise.all(workers.map((worker) => worker.run()));
process.stdout.write('ready\n');
await running;
await connection.close();
