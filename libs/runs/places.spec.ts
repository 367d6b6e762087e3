import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { registered, refusal } from '../dossier/index.js';
import type { FirstSubmission, SlotClaim } from '../persistence/index.js';
import { siteVisit } from '../made-up/index.js';
import { Places, type ToOpen } from './places.js';

// What opening comes to at each point at which something may have gone before; on real parts, with programs killed
// between: libs/testing/faults/opening.system-spec.ts.
const [subject, key] = ['dossier:TTLD-2026-0000001', 'visits:north'];
const submission = (number: string, more: Partial<FirstSubmission> = {}): FirstSubmission => ({
  ...{ subject, key, bodyHash: 'h', sequence: 2, closed: false, office: 'HN-01' },
  answer: { dossier: number, command: 'submit', status: 'ordered', sequence: 2 },
  ...more,
});
type Claim = readonly [number: string, created: boolean];

/**
 * Places of which each claim gets the next of these, and what the record holds.
 * @param hidden how many first looks at the record see nothing of it yet
 */
function places(claims: readonly Claim[], record: FirstSubmission[] = [], hidden = 0) {
  const did: string[] = [];
  const asked: SlotClaim[] = [];
  const left = [...claims];
  let looks = 0;
  const slots = {
    claim: (claim: SlotClaim) => {
      asked.push(claim);
      const [number, created] = left.shift() ?? ['none', false];
      did.push(`claimed ${number}`);
      return Promise.resolve({ number, created, subject: '', key: '' });
    },
    release: (number: string) => Promise.resolve(void did.push(`released ${number}`)),
  };
  const requests = {
    ofSubmission: (number: string) => Promise.resolve(record.find(({ answer }) => answer.dossier === number)),
    submission: (by: string, under: string) => {
      looks += 1;
      const found = record.find((one) => one.subject === by && one.key === under);
      return Promise.resolve(looks > hidden ? found : undefined);
    },
  };
  const wanted = (submit: ToOpen['submit'], more: Partial<ToOpen> = {}): ToOpen => ({
    ...{ type: registered(siteVisit), slot: 'north', year: 2026, claimant: 'DN0001', subject, key },
    submit: (number) => {
      did.push(`submitted ${number}`);
      return submit(number);
    },
    ...more,
  });
  return { all: new Places(slots, requests), did, asked, wanted, record };
}
const failing = (error: Error) => () => Promise.reject(error);
const never = failing(new Error('nothing is to be submitted'));

it('takes a place, a number and a first run; the record says whose it is', async () => {
  const { all, did, asked, wanted, record } = places([['N1', true]]);
  const held = await all.openOnce(wanted((number) => Promise.resolve(record.push(submission(number)))));
  expect(held).toMatchObject({ number: 'N1', first: { key } });
  expect(did).toEqual(['claimed N1', 'submitted N1']);
  expect(asked[0]).toMatchObject({ type: 'site-visit', of: 'north', prefix: 'TTHT', claimant: 'DN0001' });
});

it('goes on with a number that was reserved before, whoever died then', async () => {
  const { all, did, wanted, record } = places([['N1', false]]);
  await all.openOnce(wanted((number) => Promise.resolve(record.push(submission(number)))));
  expect(did).toEqual(['claimed N1', 'submitted N1']);
});

describe('what was opened before is found', () => {
  it('though it has closed', async () => {
    const { all, did, wanted } = places([], [submission('N1', { closed: true })]);
    expect(await all.openOnce(wanted(never))).toMatchObject({ number: 'N1' });
    expect(did).toEqual([]);
  });

  it('though it closed between the look at the record and the claim, which took a new place', async () => {
    const { all, did, wanted } = places([['N2', true]], [submission('N1', { closed: true })], 1);
    expect(await all.openOnce(wanted(never))).toMatchObject({ number: 'N1' });
    expect(did).toEqual(['claimed N2', 'released N2']);
  });

  it('though another one has its place since', async () => {
    const other = submission('N2', { subject: 'officer', key: 'k' });
    const { all, wanted } = places([['N2', false]], [submission('N1', { closed: true }), other], 1);
    expect(await all.openOnce(wanted(never))).toMatchObject({ number: 'N1' });
  });
});

it('names another’s dossier that holds the place, for the caller to judge', async () => {
  const { all, did, wanted } = places([['N1', false]], [submission('N1', { subject: 'officer', key: 'k' })]);
  expect(await all.openOnce(wanted(never))).toMatchObject({ first: { subject: 'officer' } });
  expect(did).toEqual(['claimed N1']);
});

it('takes a new number when the place’s dossier has closed', async () => {
  const { all, did, wanted, record } = places(
    [
      ['N1', false],
      ['N2', true],
    ],
    [submission('N1', { closed: true, subject: 'officer' })],
  );
  await all.open(wanted((number) => Promise.resolve(record.push(submission(number)))));
  expect(did).toEqual(['claimed N1', 'claimed N2', 'submitted N2']);
});

it('frees the number of a run that ended without a submission, and tries once more', async () => {
  const { all, did, wanted } = places([
    ['N1', false],
    ['N2', true],
  ]);
  const over = new WorkflowExecutionAlreadyStartedError('over', 'N', 'site-visit');
  expect(await all.open(wanted(failing(over)))).toBeUndefined();
  expect(did).toEqual(['claimed N1', 'submitted N1', 'released N1', 'claimed N2', 'submitted N2', 'released N2']);
});

it('gives the place back after a refusal', async () => {
  const { all, did, wanted } = places([['N1', true]]);
  await expect(all.open(wanted(failing(refusal('SITE_CLOSED'))))).rejects.toMatchObject({ code: 'SITE_CLOSED' });
  expect(did).toEqual(['claimed N1', 'submitted N1', 'released N1']);
});

it.each([
  ['the engine is away', failing(new Error('away'))],
  ['the record does not hold it yet', () => Promise.resolve()],
])('keeps the place while %s', async (_what, submit) => {
  const { all, did, wanted } = places([['N1', true]]);
  await expect(all.open(wanted(submit))).rejects.toThrow();
  expect(did).toEqual(['claimed N1', 'submitted N1']);
});

it('has a place for each key where as many may be open as are asked for', async () => {
  const { all, asked, wanted } = places([]);
  for (const each of ['a', 'b', 'b'])
    await all.open(wanted(() => Promise.resolve(), { slot: null, key: each })).catch(() => undefined);
  const [a, b, again] = asked.map(({ of }) => of);
  expect(a).not.toBe(b);
  expect(again).toBe(b);
});
