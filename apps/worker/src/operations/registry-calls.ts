import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { ApplicationFailure } from '@temporalio/common';
import type { Logger } from 'pino';
import type { OutsideSystem } from '../../../../libs/dossier/index.js';
import type { WorkerMetrics } from './metrics.js';

/** How a call ended: `answered`, or the name of its failure as metrics have it, e.g. `unavailable`. */
const outcomeOf = (failure: unknown): string =>
  failure instanceof ApplicationFailure && failure.type?.startsWith('REGISTRY_')
    ? failure.type.slice('REGISTRY_'.length).toLowerCase().replaceAll('_', '-')
    : 'fault';

/** The HTTP status of a failed call; undefined when there was no answer. */
const statusOf = (failure: unknown): number | undefined => {
  const [told] = (failure instanceof ApplicationFailure ? failure.details : undefined) ?? [];
  const { status } = (told ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' ? status : undefined;
};

/** Counts and logs a call to a registry: outcome, HTTP status and route; nothing of the question itself. */
export const watched =
  (registry: OutsideSystem, metrics: WorkerMetrics, log: Logger) =>
  async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      const answer = await call();
      metrics.called(registry, 'answered');
      return answer;
    } catch (error) {
      const [outcome, status] = [outcomeOf(error), statusOf(error)];
      metrics.called(registry, outcome, status);
      // The message of a registry's failure names registry, route and reason, and nothing personal (libs/ports).
      const why = error instanceof ApplicationFailure && outcome !== 'fault' ? error.message : undefined;
      log.warn(
        { registry, outcome, ...(status !== undefined && { status }), ...(why && { why }) },
        'a registry did not answer',
      );
      throw error;
    }
  };

/** The same for calls through a registry's own queue. */
export const watchCalls = (
  registry: OutsideSystem,
  metrics: WorkerMetrics,
  log: Logger,
): ActivityInboundCallsInterceptor => {
  const watch = watched(registry, metrics, log);
  return { execute: (input, next) => watch(() => next(input)) };
};
