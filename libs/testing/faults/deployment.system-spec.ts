import {
  checkRecord,
  ClaimInPlay,
  type RunningProgram,
  startProgram,
  startWhole,
  type WholeSystem,
  wholeRecord,
} from '../index.js';
import { type FaultyCopy, faultyCopy } from './faulty-copy.js';
import { kindsOf, rowsOf, takenAfter } from './look.js';

// A changed build is deployed while dossiers are open and people work: two builds are alive for a while, and no
// recorded history matches the new one. No command is lost, none waits for more than 30 s, and what was decided stays
// decided.
let system: WholeSystem;
let copy: FaultyCopy;
let before: RunningProgram;
let after: RunningProgram | undefined;
beforeAll(async () => {
  copy = faultyCopy({
    // A timer where there was none, before anything else; and another sum.
    'async function unemployment(claim) {\n':
      'async function unemployment(claim) {\n    await new Promise((done) => setTimeout(done, 500));\n',
    'monthlyBenefitVnd: capped ? limit.value.capVnd : uncappedVnd':
      'monthlyBenefitVnd: (capped ? limit.value.capVnd : uncappedVnd) + 1000',
  });
  system = await startWhole('deployment');
  before = system.worker;
}, 180_000);
afterAll(async () => {
  await Promise.all([before.stop(), after?.stop()]);
  copy.remove();
  await system.end();
});

const played = async (until: (claim: ClaimInPlay) => Promise<unknown>): Promise<ClaimInPlay> => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  await until(claim);
  return claim;
};
const appointed = async (claim: ClaimInPlay) => {
  await claim.command('officer', 'issueAppointment');
};
const incidents = async () =>
  rowsOf<{ dossier: string; kind: string }>(system, 'select dossier, kind from hoso.incident order by id');
const begun = async () => (await incidents()).filter(({ kind }) => kind === 'begun').map(({ dossier }) => dossier);

/**
 * Somebody works on a dossier all the time, first with the old build and then with the new one, until it was begun anew.
 * @returns the longest that a command waited, in milliseconds
 */
const workedOnUntilBegun = async (number: string): Promise<number> => {
  const give = (command: string) => takenAfter(Date.now(), system.stage, number, 'officer', command);
  for (let longest = 0, end = Date.now() + 120_000; ; longest = Math.max(longest, await give('release'))) {
    longest = Math.max(longest, await give('take'));
    if ((await begun()).includes(number)) return longest;
    if (Date.now() > end) throw new Error(`${number} was never begun by the new build`);
  }
};

let claims: Record<'submitted' | 'appointed' | 'awarded' | 'active', ClaimInPlay>;

it('every dossier goes on under the new build, which begins each once from its record', async () => {
  claims = {
    submitted: await played(() => Promise.resolve()),
    appointed: await played(appointed),
    awarded: await played((claim) => claim.awarded()),
    active: await played(async (claim) => {
      await claim.awarded();
      await claim.collected();
    }),
  };
  after = await startProgram('worker', system.env, { from: copy.folder });
  const numbers = Object.values(claims).map(({ number }) => number);
  const waited = await Promise.all(numbers.map(workedOnUntilBegun));
  process.stderr.write(`taken after at most ${waited.map((ms) => (ms / 1_000).toFixed(1)).join(', ')} s\n`);
  expect(Math.max(...waited)).toBeLessThan(30_000);
  expect((await begun()).sort()).toEqual([...numbers].sort());
  expect((await incidents()).filter(({ kind }) => kind === 'stuck')).toEqual([]);
}, 240_000);

it('the restart of a worker that was replaced changes nothing', async () => {
  await before.stop();
  before = await startProgram('worker', system.env);
  expect(before.logs()).toContain('was replaced before');
  const { number } = claims.submitted;
  expect(await takenAfter(Date.now(), system.stage, number, 'officer', 'release')).toBeLessThan(30_000);
  await before.stop();
  expect((await incidents()).filter(({ dossier }) => dossier === number)).toHaveLength(1);
}, 120_000);

it('what was decided stays decided, and deadlines come on their days', async () => {
  const { award } = await claims.awarded.facts();
  await claims.awarded.collected();
  const { money } = await claims.awarded.facts();
  expect(money['1']).toMatchObject({ amountVnd: award?.monthlyBenefitVnd });
  await claims.active.month(2);
  expect((await claims.active.facts()).money['2']).toMatchObject({ amountVnd: award?.monthlyBenefitVnd });
  await claims.appointed.toNextDeadline();
  await claims.appointed.until('the employer was silent', ({ separationAnswer }) => separationAnswer !== undefined);
  expect((await kindsOf(system, claims.appointed.number)).filter((kind) => kind === 'employerSilent')).toHaveLength(1);
  // Awards from now on have the new sum.
  const fresh = await played((claim) => claim.awarded());
  expect((await fresh.facts()).award?.monthlyBenefitVnd).toBe((award?.monthlyBenefitVnd ?? 0) + 1_000);
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 240_000);
