import { startProgram, startSystem, type TestSystem } from '../../../libs/testing/index.js';
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

const move = (stage: Stage, to: object) =>
  stage.as('auditor').post<Moved & Refused>(`/v1/sandbox/dossiers/${filed.number}/fast-forward`, to);
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

  it('is nobody’s for a dossier that does not exist', async () => {
    const url = `/v1/sandbox/dossiers/${filed.type.prefix}-1999-0000001/fast-forward`;
    expect(await system.stage.as('officer').post<Refused>(url, { days: 1 })).toMatchObject({ status: 404 });
  });

  it('does not move where the sandbox is off', async () => {
    const identity = { OIDC_ISSUER: system.api.identityUrl ?? '', JWKS_URL: `${system.api.identityUrl}/jwks` };
    const service = await startProgram('api', { ...system.env, ...identity, HOSO_SANDBOX: 'false' });
    const stage = new Stage({ apiUrl: service.url, identityUrl: system.api.identityUrl ?? '' });
    expect(await move(stage, { days: 1 })).toMatchObject({ status: 409, body: { code: 'SANDBOX_ONLY' } });
    const dated = { input: filed.type.submission.example as object, asOf: '2020-01-01' };
    const filing = await stage.as(`claimant:${filed.person}`).post<Refused>(`/v1/dossiers/${filed.type.name}`, dated);
    expect(filing.status).toBe(400);
    await service.stop();
  });
});
