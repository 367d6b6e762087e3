import type { Span, Tracer } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';

/** Traces of this program, once they are switched on. */
export interface Traces {
  readonly tracer: Tracer;
  /** Runs `work` so that the spans that it begins are children of this one. */
  readonly within: <T>(span: Span, work: () => T) => T;
  /** Sends what waits and ends. */
  readonly stop: () => Promise<void>;
}

/** Where traces go. */
export interface TraceSettings {
  /** Base URL of an OTLP receiver over HTTP, e.g. `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** e.g. `hoso-api`. */
  readonly program: string;
}

const told = new Set(['exception.type']);

/**
 * Removes error messages from a span, because they may quote what a person stated. Class and time are kept.
 * @param span changed in place
 */
export const discreetSpan = (span: ReadableSpan): ReadableSpan => {
  for (const { attributes = {} } of span.events)
    for (const name of Object.keys(attributes)) if (!told.has(name)) delete attributes[name];
  delete span.status.message;
  return span;
};

const discreetly = (exporter: SpanExporter): SpanExporter => ({
  export: (spans, done) => exporter.export(spans.map(discreetSpan), done),
  shutdown: () => exporter.shutdown(),
});

/**
 * Switches traces on for this program. Without it nothing of OpenTelemetry is loaded.
 * @param exporter where spans go instead of the endpoint
 */
export const startTraces = async ({ endpoint, program }: TraceSettings, exporter?: SpanExporter): Promise<Traces> => {
  const [
    { context, trace },
    { Resource },
    { BasicTracerProvider, BatchSpanProcessor },
    { AsyncLocalStorageContextManager },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/context-async-hooks'),
  ]);
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const sent = exporter ?? new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: new Resource({ 'service.name': program }),
    spanProcessors: [new BatchSpanProcessor(discreetly(sent), { scheduledDelayMillis: 1_000 })],
  });
  provider.register({ contextManager: new AsyncLocalStorageContextManager().enable() });
  return {
    tracer: trace.getTracer('hoso'),
    within: (span, work) => context.with(trace.setSpan(context.active(), span), work),
    stop: () => provider.shutdown(),
  };
};
