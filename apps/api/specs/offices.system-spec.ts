import type { AnyDossierType } from '../../../libs/dossier/index.js';
import { eventually, listed } from '../../../libs/testing/faults/look.js';
import { checkRecord, runCommand, startSystem, type TestSystem, wholeRecord } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { submissionOf } from './examples.js';

// Offices are dated data: HD-02 was merged into HD-01 after 30 June 2026, HD-03 into HD-02 a year before.
interface Problem {
  readonly code: string;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code?: string;
    readonly params?: object;
    readonly message: string;
  }[];
}

let system: TestSystem;
beforeAll(async () => void (system = await startSystem('offices')), 120_000);
afterAll(() => system.end());

let people = 0;
const somebody = () => `0010990${String((people += 1)).padStart(5, '0')}`;

/** Submits the example of a type at an office, on a day, as its person or as somebody in office. */
const submitAt = <Body>(type: AnyDossierType, office: string, asOf: string, account?: string, language = 'en') => {
  const person = somebody();
  // What the example tells of the autumn of 2026 was before the summer, for a dossier of that summer.
  const told = JSON.stringify(submissionOf(type, person).input);
  const input = JSON.parse(asOf < '2026-10' ? told.replaceAll(/2026-1\d-\d\d/g, '2026-06-01') : told) as object;
  const body = { input: { ...input, office }, asOf, ...(account !== undefined && { channel: 'counter' }) };
  return system.stage.as(account ?? `claimant:${person}`).post<Body>(`/v1/dossiers/${type.name}`, body, undefined, {
    'accept-language': language,
  });
};

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))('a submission of %s', (_, type) => {
  it('is refused at its field where there is no such office, in the language of its sender', async () => {
    const answer = await submitAt<Problem>(type, 'ZZ-99', '2026-11-03');
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', errors: [{ pointer: '/input/office', code: 'OFFICE_UNKNOWN' }] },
    });
    const inVietnamese = await submitAt<Problem>(type, 'ZZ-99', '2026-11-03', undefined, 'vi');
    expect(inVietnamese.body.errors[0]?.message).toMatch(/^Không có cơ quan nào/);
  });

  it('is refused at an office that was merged, with the name of the one to be stated', async () => {
    const answer = await submitAt<Problem>(type, 'HD-02', '2026-11-03');
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(answer.body.errors).toEqual([
      {
        pointer: '/input/office',
        code: 'OFFICE_MERGED',
        params: { successor: 'HD-01' },
        message: 'This office was merged into HD-01 (Hải Dương Employment Service Centre): state that one',
      },
    ]);
  });

  it('is taken at an office that was there on the day', async () => {
    expect((await submitAt(type, 'HD-01', '2026-11-03')).status).toBe(201);
    expect((await submitAt(type, 'HD-02', '2026-06-29')).status).toBe(201);
  });
});

/** The status of the answer. */
const take = async (account: string, number: string) =>
  (await system.stage.as(account).post(`/v1/dossiers/${number}/commands/take`, { input: {} })).status;

interface Line {
  readonly number: string;
  readonly office: string;
}
interface Page {
  readonly items: readonly Line[];
}

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  'a dossier of %s whose office was merged',
  (_, type) => {
    let number: string;
    beforeAll(async () => {
      const { body } = await submitAt<{ dossier: string }>(type, 'HD-02', '2026-06-29');
      number = body.dossier;
    });
    const as = (account: string) => system.stage.as(account);

    it('is seen and acted on by officers of the successor, and by nobody else than before', async () => {
      const seen = await as('officer:HD-01:1').get<Line & { commands: readonly { name: string }[] }>(
        `/v1/dossiers/${number}`,
      );
      expect(seen).toMatchObject({ status: 200, body: { office: 'HD-01' } });
      expect(seen.body.commands.map(({ name }) => name)).toContain('take');
      expect((await as('insurance-officer:HD:1').get(`/v1/dossiers/${number}`)).status).toBe(200);
      for (const account of ['officer:HN-01:1', 'officer:HD-09:1', 'insurance-officer:HN:1'])
        expect((await as(account).get(`/v1/dossiers/${number}`)).status).toBe(404);
      expect(await take('officer:HD-01:1', number)).toBe(200);
      const refused = await as('director:HN-01:1').post(`/v1/dossiers/${number}/commands/release`, { input: {} });
      expect(refused.status).toBe(404);
    });

    it('stands in the lists of the successor', async () => {
      const queue = await as('officer:HD-01:1').get<Page>('/v1/offices/HD-01/queue');
      expect(queue.body.items).toContainEqual(expect.objectContaining({ number, office: 'HD-01' }));
      const status = (await as('auditor').get<{ status: { name: string } }>(`/v1/dossiers/${number}`)).body.status.name;
      const listed = await as('director:HD-01:1').get<Page>(`/v1/offices/HD-01/dossiers?status=${status}&limit=200`);
      expect(listed.body.items.map((line) => line.number)).toContain(number);
    });

    it('keeps the office that was recorded in its timeline', async () => {
      const { body } = await as('officer:HD-01:1').get<{ items: readonly { kind: string; data: object }[] }>(
        `/v1/dossiers/${number}/timeline`,
      );
      expect(body.items[0]).toMatchObject({ kind: 'dossierOpened', data: { office: 'HD-02' } });
    });
  },
);

