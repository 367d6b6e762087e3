// nightly: temporal-restored, 15 minutes
import { Client, Connection } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time.js';
import { encryptedDataConverter, fastForward, parseEncryptionKeys } from '../../temporal/index.js';
import { checkRecord, ClaimInPlay, startProgram, startWhole, type WholeSystem, wholeRecord } from '../index.js';
import { ownServers, type OwnServers } from '../own-servers.js';
import { eventually, kindsOf, rowsOf, takenAfter } from './look.js';

// Temporal's databases lose a row, are put back to a copy from before the last acts, and are lost whole, while API and
// worker run: every open dossier continues by itself, its deadlines take effect, and nothing is paid twice.
let own: OwnServers;
let system: WholeSystem;
beforeAll(async () => {
  own = await ownServers();
  // The namespace of these servers from their start, even after their databases were lost.
  system = await startWhole('temporal_restored', { TEMPORAL_NAMESPACE: 'hoso' });
}, 240_000);
afterAll(async () => {
  await system.end();
  await own.end();
}, 60_000);

const played = async (until: (claim: ClaimInPlay) => Promise<unknown>): Promise<ClaimInPlay> => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await until(claim);
  return claim;
};
const incidents = (claim: ClaimInPlay) =>
  rowsOf<{ kind: string; detail: { because?: string } }>(
    system,
    'select kind, detail from hoso.incident where dossier = $1 order by id',
    [claim.number],
  );
const transfersOf = async (claim: ClaimInPlay) => {
  const { body } = await system.registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
  const { transfers } = body as { transfers: { reference: string }[] };
  return transfers.map(({ reference }) => reference).filter((reference) => reference.startsWith(claim.number));
};

/** Moves a dossier's time to some seconds before its next moment. */
const moveBefore = async (number: string, seconds: number): Promise<void> => {
  const connection = await Connection.connect({ address: own.servers.temporalAddress });
  const dataConverter = encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? ''));
  const client = new Client({ connection, namespace: 'hoso', dataConverter });
  try {
    const [head] = await rowsOf<{ at: string }>(
      system,
      'select extract(epoch from moment_at) * 1000 as at from hoso.head where dossier = $1',
      [number],
    );
    const { raw, memo } = await client.workflow.getHandle(number).describe();
    const skipped = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    const now = (skipped ? tsToMs(skipped) : Date.now()) + Number(memo?.['offsetMs'] ?? 0);
    const milliseconds = Math.round(Number(head?.at) - now - seconds * 1_000);
    await fastForward(client, { workflowId: number, id: 'before', distance: () => Promise.resolve(milliseconds) });
    await rowsOf(system, 'update hoso.head set offset_ms = offset_ms + $2 where dossier = $1 returning dossier', [
      number,
      milliseconds,
    ]);
  } finally {
    await connection.close();
  }
};

it('the row of a timer is deleted: the day comes all the same, and it is counted', async () => {
  const claim = await played((one) => one.appointed());
  await eventually(
    () => rowsOf<{ moment: string | null }>(system, 'select moment from hoso.head where dossier = $1', [claim.number]),
    ([head]) => head?.moment != null,
  );
  await moveBefore(claim.number, 30);
  const deleted = await own.inTemporal(async (client) => (await client.query('delete from timer_tasks')).rowCount);
  expect(deleted).toBeGreaterThan(0);
  await claim.until('the employer was silent', ({ separationAnswer }) => separationAnswer !== undefined, 240);
  expect((await kindsOf(system, claim.number)).filter((kind) => kind === 'employerSilent')).toHaveLength(1);
  expect((await incidents(claim)).map(({ kind, detail }) => [kind, detail.because])).toContainEqual([
    'nudged',
    'a moment passed',
  ]);
}, 360_000);

it('databases from a copy taken before the last acts: every dossier goes on, and nothing is paid twice', async () => {
  const appointed = await played((one) => one.appointed());
  const awarded = await played((one) => one.awarded());
  await own.copyTemporal();
  const recovered = Date.now();
  await takenAfter(recovered, system.stage, appointed.number, 'employer:DN0001', 'confirmSeparation');
  await awarded.collected();
  await awarded.month(2);
  // Of this one Temporal's copy knows nothing.
  const later = await played((one) => one.appointed());
  const before = await transfersOf(awarded);

  await own.restoreTemporal();
  const restored = Date.now();
  for (const claim of [appointed, awarded, later])
    expect(await takenAfter(restored, system.stage, claim.number, 'officer', 'take')).toBeLessThan(120_000);
  await awarded.month(3);
  expect(await transfersOf(awarded)).toEqual([...before, `${awarded.number}:3:benefit`]);
  expect((await kindsOf(system, appointed.number)).filter((kind) => kind === 'separationConfirmed')).toHaveLength(1);
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 360_000);

it('databases that are lost whole: every dossier goes on from its record', async () => {
  const awarded = await played((one) => one.awarded());
  await awarded.collected();
  const appointed = await played((one) => one.appointed());
  await own.loseTemporal();
  const worker = await Promise.race([
    system.worker.ended.then(() => startProgram('worker', system.env)),
    new Promise<undefined>((resolve) => setTimeout(resolve, 15_000, undefined)),
  ]);
  const lost = Date.now();
  for (const claim of [awarded, appointed])
    expect(await takenAfter(lost, system.stage, claim.number, 'officer', 'take')).toBeLessThan(120_000);
  await awarded.month(2);
  expect((await transfersOf(awarded)).sort()).toEqual([1, 2].map((month) => `${awarded.number}:${month}:benefit`));
  expect((await incidents(appointed)).map(({ kind }) => kind)).toEqual(['begun']);
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  await worker?.stop();
}, 360_000);
