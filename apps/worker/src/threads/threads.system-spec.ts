import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { encryptedDataConverter, parseEncryptionKeys } from '../../../../libs/temporal/index.js';
import { type FaultyCopy, faultyCopy } from '../../../../libs/testing/faults/faulty-copy.js';
import { eventually } from '../../../../libs/testing/faults/look.js';
import {
  type RunningProgram,
  startProgram,
  startSystem,
  testServers,
  type TestSystem,
} from '../../../../libs/testing/index.js';

// What `preload.ts` removes from the SDK and what replaces it, on the running product. A later SDK that keeps call
// stacks or timeouts in another way fails here.
let system: TestSystem;
let worker: RunningProgram;
let connection: Connection;
let folder: string;
let copy: FaultyCopy;
beforeAll(async () => {
  system = await startSystem('threads');
  ({ worker } = system);
  connection = await Connection.connect({ address: testServers().temporalAddress });
  folder = mkdtempSync(join(tmpdir(), 'hoso-threads-'));
  copy = faultyCopy({
    "'counselled', {": "'counselled', { ...(() => { while (advice === 'for ever'); return {}; })(),",
  });
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await connection.close();
  await system.end();
  copy.remove();
  rmSync(folder, { recursive: true });
});

async function restarted(more: Record<string, string>, from?: string): Promise<void> {
  await worker.stop();
  worker = await startProgram('worker', { ...system.env, TMPDIR: folder, ...more }, from === undefined ? {} : { from });
}

let serial = 0;
const requested = (): Promise<string> => {
  serial += 1;
  const personalId = `00109200${String(serial).padStart(4, '0')}`;
  const person = { fullName: 'Phạm Văn Minh', personalId };
  const contract = { endedOn: '2025-12-31', insured: true };
  const input = { person, office: 'HN-01', wishes: 'Any', contract };
  return system.stage.submit(`claimant:${personalId}`, 'job-counselling', { input });
};
const counsel = (dossier: string, advice: string) =>
  system.stage.as('officer').post(`/v1/dossiers/${dossier}/commands/recordCounselling`, { input: { advice } });

const callStackOf = (dossier: string): Promise<string> => {
  const dataConverter = encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? ''));
  return new Client({ connection, namespace: system.namespace, dataConverter }).workflow
    .getHandle(dossier)
    .query('__stack_trace');
};

it('a call stack is kept by a worker that is told so, and by no other', async () => {
  const dossier = await requested();
  // That it is not enabled is said to whoever can decrypt it; the API's reader of payloads does, this client does not.
  await expect(callStackOf(dossier)).rejects.toThrow('Encoded failure');
  await restarted({ WORKFLOW_CALL_STACKS: 'true' });
  expect(await callStackOf(dossier)).toContain('at ');
}, 60_000);

it('a dossier that runs for ever ends the worker, once; its successor keeps it from the others', async () => {
  const [endless, other] = [await requested(), await requested()];
  await restarted({}, copy.folder);
  const answers = [counsel(endless, 'for ever').catch((error: unknown) => error)];
  const began = Date.now();
  expect(await worker.ended).toBe('SIGKILL');
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(worker.logs()).toContain(`dossier ${endless} has run for 5 s`);

  await restarted({}, copy.folder);
  answers.push(counsel(endless, 'for ever').catch((error: unknown) => error));
  const answered = async () => (await counsel(other, 'Two openings were shown')).status;
  await eventually(answered, (status) => status === 200, 60);
  // The SDK ended its call after 5 s, as it does without us; its core says so.
  await eventually(
    () => Promise.resolve(worker.logs()),
    (logs) => logs.includes('Workflow task duration exceeded 5 seconds'),
    60,
  );
  expect(await Promise.race([worker.ended, Promise.resolve('it runs')])).toBe('it runs');

  // Whoever deployed it goes back to the build before.
  await restarted({ WORKER_TAKES_OVER: 'always' });
  await Promise.all(answers);
  const put = async () => {
    await counsel(endless, 'Two openings were shown');
    return (await system.stage.look(endless)).status.name;
  };
  await eventually(put, (status) => status === 'counselled', 60);
}, 180_000);
