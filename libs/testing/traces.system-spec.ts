import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimInPlay, startWhole, type WholeSystem } from './index.js';

// One trace from a request over the workflow to the activity and the registry's call, and nothing personal in it.
interface Sent {
  readonly program: string;
  readonly name: string;
  readonly traceId: string;
}

let receiver: Server;
let system: WholeSystem;
const received: string[] = [];
beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  system = await startWhole('traces', { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
}, 120_000);
afterAll(async () => {
  await system.end();
  receiver.closeAllConnections();
  receiver.close();
});

const sent = (): Sent[] =>
  received.flatMap((body) =>
    (
      JSON.parse(body) as {
        resourceSpans: {
          resource: { attributes: { key: string; value: { stringValue?: string } }[] };
          scopeSpans: { spans: { name: string; traceId: string }[] }[];
        }[];
      }
    ).resourceSpans.flatMap(({ resource, scopeSpans }) => {
      const program = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      return scopeSpans.flatMap(({ spans }) => spans.map(({ name, traceId }) => ({ program, name, traceId })));
    }),
  );

it('follows a submission from its request to the record and the registries', async () => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  const wanted = [
    ['hoso-api', /^POST \/v1\/dossiers/],
    ['hoso-api', /^UpdateWithStart.*submit/],
    ['hoso-worker', /^RunActivity:record$/],
    ['hoso-worker', /^RunActivity:askTogether$/],
  ] as const;
  const whole = (): Sent[] | undefined => {
    const traces = Map.groupBy(sent(), ({ traceId }) => traceId);
    return [...traces.values()].find((spans) =>
      wanted.every(([program, name]) => spans.some((span) => span.program === program && name.test(span.name))),
    );
  };
  for (const end = Date.now() + 30_000; whole() === undefined; await sleep(200))
    if (Date.now() > end) throw new Error(JSON.stringify(sent(), undefined, 1));
  expect(received.join('')).not.toContain(person.personalId);
  expect(received.join('')).not.toContain(person.fullName);
}, 120_000);
