// nightly: take-over, 4 minutes
import { type RunningProgram, startProgram, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { eventually, rowsOf } from '../../../libs/testing/faults/look.js';

// How long a consumer is not run after its courier dies: a lease of 5 s, and the next poll. courier.system-spec.ts
// tests that it is taken over once, and nothing is lost.
let system: WholeSystem;
let couriers: RunningProgram[];
beforeAll(async () => {
  system = await startWhole('take_over');
  couriers = await Promise.all([startProgram('courier', system.env), startProgram('courier', system.env)]);
}, 180_000);
afterAll(async () => {
  await Promise.all(couriers.map((courier) => courier.stop()));
  await system.end();
});

it('is seconds', async () => {
  const holder = async () => {
    const [stand] = await rowsOf<{ holder: string | null }>(
      system,
      `select holder from hoso.consumer where name = 'deadlines'`,
    );
    return stand?.holder ?? '';
  };
  await eventually(holder, (name) => name !== '');
  const before = await holder();
  const [first, second] = couriers.toSorted((a) => (before.endsWith(`:${a.pid}`) ? -1 : 1));
  await first?.kill();
  const killedAt = Date.now();
  await eventually(holder, (name) => name.endsWith(`:${second?.pid}`), 60);
  const seconds = (Date.now() - killedAt) / 1_000;
  process.stderr.write(`taken over after ${seconds.toFixed(1)} s\n`);
  expect(seconds).toBeLessThan(12);
}, 120_000);
