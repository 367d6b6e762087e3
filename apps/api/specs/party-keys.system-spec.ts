import { randomBytes } from 'node:crypto';
import { DossierKeys, openOrm, rotatePartyKey } from '../../../libs/persistence/index.js';
import { paper, type RunningProgram, startProgram, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, type Filed, submissionOf } from './examples.js';

// HOSO_PARTY_KEY is changed in the steps of docs/operate.md while a dossier is open: its claimant and its office lose
// nothing, and afterwards the old key is not needed any more.
const type = dossierTypes.find('job-counselling');
const newKey = randomBytes(32).toString('base64');
let system: TestSystem;
let api: RunningProgram;
let filed: Filed;

beforeAll(async () => {
  system = await startSystem('party_keys');
  ({ api } = system);
  if (type === undefined) throw new Error('there is no such type');
  filed = await fileExample(system.stage, type);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.end();
});

const restarted = async (keys: string): Promise<void> => {
  const { port } = new URL(api.url);
  await api.stop();
  api = await startProgram('api', { ...system.env, HOSO_PARTY_KEY: keys }, { port: Number(port) });
};
const oldKey = () => system.env['HOSO_PARTY_KEY'] ?? '';
const claimant = () => system.stage.as(`claimant:${filed.person}`);

/** What the claimant and the office find, and that no second dossier is opened. */
const found = async () => {
  const mine = await claimant().get<{ items: { number: string }[] }>('/v1/my/dossiers');
  const searched = await system.stage
    .as(`officer:${filed.office}:1`)
    .post<{ items: { number: string }[] }>('/v1/dossiers/search', { personalId: filed.person });
  const stated = submissionOf(filed.type);
  const again = await claimant().post<{ dossier: string }>(`/v1/dossiers/${filed.type.name}`, stated);
  return {
    mine: mine.body.items.map(({ number }) => number),
    searched: searched.body.items.map(({ number }) => number),
    again: [again.status, again.body.dossier],
  };
};
const everything = () => ({ mine: [filed.number], searched: [filed.number], again: [200, filed.number] });
const conflicted = async () =>
  (await system.stage.as(`officer:${filed.office}:2&is:${filed.person}`).get(`/v1/dossiers/${filed.number}`)).status;

it('nobody loses their dossier while the key is changed, nor stands on both sides of it', async () => {
  await restarted(`${oldKey()},${newKey}`);
  expect(await found()).toEqual(everything());
  await restarted(`${newKey},${oldKey()}`);
  expect(await found()).toEqual(everything());
  expect(await conflicted()).toBe(404);

  const orm = await openOrm({ url: system.database.url, timeoutMs: 0 });
  const recordKeys = new DossierKeys(system.env['HOSO_RECORD_KEY'] ?? '');
  const partyKeys = `${newKey},${oldKey()}`;
  const rotated = await rotatePartyKey({ em: orm.em, types: dossierTypes, recordKeys, partyKeys });
  await orm.close(true);
  expect(rotated).toEqual({ dossiers: 1, changed: 1, left: [] });
  expect(await found()).toEqual(everything());

  await restarted(newKey);
  expect(await found()).toEqual(everything());
  expect(await conflicted()).toBe(404);
  // The workflow has followed: it takes a command of the one whom it now knows by another reference.
  const kind = Object.keys(filed.type.documents)[0] ?? '';
  const address = `/v1/dossiers/${filed.number}/documents?kind=${kind}`;
  expect((await claimant().send(address, paper('after'), 'application/pdf')).status).toBe(201);
}, 240_000);
