import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClosedAddressError } from '../../../../libs/program/index.js';
import { Sender, UnreachableError } from './send.js';

// Against real receivers over HTTP on this machine.
type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const servers: Server[] = [];
const senders: Sender[] = [];
afterEach(() => {
  for (const sender of senders.splice(0)) sender.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const receiver = async (answering: Answering): Promise<string> => {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answering(request, response, body));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const sender = (more: Partial<ConstructorParameters<typeof Sender>[0]> = {}): Sender => {
  const made = new Sender({ loopback: true, timeoutMs: 1_000, ...more });
  senders.push(made);
  return made;
};
const never = new AbortController().signal;
const message = (url: string, body = '{}') => ({ url: new URL(url), headers: { 'webhook-id': 'm' }, body });

it('posts the body as it was signed, and tells the status', async () => {
  const got: unknown[] = [];
  const url = await receiver((request, response, body) => {
    got.push([request.method, request.url, request.headers['webhook-id'], body]);
    response.writeHead(204).end();
  });
  expect(await sender().post(message(`${url}/hooks?a=1`, '{"tên":"ớ"}'), never)).toBe(204);
  expect(got).toEqual([['POST', '/hooks?a=1', 'm', '{"tên":"ớ"}']]);
});

it('follows no redirect', async () => {
  const inner: string[] = [];
  const target = await receiver((request, response) => {
    inner.push(request.url ?? '');
    response.end();
  });
  const url = await receiver((_, response) => response.writeHead(307, { location: target }).end());
  expect(await sender().post(message(url), never)).toBe(307);
  expect(inner).toEqual([]);
});

it('calls nobody on this machine unless a sandbox says so', async () => {
  const hits: string[] = [];
  const url = await receiver((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  const { port } = new URL(url);
  const inService = sender({ loopback: false });
  for (const host of ['127.0.0.1', '127.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]', '[::1]'])
    await expect(inService.post(message(`https://${host}:${port}/`), never)).rejects.toThrow(ClosedAddressError);
  await expect(inService.post(message(url), never)).rejects.toThrow('the address is not https');
  expect(hits).toEqual([]);
});

it('connects to the address that was looked at, and looks nothing up again', async () => {
  const hosts: unknown[] = [];
  const url = await receiver((request, response) => {
    hosts.push(request.headers.host);
    response.end();
  });
  const { port } = new URL(url);
  let asked = 0;
  const resolve = () => {
    asked += 1;
    // Whoever asks a second time is led elsewhere: nobody listens there.
    return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '127.9.9.9', family: 4 }]);
  };
  // A name that no resolver knows.
  expect(await sender({ resolve }).post(message(`http://rebound.invalid:${port}/`), never)).toBe(200);
  expect([asked, hosts]).toEqual([1, [`rebound.invalid:${port}`]]);
});

it('waits only so long, and reads only so much', async () => {
  const silent = await receiver(() => undefined);
  await expect(sender({ timeoutMs: 100 }).post(message(silent), never)).rejects.toThrow('no answer in time');
  const endless = await receiver((_, response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.once('close', () => clearInterval(more));
  });
  expect(await sender({ timeoutMs: 5_000 }).post(message(endless), never)).toBe(200);
});

it('says in a word why there was no answer', async () => {
  await expect(sender().post(message('http://127.0.0.1:9/'), never)).rejects.toThrow(
    new UnreachableError('ECONNREFUSED'),
  );
  const gone = await receiver((request) => request.socket.destroy());
  await expect(sender().post(message(gone), never)).rejects.toThrow(UnreachableError);
});
