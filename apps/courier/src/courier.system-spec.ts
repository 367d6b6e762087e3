import {
  ClaimInPlay,
  runCommand,
  type RunningProgram,
  startProgram,
  startWhole,
  type WholeSystem,
} from '../../../libs/testing/index.js';
import { eventually, rowsOf } from '../../../libs/testing/faults/look.js';

let system: WholeSystem;
let couriers: RunningProgram[];
let claim: ClaimInPlay;
beforeAll(async () => {
  system = await startWhole('courier');
  couriers = await Promise.all([startProgram('courier', system.env), startProgram('courier', system.env)]);
}, 180_000);
afterAll(async () => {
  await Promise.all(couriers.map((courier) => courier.stop()));
  await system.end();
});

interface Overview {
  readonly consumers: readonly { readonly name: string; readonly lag: number; readonly holder: string | null }[];
}
const standing = async () => {
  const { report } = await runCommand('consumers', ['list'], system.env);
  const [found] = (report as Overview).consumers.filter(({ name }) => name === 'deadlines');
  if (found === undefined) throw new Error('the consumer was never started');
  return found;
};
const caughtUp = () => eventually(standing, ({ lag }) => lag === 0);
const kept = () => rowsOf<{ name: string }>(system, 'select * from hoso.deadline order by dossier, began, name');
/** It rises by one whenever the lease changes hands. */
const fenceOf = async () => {
  const [stand] = await rowsOf<{ fence: number }>(
    system,
    `select fence::int from hoso.consumer where name = 'deadlines'`,
  );
  return stand?.fence ?? 0;
};
const lastEvent = async () => {
  const [end] = await rowsOf<{ position: number }>(system, 'select position::int from hoso.stream_end');
  return end?.position ?? 0;
};

it('keeps each deadline of a claim: when it began, its last day, and whether it was met', async () => {
  claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  await claim.command('officer', 'issueAppointment');
  await claim.toNextDeadline();
  await claim.until('the employer was silent', ({ separationAnswer }) => separationAnswer !== undefined);
  await eventually(kept, (rows) => rows.some(({ name }) => name === 'employerReply'));
  await caughtUp();
  const rows = await rowsOf<{ name: string; outcome: string | null; days: number; bound: string }>(
    system,
    'select name, outcome, working_days as days, bound from hoso.deadline where dossier = $1',
    [claim.number],
  );
  // It says so itself at the end of the last day: a working day late.
  expect(rows.find(({ name }) => name === 'employerReply')).toMatchObject({ outcome: 'missed', bound: 'employer' });
  expect(rows.find(({ name }) => name === 'decision')).toMatchObject({ outcome: null, bound: 'agency' });
  const { report } = await runCommand('deadlines', ['list', '--type', 'unemployment-claim'], system.env);
  expect(report).toMatchObject({
    deadlines: expect.arrayContaining([expect.objectContaining({ name: 'employerReply', met: 0, missed: 1 })]),
  });
}, 120_000);

it('is run by one courier, and taken over once by the other when that one is killed', async () => {
  const before = await standing();
  const fence = await fenceOf();
  const [first, second] = couriers.toSorted((a) => (before.holder?.endsWith(`:${a.pid}`) === true ? -1 : 1));
  expect(before.holder).toMatch(new RegExp(`:${first?.pid}$`));
  await first?.kill();
  await claim.command('officer', 'take');
  await eventually(standing, ({ holder }) => holder?.endsWith(`:${second?.pid}`) === true, 60);
  expect(await fenceOf()).toBe(fence + 1);
  await caughtUp();
}, 120_000);

it('makes the same of a record that it plays again', async () => {
  const before = await kept();
  expect(before.length).toBeGreaterThan(1);
  const { exitCode } = await runCommand('consumers', ['replay', 'deadlines', '--after', '0'], system.env);
  expect(exitCode).toBe(0);
  const end = await lastEvent();
  await eventually(
    () => rowsOf<{ position: number }>(system, `select position::int from hoso.consumer where name = 'deadlines'`),
    ([stand]) => stand?.position === end,
  );
  expect(await kept()).toEqual(before);
}, 60_000);

it('tells its lag and what it kept, and nothing personal', async () => {
  const alive = couriers.at(-1)?.logs().includes('courier runs') === true ? couriers : [];
  const texts = await Promise.all(
    alive.map(({ url }) =>
      fetch(`${url}/metrics`).then(
        (answer) => answer.text(),
        () => '',
      ),
    ),
  );
  const text = texts.join('\n');
  expect(text).toMatch(/hoso_consumer_lag_events\{consumer="deadlines"\} 0/);
  expect(text).toMatch(/hoso_consumer_set_aside\{consumer="deadlines",state="dead"\} 0/);
  const logs = couriers.map((courier) => courier.logs()).join('\n');
  expect(logs).toContain('courier runs');
  expect(logs).not.toContain(claim.who.fullName);
  expect(logs).not.toContain(claim.who.personalId);
});

it('runs on where it serves webhooks alone, though there are none', async () => {
  const alone = await startProgram('courier', { ...system.env, CONSUMERS: 'webhooks' });
  try {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await fetch(`${alone.url}/health/live`)).status).toBe(200);
  } finally {
    await alone.stop();
  }
}, 60_000);
