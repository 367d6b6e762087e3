import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { newAuthority } from '../testing/certificates.js';
import { connectTemporal } from './index.js';

// A server that accepts any gRPC call and records the caller's credentials.
const authority = newAuthority();
const said: (string | undefined)[] = [];
let server: Http2SecureServer;
beforeAll(async () => {
  server = createSecureServer(authority.issue('temporal'));
  server.on('stream', (stream, headers) => {
    said.push(headers.authorization);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '12' }, { endStream: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

it('the key of Temporal’s API goes with every call', async () => {
  const { port } = server.address() as AddressInfo;
  const security = { tls: { ca: authority.cert }, apiKey: 'a-key' };
  const { connection } = await connectTemporal({ address: `127.0.0.1:${port}`, namespace: 'hoso', security }, {});
  await connection.close();
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said)).toEqual(new Set(['Bearer a-key']));
});
