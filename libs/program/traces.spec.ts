import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-base';
import { startTraces } from './index.js';

it('joins what happens within a span, and tells nothing of what errors say', async () => {
  const exporter = new InMemorySpanExporter();
  const traces = await startTraces({ endpoint: 'http://127.0.0.1:9', program: 'hoso-test' }, exporter);
  const request = traces.tracer.startSpan('POST /v1/dossiers');
  await traces.within(request, async () => {
    await Promise.resolve();
    const inner = traces.tracer.startSpan('record');
    inner.recordException(new Error('Nguyễn Thị An is unknown'));
    inner.setStatus({ code: SpanStatusCode.ERROR, message: 'Nguyễn Thị An is unknown' });
    inner.end();
  });
  request.end();
  const sent: string[] = [];
  const kept = exporter.shutdown.bind(exporter);
  exporter.shutdown = () => {
    const [inner, outer] = exporter.getFinishedSpans();
    expect(inner?.parentSpanId).toBe(outer?.spanContext().spanId);
    expect(inner?.events[0]?.attributes).toEqual({ 'exception.type': 'Error' });
    expect(inner?.status).toEqual({ code: SpanStatusCode.ERROR });
    sent.push(
      ...exporter
        .getFinishedSpans()
        .map(({ name, resource }) => `${String(resource.attributes['service.name'])} ${name}`),
    );
    return kept();
  };
  await traces.stop();
  expect(sent).toEqual(['hoso-test record', 'hoso-test POST /v1/dossiers']);
  trace.disable();
  context.disable();
});
