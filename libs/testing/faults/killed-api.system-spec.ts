import { randomUUID } from 'node:crypto';
import {
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  type RunningProgram,
  startProgram,
  startSystem,
  testServers,
  type TestSystem,
} from '../index.js';
import { actsAnswered, eventually, failedTasks, kindsOf, rowsOf } from './look.js';
import { type Proxy, startProxy } from './proxy.js';

// The API is killed by its process id at each point at which it has done a part of its work; the proxy to Temporal
// holds it there. A retry with the same key at its successor then has one effect, and is answered within 30 s.
let registries: Registries;
let system: TestSystem;
let proxy: Proxy;
let api: RunningProgram;
beforeAll(async () => {
  registries = await freshRegistries('killed_api');
  system = await startSystem('killed_api', registries.env);
  proxy = await startProxy(testServers().temporalAddress);
  api = system.api;
  await restarted();
}, 120_000);
afterAll(async () => {
  const failed = await failedTasks(system).catch((error: unknown) => error);
  await api.stop();
  await proxy.close();
  await system.end();
  await registries.stop();
  expect(failed).toEqual([]);
});

/** The API is killed, and its successor takes over its connection. */
async function restarted(): Promise<void> {
  const { port } = new URL(api.url);
  await api.kill();
  proxy.release();
  api = await startProgram('api', { ...system.env, TEMPORAL_ADDRESS: proxy.address }, { port: Number(port) });
}

/** Result of a request that its sender retries because the API died during it. */
interface Repeated {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/**
 * Sends a request to an API that is cut off from Temporal in one direction, kills it at the given point, and retries at
 * its successor.
 * @param reached resolves when the API is at the point at which it is to be killed
 */
async function sentAgain(
  silenced: 'program' | 'server',
  account: string,
  path: string,
  body: object,
  reached: () => Promise<unknown>,
  keys: { readonly first: string; readonly again: string } = same(),
): Promise<Repeated> {
  await system.stage.as(account).get('/v1/my/dossiers');
  proxy.hold(silenced);
  const lost = system.stage
    .as(account)
    .post(path, body, keys.first)
    .catch((error: unknown) => error);
  await reached().finally(restarted);
  const recovered = Date.now();
  expect(await lost).toMatchObject({ name: 'TypeError' });
  const answer = await system.stage.as(account).post<Record<string, unknown>>(path, body, keys.again);
  expect(Date.now() - recovered).toBeLessThan(30_000);
  expect(await system.stage.as(account).post(path, body, keys.again)).toMatchObject({ body: answer.body });
  return answer;
}

const same = () => {
  const key = randomUUID();
  return { first: key, again: key };
};
const another = () => ({ first: randomUUID(), again: randomUUID() });

let serial = 0;
/** Somebody who asks for counselling, and what they send. */
const counsel = () => {
  serial += 1;
  const personalId = `00109200${String(serial).padStart(4, '0')}`;
  return {
    claimant: `claimant:${personalId}`,
    body: {
      input: {
        person: { fullName: 'Phạm Văn Minh', personalId },
        office: 'HN-01',
        wishes: 'Any',
        contract: { endedOn: '2025-12-31', insured: true },
      },
    },
  };
};
const SUBMISSIONS = '/v1/dossiers/job-counselling';
const slots = () => rowsOf<{ number: string }>(system, 'select number from hoso.open_slot order by claimed_at');

describe('between taking a number and telling Temporal', () => {
  it.each([
    ['the same key', same],
    ['another key', another],
  ])(
    'a submission is taken up under the number that was taken: %s',
    async (_which, keys) => {
      const { claimant, body } = counsel();
      const before = (await slots()).length;
      const reached = () => eventually(slots, (taken) => taken.length === before + 1);
      const { status, body: answer } = await sentAgain('program', claimant, SUBMISSIONS, body, reached, keys());
      const number = (await slots()).at(-1)?.number ?? '';
      expect([status, answer['dossier']]).toEqual([201, number]);
      expect(await kindsOf(system, number)).toEqual(['dossierOpened', 'counsellingRequested']);
      const mine = await system.stage.as(claimant).get<{ items: { number: string }[] }>('/v1/my/dossiers');
      expect(mine.body.items.map((item) => item.number)).toEqual([number]);
    },
    60_000,
  );
});

describe('between the completion of the update and the answer to the caller', () => {
  it('a submission is answered as it was done', async () => {
    const { claimant, body } = counsel();
    const number = () => slots().then((taken) => taken.at(-1)?.number ?? 'none');
    const before = await number();
    const reached = () =>
      eventually(
        async () => ({ number: await number(), done: await actsAnswered(system, await number()) }),
        (seen) => seen.number !== before && seen.done === 1,
      );
    const { body: answer } = await sentAgain('server', claimant, SUBMISSIONS, body, reached);
    expect(answer['dossier']).toBe(await number());
    expect(await kindsOf(system, await number())).toEqual(['dossierOpened', 'counsellingRequested']);
  }, 60_000);

  it('a command is answered as it was done', async () => {
    const { claimant, body } = counsel();
    const number = await system.stage.submit(claimant, 'job-counselling', body);
    const path = `/v1/dossiers/${number}/commands/recordCounselling`;
    const reached = () =>
      eventually(
        () => actsAnswered(system, number),
        (done) => done === 2,
      );
    const advice = { input: { advice: 'Two openings were shown' } };
    const answer = await sentAgain('server', 'officer', path, advice, reached);
    expect(answer).toMatchObject({ status: 200, body: { dossier: number, status: 'counselled' } });
    expect(await kindsOf(system, number)).toEqual(['dossierOpened', 'counsellingRequested', 'counselled']);
  }, 60_000);
});

describe('in the middle of a bulk', () => {
  const STACK = 10;

  it('what was signed stays signed once, and the rest is signed by the repetition', async () => {
    const proposed = async () => {
      const person = await plant(registries.admin, {
        contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
        separation: { date: '2026-10-15' },
      });
      const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
      await claim.proposed();
      return claim.number;
    };
    const numbers = await Promise.all(Array.from({ length: STACK }, proposed));
    const signed = async () => {
      const kinds = await Promise.all(numbers.map((number) => kindsOf(system, number)));
      return kinds.filter((each) => each.includes('awarded')).length;
    };
    // Temporal receives it, but its replies are lost: those sent at once are signed, the others are never begun.
    const reached = () => eventually(signed, (count) => count === 8);
    const items = numbers.map((number) => ({ number }));
    const { status, body } = await sentAgain(
      'server',
      'director',
      '/v1/dossiers/bulk/decideAward',
      { items, input: {} },
      reached,
    );
    expect(status).toBe(200);
    const outcomes = body['items'] as { number: string; status: number }[];
    expect(outcomes.map(({ number, status }) => [number, status])).toEqual(numbers.map((number) => [number, 200]));
    for (const number of numbers)
      expect((await kindsOf(system, number)).filter((kind) => kind === 'awarded')).toHaveLength(1);
  }, 180_000);
});
