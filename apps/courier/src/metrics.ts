import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { ConsumerOverview, Consumers, DeadlineCount } from '../../../libs/persistence/index.js';
import type { LostLog } from '../../../libs/program/index.js';

type Figure = readonly [name: string, help: string, of: (one: ConsumerOverview) => number];

/** Figures of one consumer. Every courier reports the same, from the database: take the largest. */
const figures: readonly Figure[] = [
  ['hoso_consumer_lag_events', 'Published events beyond the checkpoint of a consumer', ({ lag }) => lag],
  ['hoso_consumer_lag_seconds', 'How old the first of them is', ({ lagSeconds }) => lagSeconds],
  ['hoso_consumer_failures', 'How often in a row it could not go on', ({ failures }) => failures],
  ['hoso_consumer_held', '1 while a process runs it', ({ holder }) => (holder === null ? 0 : 1)],
];

const outcomes = ['met', 'missed', 'dropped', 'undated', 'running', 'overdue'] as const;

/** Prometheus figures of consumers, and of the deadlines that one of them keeps. docs/operate.md explains them. */
export class CourierMetrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly done = new Counter({
    name: 'hoso_consumer_handled_total',
    help: 'Events that a consumer was done with in this process',
    labelNames: ['consumer'],
    registers: this.registers,
  });
  private readonly deadlines = new Gauge({
    name: 'hoso_deadlines',
    help: 'Deadlines by what became of them',
    labelNames: ['type', 'deadline', 'bound', 'outcome'],
    registers: this.registers,
  });
  private readonly setAside = new Gauge({
    name: 'hoso_consumer_set_aside',
    help: 'Events that were set aside: to be tried again, behind another of their dossier, or dead letters',
    labelNames: ['consumer', 'state'],
    registers: this.registers,
  });
  private readonly shown = figures.map(([name, help, of]) => ({
    of,
    gauge: new Gauge({ name, help, labelNames: ['consumer'], registers: this.registers }),
  }));

  /** @param lost log lines that could not be written */
  constructor(
    private readonly consumers: Pick<Consumers, 'list'>,
    lost: () => LostLog,
  ) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'hoso_log_lost',
      help: 'Lines of the log that could not be written',
      registers: this.registers,
      collect() {
        this.set(lost().count);
      },
    });
  }

  /** A consumer was done with so many events. */
  handled(consumer: string, events: number): void {
    this.done.inc({ consumer }, events);
  }

  /** Shows the latest counts. */
  show(counts: readonly DeadlineCount[]): void {
    this.deadlines.reset();
    for (const { type, name, bound, ...count } of counts)
      for (const outcome of outcomes) this.deadlines.set({ type, deadline: name, bound, outcome }, count[outcome]);
  }

  /** Prometheus text, with the present status of every consumer. */
  async text(): Promise<string> {
    const consumers = await this.consumers.list();
    // Those of webhooks come and go.
    for (const { gauge } of this.shown) gauge.reset();
    this.setAside.reset();
    for (const one of consumers.filter(({ paused }) => !paused)) {
      const consumer = one.name;
      for (const { gauge, of } of this.shown) gauge.set({ consumer }, of(one));
      for (const [state, count] of Object.entries(one.setAside)) this.setAside.set({ consumer, state }, count);
    }
    return this.registry.metrics();
  }
}
