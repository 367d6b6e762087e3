import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { Stage } from '../../../libs/testing/play/stage.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, type Filed } from './examples.js';

interface Moved {
  readonly businessDate: string;
  readonly nextDeadline: { readonly due: string } | null;
}
interface Refused {
  readonly code: string;
  readonly reason?: string;
}

// The type that asks nobody outside: its time can be moved at any moment.
const type = dossierTypes.all.find(({ name }) => name !== 'unemployment-claim');
if (type === undefined) throw new Error('there is no second dossier type');

let system: TestSystem;
let filed: Filed;
beforeAll(async () => {
  system = await startSystem('fast-forward');
  filed = await fileExample(system.stage, type);
}, 120_000);
afterAll(() => system.end());

const path = () => `/v1/sandbox/dossiers/${filed.number}/fast-forward`;
const officer = () => `officer:${filed.office}:1`;
const move = (stage: Stage, to: object, key: string = randomUUID(), account = officer()) =>
  stage.as(account).post<Moved & Refused>(path(), to, key);
const today = async () =>
  (await system.stage.as('auditor').get<{ businessDate: string }>(`/v1/dossiers/${filed.number}`)).body.businessDate;
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('the time of a dossier in the sandbox', () => {
  it('moves on by days, and only that dossier’s', async () => {
    const before = await today();
    const { status, body } = await move(system.stage, { days: 3 });
    expect({ status, date: body.businessDate }).toEqual({ status: 200, date: plusDays(before, 3) });
    expect(await today()).toBe(plusDays(before, 3));
  });

  it.each([
    [{ days: 0 }],
    [{ days: 0.5 }],
    [{ days: 10_000 }],
    [{ to: 'yesterday' }],
    [{}],
    [{ days: 1, to: 'next-deadline' }],
  ])('does not take %j for a destination', async (to) => {
    expect((await move(system.stage, to)).status).toBe(400);
  });

  it('moves once for a request, however often it is sent', async () => {
    const before = await today();
    const key = randomUUID();
    const both = await Promise.all([move(system.stage, { days: 2 }, key), move(system.stage, { days: 2 }, key)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await move(system.stage, { days: 2 }, key)).toEqual(both[0]);
    expect(await today()).toBe(plusDays(before, 2));
    expect((await move(system.stage, { days: 3 }, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is moved by those to whom the dossier belongs, and never by who only looks on', async () => {
    const before = await today();
    const as = async (account: string) => (await move(system.stage, { days: 1 }, randomUUID(), account)).status;
    expect(await as('officer:DN-01:1')).toBe(404);
    expect(await as('claimant:001099999999')).toBe(404);
    expect(await as('auditor')).toBe(403);
    expect(await as('operator')).toBe(403);
    expect(await today()).toBe(before);
  });

  it('has no deadline to go to where nothing happens by itself', async () => {
    expect(await move(system.stage, { to: 'next-deadline' })).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT', reason: 'NO_DEADLINE' },
    });
  });

  it('stands while a system outside does not answer', async () => {
    // The registries are nobody's here: every claim waits for the population registry.
    const claimType = dossierTypes.all.find(({ name }) => name === 'unemployment-claim');
    if (claimType === undefined) throw new Error('there is no claim');
    const claim = await fileExample(system.stage, claimType);
    const account = system.stage.as(`officer:${claim.office}:1`);
    const look = async () =>
      (await account.get<{ businessDate: string; waiting: { what: { en: string } }[] }>(`/v1/dossiers/${claim.number}`))
        .body;
    const forward = () => account.post<Refused>(`/v1/sandbox/dossiers/${claim.number}/fast-forward`, { days: 20 });
    const before = (await look()).businessDate;
    expect(await forward()).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    while (!(await look()).waiting.some(({ what }) => what.en.startsWith('does not answer'))) await sleep(200);
    for (let i = 0; i < 10; i++) {
      const { status, body } = await forward();
      expect({ status, reason: body.reason }).toEqual({
        status: 409,
        reason: expect.stringMatching(/_PENDING$|^SYSTEM_AWAY$/),
      });
      await sleep(100);
    }
    expect((await look()).businessDate).toBe(before);
  }, 180_000);

  it('is nobody’s for a dossier that does not exist', async () => {
    const url = `/v1/sandbox/dossiers/${filed.type.prefix}-1999-0000001/fast-forward`;
    expect(await system.stage.as('officer').post<Refused>(url, { days: 1 })).toMatchObject({ status: 404 });
  });
});
