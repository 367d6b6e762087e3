import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { newAuthority } from './certificates.js';

const authority = newAuthority();
const server = createServer(authority.issue('server'), (_, response) => response.end('hello'));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

const ask = (ca: string, host = '127.0.0.1') =>
  new Promise<string>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, ca, servername: host === '127.0.0.1' ? '' : host }, (response) => {
      response.on('data', (bytes: Buffer) => resolve(bytes.toString()));
    })
      .on('error', reject)
      .end();
  });

it('certificates are believed by whoever trusts their authority, for the names that they bear', async () => {
  expect(await ask(authority.cert)).toBe('hello');
  expect(await ask(authority.cert, 'localhost')).toBe('hello');
  await expect(ask(authority.cert, 'example.org')).rejects.toThrow(/altnames/);
  await expect(ask(newAuthority().cert)).rejects.toThrow(/certificate/);
});
