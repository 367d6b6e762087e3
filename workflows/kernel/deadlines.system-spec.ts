import { madeUpTypes } from '../../libs/made-up/index.js';
import { Heads } from '../../libs/persistence/index.js';
import { RunningDossiers, tellAll } from '../../libs/runs/index.js';
import { serveInspections } from '../fixtures/served-inspections.js';

// Deadlines of the language on the real server and the real record: pauses, reminders, other calendars, new runs.
let served: Awaited<ReturnType<typeof serveInspections>>;
beforeAll(async () => {
  served = await serveInspections('deadlines');
}, 120_000);
afterAll(() => served.stop());

it('stops while somebody else owes something, and is longer by those working days; reminds once; passes', async () => {
  const dossier = await served.planned();
  await dossier.days(2);
  await dossier.give('askForPaper', 'officer');
  expect(await dossier.next()).toBeUndefined();
  await dossier.days(5);
  await dossier.handIn();
  // The clock was stopped for three working days: due on the 19th, reminded two working days before.
  expect(await dossier.next()).toBe('2026-03-19');
  expect(await dossier.details()).toContain('Next date: **2026-03-19**');
  await dossier.days(7);
  expect(await dossier.next()).toBe('2026-03-19');
  await dossier.days(4);
  const others = ['dossierOpened', 'paperAsked', 'documentAttached', 'paperHandedIn'];
  const kept = (await dossier.events()).filter(([kind]) => !others.includes(kind));
  expect(kept).toEqual([
    ['inspectionPlanned', { employer: 'DN0001', sites: ['north', 'south'] }],
    ['clockStopped', { deadline: 'order', from: '2026-03-04' }],
    ['clockStarted', { deadline: 'order', to: '2026-03-09' }],
    ['reminded', { deadline: 'order', bound: 'agency', due: '2026-03-19' }],
    ['orderLate', {}],
  ]);
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);

it('ends on another day when a version of the law data with another calendar is adopted', async () => {
  const dossier = await served.planned();
  await dossier.days(1);
  expect(await dossier.next()).toBe('2026-03-16');
  const types = madeUpTypes;
  const heads = new Heads(served.orm.em);
  const dossiers = new RunningDossiers(served.client, types, heads);
  for (const _again of [1, 2]) expect(await tellAll({ heads, dossiers, types }, 3)).toBeGreaterThanOrEqual(1);
  await expect(tellAll({ heads, dossiers, types }, 4)).rejects.toMatchObject({
    cause: { type: 'LAW_GIVES_NO_ANSWER' },
  });
  await dossier.days(1);
  // The 10th is off: due on the 17th instead of the 16th.
  expect(await dossier.next()).toBe('2026-03-17');
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect((await dossier.events()).slice(2)).toEqual([
    ['lawDataAdopted', { version: 3, before: 1 }],
    ['inspectionCalledOff', { decision: { number: `${dossier.number}/QĐ-1`, signer: 'd', basis: 'house rules 7' } }],
    ['dossierClosed', { outcome: 'ended' }],
  ]);
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);

it('goes on in a new run after more than a year, at whatever it waits for, with its last events', async () => {
  const dossier = await served.planned();
  await dossier.days(401);
  expect(await dossier.runs()).toBe(1);
  await dossier.give('askForPaper', 'officer');
  await dossier.handIn();
  expect(await dossier.runs()).toBe(2);
  const details = await dossier.details();
  expect(details).toContain('2. 2026-03-02: Inspection planned');
  expect(details).toContain('Safety plan handed in');
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect((await dossier.events()).map(([kind]) => kind).filter((kind) => kind === 'orderLate')).toHaveLength(1);
}, 60_000);

it('without a last day, beyond the calendar, stands open and is shown; the dossier goes on', async () => {
  const dossier = await served.planned('2028-12-20');
  expect(await dossier.next()).toBeUndefined();
  const details = await dossier.details();
  expect(details).toContain('- agency: Order of the visits (house rules 2)');
  await dossier.give('askForPaper', 'officer');
  await dossier.handIn();
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);