it('what was merged into an office is in the operators’ list of it', async () => {
  const { report } = await runCommand('dossiers', ['list', '--office', 'HD-01'], system.env);
  const offices = (report as { open: readonly Line[] }).open.map(({ office }) => office);
  expect(new Set(offices)).toEqual(new Set(['HD-01', 'HD-02']));
});

it('the officers of a province have the dossiers of an office of another one that was merged into theirs', async () => {
  const counselling = dossierTypes.find('job-counselling');
  if (counselling === undefined) throw new Error('there is no counselling');
  const { status, body } = await submitAt<{ dossier: string }>(counselling, 'QNA-01', '2026-06-16');
  expect(status).toBe(201);
  const found = async (account: string) => (await system.stage.as(account).get(`/v1/dossiers/${body.dossier}`)).status;
  expect(await Promise.all(['officer:DN-01:1', 'insurance-officer:DN:1'].map(found))).toEqual([200, 200]);
  expect(await Promise.all(['officer:DN-02:1', 'insurance-officer:HD:1'].map(found))).toEqual([404, 404]);
  // Nobody is locked out before the identity provider has changed their account.
  expect(await Promise.all(['officer:QNA-01:1', 'insurance-officer:QNA:1'].map(found))).toEqual([200, 200]);
});

it('attempts to submit at an office that was merged are told to its successor', async () => {
  const [type] = dossierTypes.all;
  if (type === undefined) throw new Error('there is no dossier type');
  expect((await submitAt(type, 'HD-02', '2026-06-29', 'officer:DN-01:4')).status).toBe(403);
  const { body } = await system.stage
    .as('officer:HD-01:1')
    .get<{ items: readonly { subject: string }[] }>('/v1/offices/HD-01/attempts');
  expect(body.items[0]?.subject).toBe('officer-DN-01-4');
});

describe('a dossier that is handed to another office', () => {
  const handOver = (number: string, input: object, account = 'director:HN-01:1', key?: string) =>
    system.stage
      .as(account)
      .post<Problem & { sequence: number }>(`/v1/dossiers/${number}/commands/handOver`, { input }, key);
  const found = async (account: string, number: string) =>
    (await system.stage.as(account).get(`/v1/dossiers/${number}`)).status;
  const reason = 'The claimant lives nearer to it';
  let number: string;
  beforeAll(async () => {
    const type = dossierTypes.all.at(-1);
    if (type === undefined) throw new Error('there is no dossier type');
    number = (await submitAt<{ dossier: string }>(type, 'HN-01', '2026-11-03')).body.dossier;
  });

  it.each([
    ['that does not exist', 'ZZ-99', 'OFFICE_UNKNOWN'],
    ['that was merged', 'HD-02', 'OFFICE_MERGED'],
    ['that has ended', 'HN-03', 'OFFICE_NOT_OPEN'],
  ])('is not given to an office %s', async (_, office, code) => {
    const { status, body } = await handOver(number, { office, reason });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '/input/office', code }],
    });
  });

  it('goes with its rights and its lists, and whoever repeats the act is told what came of it', async () => {
    expect((await handOver(number, { office: 'DN-01', reason }, 'officer:HN-01:1')).status).toBe(403);
    const key = 'handed-over-once';
    const answer = await handOver(number, { office: 'DN-01', reason }, 'director:HN-01:1', key);
    expect(answer.status).toBe(200);
    expect(await handOver(number, { office: 'DN-01', reason }, 'director:HN-01:1', key)).toEqual(answer);
    expect([await found('officer:HN-01:1', number), await found('director:HN-01:1', number)]).toEqual([404, 404]);
    expect([await found('officer:DN-01:1', number), await found('insurance-officer:DN:1', number)]).toEqual([200, 200]);
    const queueOf = async (office: string) =>
      (await system.stage.as(`officer:${office}:1`).get<Page>(`/v1/offices/${office}/queue?limit=200`)).body.items.map(
        (line) => line.number,
      );
    expect(await queueOf('DN-01')).toContain(number);
    expect(await queueOf('HN-01')).not.toContain(number);
    expect(await take('officer:DN-01:1', number)).toBe(200);
    // Temporal's lists follow, too.
    await eventually(
      () => listed(system, 'HosoOffice = "DN-01"'),
      (numbers) => numbers.includes(number),
    );
    const { body } = await system.stage
      .as('auditor')
      .get<{ items: readonly { kind: string; data: object }[] }>(`/v1/dossiers/${number}/timeline`);
    expect(body.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['handedOver', 'taken']));
    expect(body.items.find(({ kind }) => kind === 'handedOver')?.data).toEqual({ from: 'HN-01', to: 'DN-01' });
  });
});

it('the record and the read model agree with the offices that dossiers had and have', async () => {
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 30_000);
