import { freshRegistries, plant, type Registries, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import type { ClaimPerson } from '../../../libs/testing/play/claim-person.js';

// What is known of somebody at a counter before they state it: from the insurance records, by the worker's own calls.
interface Prefilled {
  readonly values: readonly { readonly pointer: string; readonly value: unknown; readonly source: string }[];
  readonly sources: readonly { readonly name: string; readonly away: { readonly en: string } | null }[];
  readonly open: readonly { readonly number: string; readonly type: string }[];
  readonly code?: string;
}

let registries: Registries;
let system: TestSystem;
let person: ClaimPerson;
beforeAll(async () => {
  registries = await freshRegistries('prefill');
  system = await startSystem('prefill', registries.env);
  person = await plant(registries.admin, {
    fullName: 'Trương Thị Hiếu',
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  });
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});

const officer = 'officer:HN-01:1';
const ask = (account: string, personalId = person.personalId, type = 'unemployment-claim') =>
  system.stage.as(account).post<Prefilled>(`/v1/dossier-types/${type}/prefill`, { personalId });

it('an officer is told what the records know, who said so, and which dossiers of the person are open', async () => {
  const example = { person: { fullName: person.fullName, personalId: person.personalId }, office: 'HN-01' };
  const { dossier } = (
    await system.stage.as(officer).post<{ dossier: string }>('/v1/dossiers/job-counselling', {
      input: { ...example, wishes: 'Kế toán', contract: { endedOn: '2026-10-15', insured: true } },
    })
  ).body;
  const { status, body } = await ask(officer);
  expect(status).toBe(200);
  expect(Object.fromEntries(body.values.map(({ pointer, value }) => [pointer, value]))).toMatchObject({
    '/form/person/personalId': person.personalId,
    '/form/person/fullName': 'Trương Thị Hiếu',
    '/form/insurance/contributionMonths': 54,
    '/form/job/terminationDate': '2026-10-15',
    '/form/job/contract': 'indefinite',
    '/form/job/employerName': expect.any(String),
  });
  expect(new Set(body.values.map(({ source }) => source))).toEqual(new Set(['stated', 'insurance-records']));
  expect(body.sources).toMatchObject([{ name: 'insurance-records', away: null }]);
  expect(body.open).toMatchObject([{ number: dossier, type: 'job-counselling' }]);
  // A dossier of another office is nobody's business elsewhere.
  expect((await ask('officer:DN-01:1')).body.open).toEqual([]);
}, 60_000);

it('each asking is a look for the person, whatever comes of it', async () => {
  const somebody = '001199999999';
  const { body } = await ask(officer, somebody);
  expect(body.values).toEqual([{ pointer: '/form/person/personalId', value: somebody, source: 'stated' }]);
  const { items } = (
    await system.stage
      .as('auditor')
      .post<{ items: { subject: string; purpose: string }[] }>('/v1/looks/search', { personalId: somebody })
  ).body;
  expect(items).toContainEqual(expect.objectContaining({ subject: 'officer-HN-01-1', purpose: 'counter' }));
});

it('is for officers, of others, and for types that fill in something', async () => {
  for (const account of ['director:HN-01:1', 'auditor', `claimant:${person.personalId}`, 'employer:DN0001'])
    expect((await ask(account)).status).toBe(403);
  expect((await ask(`officer:HN-01:1&is:${person.personalId}`)).body.code).toBe('FORBIDDEN');
  expect((await ask(officer, person.personalId, 'job-counselling')).status).toBe(404);
  expect((await ask(officer, person.personalId, 'dance')).body.code).toBe('DOSSIER_TYPE_UNKNOWN');
  expect((await ask(officer, '123')).status).toBe(400);
  const type = await system.stage.as(officer).get<{ submission: object }>('/v1/dossier-types/unemployment-claim');
  expect(type.body.submission).toMatchObject({
    prefill: { person: '/form/person/personalId', systems: ['insurance-records'] },
  });
});

it('a registry that is away is named, and what was known before stays', async () => {
  await registries.fault('insurance-records', { status5xx: { status: 503 } });
  try {
    const { status, body } = await ask(officer);
    expect(status).toBe(200);
    expect(body.sources).toMatchObject([{ name: 'insurance-records', away: { en: 'it cannot be reached' } }]);
    expect(body.values).toHaveLength(1);
  } finally {
    await registries.fault('insurance-records', {});
  }
  expect((await ask(officer)).body.values.length).toBeGreaterThan(1);
}, 60_000);
