import {
  anEmployer,
  aPerson,
  type AnyDossierType,
  type CommandEnvelope,
  registered,
  type StatedSubmission,
} from '../../../../libs/dossier/index.js';
import type { RequestIdentity, SlotClaim } from '../../../../libs/persistence/index.js';
import { workplaceInspection } from '../../../../libs/made-up/index.js';
import type { Person } from '../people/actor.js';
import { Submissions } from './submissions.js';

// Which slot a submission takes, and whose dossier the engine is told it is.
// libs/persistence/record/record.system-spec.ts tests that slots are held and freed on a real database.
const inspection = registered(workplaceInspection);

/** The inspection, stated otherwise: by more roles and channels, and of a person unless a case says whose. */
const stating = (other: Partial<StatedSubmission<unknown>>): AnyDossierType => ({
  ...inspection,
  submission: {
    ...inspection.submission,
    roles: ['claimant', 'employer', 'officer'],
    channels: ['online', 'ex-officio'],
    read: (sent, at) => {
      const found = inspection.submission.read(sent, at);
      return 'faults' in found ? found : { value: { ...found.value, subject: aPerson('001088000017'), ...other } };
    },
  },
});
const input = inspection.submission.example as Record<string, unknown>;
const officer: Person = {
  subject: 'o-1',
  name: '',
  roles: ['officer'],
  office: 'HN-01',
  mayReadPayloads: false,
  standings: [],
};
const speaking = (employer: string): Person => ({
  subject: `e-${employer}`,
  name: '',
  roles: ['employer'],
  employer,
  mayReadPayloads: false,
  standings: [],
});

/** What was asked of the places and of the engine; the record answers as if the dossier had been opened by `first`. */
function submissions(first: { subject: string; key: string; bodyHash: string } | undefined = undefined) {
  const claims: SlotClaim[] = [];
  const started: CommandEnvelope[] = [];
  const told: object[] = [];
  const answer = { dossier: 'TTLD-2026-0000001', command: 'submit', status: 'planned', sequence: 2 };
  const rest = {
    slots: {
      claim: (claim: SlotClaim) => {
        claims.push(claim);
        return Promise.resolve({ number: answer.dossier, subject: '', key: '', created: first === undefined });
      },
    },
    requests: {
      preflight: ({ bodyHash }: RequestIdentity) => Promise.resolve({ holder: bodyHash }),
      release: () => Promise.resolve(),
      keep: () => Promise.resolve(),
      ofSubmission: () =>
        Promise.resolve({
          ...(first ?? { subject: 'o-1', key: 'k', bodyHash: 'h' }),
          answer,
          sequence: 2,
          closed: false,
        }),
    },
    gateway: {
      submit: (_dossier: object, envelope: CommandEnvelope) => {
        started.push(envelope);
        return Promise.resolve(answer);
      },
    },
    time: { now: () => ({ today: '2026-11-02', at: Date.parse('2026-11-02T02:00:00Z') }) },
    links: { check: () => Promise.resolve() },
    log: { write: (line: object) => Promise.resolve(void told.push(line)) },
  };
  const { gateway, slots, requests, time, links, log } = rest;
  const settings = { partyKeys: Buffer.alloc(32, 1).toString('base64'), sandbox: false };
  // Sound: what a submission asks of them is answered above; anything else would fail the test.
  const parts = [gateway, slots, requests, time, links, log, settings] as unknown as ConstructorParameters<
    typeof Submissions
  >;
  return { submissions: new Submissions(...parts), claims, started, told };
}
const sent = { input, channel: 'ex-officio' as const };

it('takes one place for a person and the type', async () => {
  const { submissions: all, claims, started } = submissions();
  await all.submit(stating({}), officer, 'key-1', sent).catch(() => undefined);
  expect(claims).toEqual([
    expect.objectContaining({ type: 'workplace-inspection', of: '', subject: 'o-1', key: 'key-1' }),
  ]);
  expect(claims[0]?.claimant).toMatch(/^[0-9a-f]{16,}|\S{20,}$/);
  expect(started[0]?.claimant).toBe(claims[0]?.claimant);
});

it('takes the place that the type names, or one for each request', async () => {
  const { submissions: all, claims } = submissions();
  const several = stating({ slot: null });
  await all.submit(stating({ slot: 'QĐ-7' }), officer, 'key-1', sent).catch(() => undefined);
  for (const key of ['key-1', 'key-2', 'key-2']) await all.submit(several, officer, key, sent).catch(() => undefined);
  const [named, one, other, again] = claims.map(({ of }) => of);
  expect(named).toBe('QĐ-7');
  expect(one).not.toBe(other);
  expect(again).toBe(other);
});

it('opens a dossier of an employer under its code, and tells the engine of no person', async () => {
  const { submissions: all, claims, started } = submissions();
  const type = stating({ subject: anEmployer('DN0001') });
  await all.submit(type, speaking('DN0001'), 'key-1', { input }).catch(() => undefined);
  expect(claims[0]?.claimant).toBe('DN0001');
  expect(started[0]?.claimant).toBe('');
  await expect(all.submit(type, speaking('DN0002'), 'key-2', { input })).rejects.toMatchObject({
    code: 'COMMAND_NOT_ALLOWED',
  });
});

it('a colleague of the employer is told that theirs is open and differs; a stranger to it learns nothing', async () => {
  const first = { subject: 'e-other', key: 'k', bodyHash: 'another' };
  const type = stating({ subject: anEmployer('DN0001') });
  const own = submissions(first);
  await expect(own.submissions.submit(type, speaking('DN0001'), 'key-1', { input })).rejects.toMatchObject({
    code: 'DOSSIER_ALREADY_OPEN',
    parts: { members: { dossier: 'TTLD-2026-0000001' } },
  });
  const stranger = submissions(first);
  await expect(stranger.submissions.submit(type, officer, 'key-1', sent)).rejects.toMatchObject({
    code: 'DOSSIER_ALREADY_OPEN',
  });
  expect(stranger.told).toHaveLength(1);
  expect(own.told).toHaveLength(0);
});
