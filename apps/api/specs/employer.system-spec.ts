import {
  ClaimInPlay,
  freshRegistries,
  plant,
  startSystem,
  type Registries,
  type TestSystem,
} from '../../../libs/testing/index.js';

let registries: Registries;
let system: TestSystem;
beforeAll(async () => {
  registries = await freshRegistries('employer');
  system = await startSystem('employer', registries.env);
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});

interface Shown {
  readonly kind: string;
  readonly personal: Readonly<Record<string, unknown>> | null;
}

it('an employer sees what happened in the claim, but neither account nor telephone nor salaries', async () => {
  const person = await plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  const employer = `employer:${person.employer}`;
  await system.stage.until(
    claim.number,
    'the employer is party',
    (shown) => (shown as { employer?: string }).employer === person.employer,
  );
  const timelineOf = async (account: string) =>
    (await system.stage.as(account).get<{ items: Shown[] }>(`/v1/dossiers/${claim.number}/timeline`)).body.items;

  const [all, seen] = [await timelineOf(claim.claimant), await timelineOf(employer)];
  expect(seen.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind));
  expect(seen.filter(({ personal }) => personal !== null)).toEqual([]);
  for (const told of [person.account.number, '0912345678', '12345678']) {
    expect(JSON.stringify(all)).toContain(told);
    expect(JSON.stringify(seen)).not.toContain(told);
  }
});
