import {
  ClaimInPlay,
  findInDatabase,
  freshRegistries,
  plant,
  type Registries,
  startSystem,
  testServers,
  type TestSystem,
} from './index.js';

// Temporal's own databases after a whole claim: numbers of dossiers, and nothing about their people.
let registries: Registries;
let system: TestSystem;
beforeAll(async () => {
  registries = await freshRegistries('nothing_personal');
  system = await startSystem('nothing_personal', registries.env);
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});

it('a claim leaves no name, number, address, salary or amount in the databases of Temporal', async () => {
  const person = await plant(registries.admin, {
    fullName: 'Quách Thị Uyển Nhi',
    dateOfBirth: '1987-08-29',
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 13_579_246 }],
    separation: { date: '2026-10-15' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  await claim.miss(2);
  await claim.command('director', 'decideSuspension');
  await claim.checkIn(3);
  await claim.command('director', 'decideResumption');
  await claim.toNextDeadline();
  await claim.paid(3);
  await claim.command(claim.claimant, 'requestOwnTermination');
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');

  const amount = (await claim.facts()).award?.monthlyBenefitVnd;
  const planted = [
    person.fullName,
    person.personalId,
    person.dateOfBirth,
    person.account.number,
    '0912345678',
    'Bệnh viện Bạch Mai',
    'Two applications in accounting',
    '13579246',
    String(amount),
  ];
  const found = await Promise.all(
    testServers().temporalDatabaseUrls.map((url) => findInDatabase(url, [...planted, claim.number])),
  );
  const texts = found.flat().map(({ text }) => text);
  expect(texts.filter((text) => text !== claim.number)).toEqual([]);
  // The search sees what is there: the number is the workflow's id.
  expect(texts).toContain(claim.number);
}, 120_000);
