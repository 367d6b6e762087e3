import 'reflect-metadata';
import { createServer } from 'node:http';
import { DossierKeys, openOrm, PostgresRecord } from '../../libs/persistence/index.js';
import { Floor } from './floor.js';

// The floor over HTTP: `POST /` submits a claim, `POST /NUMBER/ACT` goes on. Whoever calls may: there is no token here.
// Says its address on standard output.
const orm = await openOrm({ url: process.env['DATABASE_URL'] ?? '', poolMax: 20, applicationName: 'floor' });
const floor = new Floor(new PostgresRecord(orm.em, new DossierKeys(process.env['HOSO_RECORD_KEY'] ?? '')));
const server = createServer((request, response) => {
  const [, number = '', act = ''] = (request.url ?? '').split('/');
  request.resume();
  void (number === '' ? floor.submit() : floor.act(number, act)).then(
    (told) => response.end(told),
    (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : 'unknown'),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
