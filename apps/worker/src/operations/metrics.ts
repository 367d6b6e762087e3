import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { OpenCounts } from '../../../../libs/persistence/index.js';
import type { OutsideSystem } from '../../../../libs/dossier/index.js';
import type { LostLog } from '../../../../libs/program/index.js';
import type { TaskQueueState } from '../../../../libs/temporal/index.js';

/** Figures of all dossiers, from record and Temporal. Every worker reports the same: take the largest. */
export interface Figures extends OpenCounts {
  readonly registries: readonly TaskQueueState[];
  /** Open records minus open runs. */
  readonly missingRuns: number;
  /** Open dossiers whose moment passed a minute ago without happening. */
  readonly late: number;
  /** Runs whose workflow task fails again and again. */
  readonly failing: number;
  /** Incidents beside procedures since the beginning, by kind (`hoso.incident`). */
  readonly incidents: Readonly<Record<string, number>>;
}

/** Prometheus figures of this worker, and of all dossiers. docs/operate.md explains them. */
export class WorkerMetrics {
  readonly registry = new Registry();
  private readonly gauges = new Map<string, Gauge>();
  /** Seconds since the epoch, 0 for never. */
  private readonly answering = new Map<OutsideSystem, { readonly answeredAt: number; readonly silentSince: number }>();

  private readonly calls = new Counter({
    name: 'hoso_registry_calls_total',
    help: 'Calls to a registry by this worker, by outcome and HTTP status where there was one',
    labelNames: ['registry', 'outcome', 'status'],
    registers: [this.registry],
  });
  private readonly sweeps = new Histogram({
    name: 'hoso_sweep_duration_seconds',
    help: 'How long the repeated work of this worker takes',
    labelNames: ['sweep', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    registers: [this.registry],
  });

  /** @param lost log lines that could not be written */
  constructor(lost: () => LostLog) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'hoso_log_lost',
      help: 'Lines of the log that could not be written',
      registers: [this.registry],
      collect() {
        this.set(lost().count);
      },
    });
  }

  /**
   * A call to a registry has ended.
   * @param status HTTP status; undefined when there was no answer, or a valid one
   */
  called(registry: OutsideSystem, outcome: string, status?: number): void {
    this.calls.inc({ registry, outcome, status: status === undefined ? '' : String(status) });
    const now = Date.now() / 1_000;
    if (outcome === 'answered') this.answering.set(registry, { answeredAt: now, silentSince: 0 });
    else {
      const { answeredAt = 0, silentSince = 0 } = this.answering.get(registry) ?? {};
      this.answering.set(registry, { answeredAt, silentSince: silentSince === 0 ? now : silentSince });
    }
    const { answeredAt = 0, silentSince = 0 } = this.answering.get(registry) ?? {};
    const labels = ['registry'];
    this.gauge('hoso_registry_silent_since_seconds', 'Since when this worker has no answer; 0 when it has', labels).set(
      { registry },
      silentSince,
    );
    this.gauge('hoso_registry_answered_at_seconds', 'When it answered this worker last', labels).set(
      { registry },
      answeredAt,
    );
  }

  /** How long ago the bank's statement was read to its end, in seconds, by any worker; undefined before the first time. */
  statementAge(seconds: number | undefined): void {
    if (seconds === undefined) return;
    const help = 'When the bank’s statement was read to its end last, by any worker';
    this.gauge('hoso_statement_read_at_seconds', help, []).set(Date.now() / 1_000 - seconds);
  }

  /** Status of the registries that this worker called, for people. */
  registries(): Readonly<Record<string, string>> {
    const word = (seconds: number) =>
      seconds === 0 ? 'answers' : `silent since ${new Date(seconds * 1_000).toISOString()}`;
    return Object.fromEntries([...this.answering].map(([name, { silentSince }]) => [name, word(silentSince)]));
  }

  /** The same task, measured: its duration, and when it last succeeded. */
  measured<T>(sweep: string, task: () => Promise<T>): () => Promise<T> {
    const ended = this.gauge('hoso_sweep_ended_at_seconds', 'When a repeated work ended well last', ['sweep']);
    const handled = this.gauge('hoso_sweep_dossiers', 'How many it saw to the last time', ['sweep']);
    return async () => {
      const took = this.sweeps.startTimer({ sweep });
      try {
        const result = await task();
        took({ outcome: 'done' });
        ended.set({ sweep }, Date.now() / 1_000);
        if (typeof result === 'number') handled.set({ sweep }, result);
        return result;
      } catch (error) {
        took({ outcome: 'failed' });
        throw error;
      }
    };
  }

  /** Shows the latest counts; removes those that no longer exist. */
  show(figures: Figures): void {
    const { open, waiting, outages, registries, incidents } = figures;
    this.all(
      'hoso_dossiers_open',
      'Open dossiers',
      ['type', 'phase'],
      open.map(({ count, ...labels }) => [labels, count]),
    );
    this.all(
      'hoso_dossiers_waiting',
      'Open dossiers by who must act; one that waits for two counts for both',
      ['type', 'who'],
      waiting.map(({ count, ...labels }) => [labels, count]),
    );
    this.all(
      'hoso_registry_dossiers_waiting',
      'Open dossiers that a registry does not answer, or refuses',
      ['registry'],
      registries.map(({ name }) => [{ registry: name }, outages.find(({ system }) => system === name)?.count ?? 0]),
    );
    this.all(
      'hoso_registry_paused',
      '1 while no worker calls it',
      ['registry'],
      registries.map(({ name, limit }) => [{ registry: name }, limit?.callsPerSecond === 0 ? 1 : 0]),
    );
    this.all(
      'hoso_registry_limit_calls_per_second',
      'How many calls are let through, by whom and why; absent while it is not limited',
      ['registry', 'by', 'reason'],
      registries.flatMap(({ name, limit }) =>
        limit === null ? [] : [[{ registry: name, by: limit.by, reason: limit.reason }, limit.callsPerSecond] as const],
      ),
    );
    this.all(
      'hoso_registry_calls_waiting',
      'Calls that wait in its task queue, about',
      ['registry'],
      registries.map(({ name, waiting: calls }) => [{ registry: name }, calls]),
    );
    this.all(
      'hoso_incidents',
      'What happened beside procedures since the beginning',
      ['kind'],
      [...['nudged', 'begun', 'behind', 'stuck'].map((kind) => [{ kind }, incidents[kind] ?? 0] as const)],
    );
    this.all('hoso_runs_missing', 'Open dossiers without a run', [], [[{}, figures.missingRuns]]);
    this.all('hoso_moments_late', 'Open dossiers whose moment passed and has not happened', [], [[{}, figures.late]]);
    this.all('hoso_tasks_failing', 'Dossiers whose workflow task fails again and again', [], [[{}, figures.failing]]);
    this.all('hoso_figures_taken_at_seconds', 'When these figures were taken', [], [[{}, Date.now() / 1_000]]);
  }

  /** A gauge with exactly these values. */
  private all(
    name: string,
    help: string,
    labels: readonly string[],
    values: readonly (readonly [Readonly<Record<string, string>>, number])[],
  ): void {
    const gauge = this.gauge(name, help, labels);
    gauge.reset();
    for (const [labelled, value] of values) gauge.set({ ...labelled }, value);
  }

  private gauge(name: string, help: string, labelNames: readonly string[]): Gauge {
    const known = this.gauges.get(name);
    if (known !== undefined) return known;
    const made = new Gauge({ name, help, labelNames: [...labelNames], registers: [this.registry] });
    this.gauges.set(name, made);
    return made;
  }
}
