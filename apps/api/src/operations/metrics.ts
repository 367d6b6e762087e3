import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus figures of this process. Routes are patterns, never URLs, because those name dossiers. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /**
   * Figures that are read at every scrape; one that cannot be read, or is unknown, is left out.
   * @param read by name, with descriptions
   */
  show(figures: Readonly<Record<string, { help: string; read: () => Promise<number | undefined> }>>): void {
    for (const [name, { help, read }] of Object.entries(figures))
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          this.reset();
          const value = await read().catch(() => undefined);
          if (value !== undefined) this.set(value);
          else this.remove();
        },
      });
  }

  /** Measures every answered request of the server. */
  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      this.durations.observe(
        { method: request.method, route: request.routeOptions.url ?? 'unmatched', status: reply.statusCode },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }
}
