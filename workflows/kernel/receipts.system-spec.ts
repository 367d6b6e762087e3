import { randomUUID } from 'node:crypto';
import { startSystem, type TestSystem } from '../../libs/testing/index.js';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('receipts');
}, 120_000);
afterAll(() => system.end());

const person = { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' };
let dossier: string;
beforeAll(async () => {
  dossier = await system.stage.submit(`claimant:${person.personalId}`, 'job-counselling', {
    input: { person, office: 'HN-01', wishes: 'Accounting', contract: { endedOn: '2026-10-15', insured: true } },
  });
});

const act = (command: string, key: string, input = {}) =>
  system.stage
    .as('officer')
    .post<{ sequence: number; code?: string }>(`/v1/dossiers/${dossier}/commands/${command}`, { input }, key);

it('an act that changes nothing leaves a receipt: its key stands for it, and repeated later it does not act', async () => {
  await system.stage.command('officer', dossier, 'take');
  const key = randomUUID();
  const again = await act('take', key);
  expect(again.status).toBe(200);

  expect(await act('release', key)).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  await system.stage.command('officer', dossier, 'release');
  const { sequence } = await system.stage.look(dossier);
  expect((await act('take', key)).body).toEqual(again.body);
  expect((await system.stage.look(dossier)).sequence).toBe(sequence);
}, 60_000);

it('of two different requests under one key that arrive together one is done, the other told', async () => {
  for (let round = 0; round < 5; round += 1) {
    await system.stage.command('officer', dossier, 'take');
    const { sequence } = await system.stage.look(dossier);
    const key = randomUUID();
    const answers = await Promise.all(['leave', 'illness'].map((reason) => act('release', key, { reason })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await system.stage.look(dossier)).sequence).toBe(sequence + 1);
  }
}, 60_000);
