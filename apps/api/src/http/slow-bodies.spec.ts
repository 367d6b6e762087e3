import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';

let api: ServedApi;
let port: number;
let officer: string;
beforeAll(async () => {
  api = await serveEcho({}, { patience: { request: 1_500, json: 300 } });
  officer = await api.mint.officer();
  await api.app.listen(0, '127.0.0.1');
  ({ port } = api.app.getHttpServer().address() as AddressInfo);
});
afterAll(() => api.stop());

/** Sends the beginning of a request; tells what came back once the other side has closed. */
const begin = (text: string, more?: (socket: Socket) => void) =>
  new Promise<{ text: string; milliseconds: number }>((resolve) => {
    const from = Date.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text);
      more?.(socket);
    });
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ text: answer, milliseconds: Date.now() - from }));
  });
const head = (path: string, type: string, length: number) =>
  [
    `POST /echo/${path} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${officer}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    '',
    '',
  ].join('\r\n');

describe('a request that does not arrive', () => {
  it('is closed with 408 when its JSON stands still', async () => {
    const { text, milliseconds } = await begin(`${head('letters', 'application/json', 60_000)}{"on":"`);
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(text).toContain('"code":"REQUEST_TIMEOUT"');
    expect(milliseconds).toBeLessThan(1_400);
  });

  it('or drips in, one byte at a time', async () => {
    const drip = (socket: Socket) => {
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    };
    const { text, milliseconds } = await begin(`${head('letters', 'application/json', 60_000)}{"on":"`, drip);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(milliseconds).toBeLessThan(1_400);
  });

  it('or is a document that takes longer than any request may, or half a header', async () => {
    const slow = [`${head('papers', 'application/pdf', 60_000)}%PDF-`, 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-A: '];
    for (const { text, milliseconds } of await Promise.all(slow.map((text) => begin(text)))) {
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
      expect(milliseconds).toBeLessThan(5_000);
    }
  });

  it('costs nobody else anything: those that arrive are answered', async () => {
    const reply = await api.post('/echo/letters', { on: '2026-01-31', amount: 1 }, officer);
    expect(reply.status).toBe(200);
  });
});

it('an upload that its sender breaks off is no fault of ours: nothing is logged as one', async () => {
  const before = api.logged().length;
  await begin(`${head('papers', 'application/pdf', 60_000)}%PDF-`, (socket) => {
    setTimeout(() => socket.destroy(), 100);
  });
  await sleep(200);
  const lines = api.logged().slice(before).trim().split('\n');
  expect(lines.filter((line) => line.includes('request failed'))).toEqual([]);
  expect(lines.filter((line) => line.includes('/echo/papers')).map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ msg: 'broken off', level: 30, subject: 'officer-1' }),
  ]);
});
