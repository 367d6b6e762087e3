import { connect, type AddressInfo, type Socket } from 'node:net';
import { AccessLog } from '../../../../libs/persistence/index.js';
import { parseEncryptionKeys } from '../../../../libs/temporal/index.js';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { EchoModule } from '../../fixtures/echo.js';
import { CodecModule } from '../codec/codec.module.js';

// An attack: 8 MiB of brackets to a route that read them before it authenticated the caller.
let api: ServedApi;
let port: number;
const keys = parseEncryptionKeys(`k1:${Buffer.alloc(32, 1).toString('base64')}`);

class LogModule {}
const log = {
  module: LogModule,
  global: true,
  providers: [{ provide: AccessLog, useValue: { write: () => Promise.resolve() } }],
  exports: [AccessLog],
};

beforeAll(async () => {
  api = await serveEcho({ imports: [EchoModule, log, CodecModule.with(keys, [])] });
  await api.app.listen(0, '127.0.0.1');
  ({ port } = api.app.getHttpServer().address() as AddressInfo);
});
afterAll(() => api.stop());

/** Announces a body and sends none of it: an answer proves that the body was not awaited. */
const announce = (path: string, headers: readonly string[] = []): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () =>
      socket.write(
        [`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Type: application/json', ...headers, '', ''].join('\r\n'),
      ),
    );
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer before the body')));
    socket.on('data', (bytes) => {
      resolve(bytes.toString());
      socket.destroy();
    });
    socket.on('error', reject);
  });

const large = `Content-Length: ${8 * 1_048_576}`;

describe('who calls comes before what they send', () => {
  it.each(['/codec/decode', '/codec/session', '/echo/letters'])(
    '%s answers nobody, without their body',
    async (path) => {
      expect(await announce(path, [large])).toMatch(/^HTTP\/1\.1 401 /);
      expect(await announce(path, ['Transfer-Encoding: chunked'])).toMatch(/^HTTP\/1\.1 401 /);
      expect(await announce(path, [large, 'Authorization: Bearer a.b.c'])).toMatch(/^HTTP\/1\.1 401 /);
    },
  );

  it('answers whom the route does not let in, without their body', async () => {
    const auditor = await api.mint.sign({ sub: 'auditor-1', roles: ['auditor'] });
    const bearer = `Authorization: Bearer ${auditor}`;
    expect(await announce('/codec/decode', [large, bearer])).toMatch(/^HTTP\/1\.1 403 /);
    expect(await announce('/echo/letters', [large, bearer])).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('answers pages of other origins, and addresses that lead nowhere, without their body', async () => {
    const cookie = ['Cookie: hoso-codec=x', 'Origin: http://evil.test'];
    expect(await announce('/codec/decode', [large, ...cookie])).toMatch(/^HTTP\/1\.1 403 /);
    expect(await announce('/nowhere', [large])).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('answers who may call that the body is too large, by what it announces', async () => {
    const officer = `Authorization: Bearer ${await api.mint.officer()}`;
    expect(await announce('/echo/letters', [large, officer])).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('answers another content type before its body, and hears the rest: whoever is still sending keeps the answer', async () => {
    const head = (path: string, ...headers: string[]) =>
      [`${path} HTTP/1.1`, 'Host: x', ...headers, '', ''].join('\r\n');
    const officer = `Authorization: Bearer ${await api.mint.officer()}`;
    const socket = connect(port, '127.0.0.1');
    const answers: string[] = [];
    const answered = (status: number) =>
      new Promise<void>((resolve, reject) => {
        socket.setTimeout(5_000, () => reject(new Error(`no ${status}: ${answers.join('')}`)));
        socket.once('error', reject).once('close', () => reject(new Error(`closed before ${status}`)));
        socket.on('data', () => answers.join('').includes(`HTTP/1.1 ${status} `) && resolve());
      });
    socket.on('data', (bytes) => answers.push(bytes.toString()));
    socket.write(head('POST /echo/letters', 'Content-Type: text/xml', 'Content-Length: 10', officer));
    await answered(415);
    socket.write('0123456789');
    socket.write(head('GET /nowhere'));
    await answered(404);
    socket.removeAllListeners('close').destroy();
  });
});
