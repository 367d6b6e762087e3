import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOrm } from '../persistence/index.js';
import { connectTemporal } from '../temporal/index.js';
import { type Authority, newAuthority } from './certificates.js';
import { type TestDatabase, freshDatabase, startSystem, testServers, type TestSystem } from './index.js';
import { postgresFront, temporalFront, type TlsFront } from './tls-fronts.js';

// Worker and API reach PostgreSQL and Temporal through proxies that accept only TLS with a certificate of ours.
let folder: string;
let authority: Authority;
let database: TestDatabase;
let another: TestDatabase;
let fronts: { readonly postgres: TlsFront; readonly temporal: TlsFront };
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoso-tls-'));
  authority = newAuthority();
  const { postgresUrl, temporalAddress } = testServers();
  fronts = {
    postgres: await postgresFront(postgresUrl, authority),
    temporal: await temporalFront(temporalAddress, authority),
  };
  const own = authority.issue('hoso-programs', ['programs.hoso.test']);
  const foreign = newAuthority('Another authority');
  for (const [name, content] of Object.entries({
    'ca.pem': authority.cert,
    'cert.pem': own.cert,
    'key.pem': own.key,
    'other-ca.pem': foreign.cert,
    'other-cert.pem': foreign.issue('stranger').cert,
    'other-key.pem': foreign.issue('stranger').key,
  }))
    await writeFile(file(name), content);
  database = await freshDatabase('tls');
  another = await freshDatabase('tls_alone');
}, 60_000);
afterAll(async () => {
  await another.drop();
  await fronts.postgres.close();
  await fronts.temporal.close();
  await rm(folder, { recursive: true, force: true });
});

const through = (url: string): string => Object.assign(new URL(url), { port: String(fronts.postgres.port) }).href;
const files = (name: 'DATABASE' | 'TEMPORAL') => ({
  [`${name}_TLS_CA`]: file('ca.pem'),
  [`${name}_TLS_CERT`]: file('cert.pem'),
  [`${name}_TLS_KEY`]: file('key.pem'),
});

describe('worker and API', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startSystem(
      'tls',
      {
        DATABASE_URL: through(database.programUrl),
        TEMPORAL_ADDRESS: `127.0.0.1:${fronts.temporal.port}`,
        ...files('DATABASE'),
        ...files('TEMPORAL'),
      },
      database,
    );
  }, 120_000);
  afterAll(() => system.end());

  it('do their work over TLS, known by their certificate', async () => {
    const number = await system.stage.submit('claimant', 'job-counselling', {
      input: {
        person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
        office: 'HN-01',
        wishes: 'Any',
        contract: { endedOn: '2025-12-31', insured: true },
      },
    });
    expect((await system.stage.look(number)).status.name).toBe('requested');
    expect(new Set(fronts.postgres.callers)).toEqual(new Set(['hoso-programs']));
    expect(new Set(fronts.temporal.callers)).toEqual(new Set(['hoso-programs']));
  });
});

describe('a connection', () => {
  const own = () => authority.issue('hoso');
  const toDatabase = async (tls?: Parameters<typeof openOrm>[0]['tls']) => {
    const orm = await openOrm({ url: through(another.programUrl), tls });
    await orm.close(true);
  };
  const toTemporal = async (security?: Parameters<typeof connectTemporal>[0]['security']) => {
    const where = { address: `127.0.0.1:${fronts.temporal.port}`, namespace: 'default', security };
    const { connection } = await connectTemporal(where, {});
    await connection.close();
  };

  it('is made with an authority that vouches for the server and a certificate that it knows', async () => {
    const tls = { ca: authority.cert, client: own() };
    await toDatabase(tls);
    await toTemporal({ tls });
  });

  it.each([
    ['without TLS', () => undefined],
    ['without a certificate', () => ({ ca: authority.cert })],
    ['with a certificate of another authority', () => ({ ca: authority.cert, client: newAuthority().issue('hoso') })],
    ['to a server for which another authority vouches', () => ({ ca: newAuthority().cert, client: own() })],
    ['to a server that the machine does not know', () => ({ client: own() })],
  ])(
    'is not made %s',
    async (_, tls) => {
      await expect(toDatabase(tls())).rejects.toThrow(/no PostgreSQL answers/);
      await expect(toTemporal({ tls: tls() })).rejects.toThrow(/no Temporal server answers/);
    },
    60_000,
  );
});
