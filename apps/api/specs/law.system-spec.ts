import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DossierTypes } from '../../../libs/dossier/index.js';
import { ClaimInPlay, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { Stage } from '../../../libs/testing/play/stage.js';
import { dossierTypes } from '../../../workflows/types.js';
import { parseConfig } from '../src/config.js';
import { serve } from '../src/serve.js';
import { submissionOf } from './examples.js';

// The law data: drafts that one writes and another approves, and their adoption by open dossiers.
interface Draft {
  readonly id: string;
  readonly version: number;
  readonly law: {
    rates: Record<string, Record<string, unknown>[]>;
    calendar: { nonWorking: object[] };
    choices: object;
  };
  readonly faults: readonly { readonly pointer: string; readonly message: { readonly vi: string } }[];
  readonly approval: { readonly name: string } | null;
  readonly withdrawn: { readonly because: string; readonly name: string } | null;
  readonly mayApprove: boolean;
  readonly code?: string;
  readonly by?: { readonly name: string };
  readonly errors?: readonly { readonly pointer: string }[];
  readonly items?: readonly { readonly pointer: string; readonly id: string }[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}
interface Adoption {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly told: number;
  readonly failed: number;
  readonly code?: string;
  readonly stoppedBy: string | null;
}

let system: WholeSystem;
/** An API of the time when version 1 was the newest: its dossiers are pinned to that. */
let earlier: NestFastifyApplication;
let before: Stage;
beforeAll(async () => {
  system = await startWhole('law-data');
  const identity = system.api.identityUrl ?? '';
  const settings = {
    ...system.env,
    OIDC_ISSUER: identity,
    JWKS_URL: `${identity}/jwks`,
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  const first = dossierTypes.all.map((type) => ({
    ...type,
    ...(type.law && { law: { ...type.law, latest: () => 1 } }),
  }));
  earlier = await serve(parseConfig(settings), new DossierTypes(first));
  before = new Stage({ apiUrl: await earlier.getUrl(), identityUrl: identity });
}, 180_000);
afterAll(async () => {
  await earlier?.close();
  await system.end();
});

const [author, approver] = ['law-editor', 'law-editor2'];
const reason = { vi: 'Lương cơ sở từ 01/07/2027', en: 'Base salary from 1 July 2027' };
let people: People | undefined;
/** Any method, with the version that one has. */
async function act(account: string, method: string, path: string, version?: number, body?: object) {
  people ??= new People(system.api.identityUrl ?? '');
  const answer = await fetch(`${system.api.url}/v1/policy/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await people.token(account)}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Draft };
}
const begin = (account = author, key: string = randomUUID(), from = 2) =>
  system.stage.as(account).post<Draft>('/v1/policy/drafts', { from, reason }, key);
const row = { from: '2027-07-01', vnd: 2_700_000, source: 'Decree 1/2027' };
const withRow = ({ law }: Draft, added: object = row) => ({
  reason,
  law: { ...law, rates: { ...law.rates, baseSalary: [...(law.rates['baseSalary'] ?? []), added] } },
});

describe('a draft of the law data', () => {
  it('starts from a version, once for one request, and is for law editors alone', async () => {
    const key = randomUUID();
    const begun = await begin(author, key);
    expect([begun.status, begun.etag]).toEqual([201, '"1"']);
    expect(begun.body).toMatchObject({ from: 2, next: 3, faults: [], approval: null, mayApprove: false });
    expect((await begin(author, key)).body.id).toBe(begun.body.id);
    expect((await begin(author, randomUUID(), 9)).body.errors).toMatchObject([{ pointer: '/from' }]);
    const { id } = begun.body;
    expect((await act(approver, 'GET', `drafts/${id}`)).body.mayApprove).toBe(true);
    for (const other of ['officer', 'director', 'auditor', 'operator', 'claimant']) {
      expect([other, (await act(other, 'GET', `drafts/${id}`)).status]).toEqual([other, 403]);
      expect((await begin(other)).status).toBe(403);
    }
    // They have no tie to any dossier.
    expect((await system.stage.as(author).get('/v1/offices/HN-01/queue')).status).toBe(403);
    expect((await act(author, 'GET', `drafts/${randomUUID()}`)).status).toBe(404);
    expect((await act(author, 'GET', 'drafts/x')).status).toBe(404);
    expect((await act(author, 'DELETE', `drafts/${id}`, 1)).status).toBe(204);
    expect((await act(author, 'GET', `drafts/${id}`)).status).toBe(404);
  });

  it('keeps what is wrong still, says where, and is compared once nothing is', async () => {
    const { body: draft } = await begin();
    const path = `drafts/${draft.id}`;
    const wrong = structuredClone(withRow(draft, { ...row, vnd: 'nhiều', source: '' }));
    wrong.law.calendar.nonWorking.push({ ...wrong.law.calendar.nonWorking[0] });
    const saved = await act(author, 'PUT', path, 1, wrong);
    expect(saved.status).toBe(200);
    expect(saved.body.faults.map(({ pointer }) => pointer)).toEqual([
      '/rates/baseSalary/4/source',
      '/rates/baseSalary/4/vnd',
      expect.stringMatching(/^\/calendar\/nonWorking\/\d+\/date$/),
    ]);
    expect(saved.body.faults[0]?.message.vi).toBe('cần ghi căn cứ');
    for (const part of ['differences', 'answers', 'source']) {
      const refused = await act(author, 'GET', `${path}/${part}`);
      expect([refused.status, refused.body.code]).toEqual([409, 'LAW_DRAFT_FAULTY']);
      expect(refused.body.errors).toHaveLength(3);
    }
    expect((await act(approver, 'PUT', `${path}/approval`, 2)).body.code).toBe('LAW_DRAFT_FAULTY');
    const { law } = withRow(draft);
    const moved = { reason, law: { ...law, choices: { ...law.choices, decisionDays2025: 20 } } };
    const right = await act(author, 'PUT', path, 2, moved);
    expect(right.body).toMatchObject({ version: 3, faults: [] });
    expect((await act(author, 'GET', `${path}/differences`)).body.items).toMatchObject([
      { pointer: '/rates/baseSalary/2027-07-01', old: null, new: { en: 'Amount: VND 2,700,000' } },
      { pointer: '/choices/decisionDays2025', old: { en: '15' }, new: { en: '20' } },
    ]);
    const changed = (await act(author, 'GET', `${path}/answers`)).body.items ?? [];
    expect(changed.map(({ id }) => id)).toContain('d374-startDay-01');
  }, 30_000);

  it('is changed by whoever has its version, and by nobody else', async () => {
    const { body: draft } = await begin();
    const path = `drafts/${draft.id}`;
    expect((await act(author, 'PUT', path, undefined, withRow(draft))).status).toBe(400);
    expect((await act(approver, 'PUT', path, 1, withRow(draft))).status).toBe(200);
    const late = await act(author, 'PUT', path, 1, withRow(draft));
    expect([late.status, late.body.code, late.body.by?.name]).toEqual([412, 'LAW_DRAFT_CHANGED', 'Cán bộ pháp chế 2']);
    expect((await act(author, 'DELETE', path, 1)).status).toBe(412);
    expect((await act(author, 'PUT', path, 2, { reason, law: { rates: [] } })).status).toBe(400);
  });

  it('is approved by another than whoever wrote it; a change takes the approval back', async () => {
    const { body: draft } = await begin();
    const path = `drafts/${draft.id}`;
    expect((await act(approver, 'PUT', `${path}/approval`, 1)).body.code).toBe('LAW_DRAFT_UNCHANGED');
    await act(author, 'PUT', path, 1, withRow(draft));
    expect((await act(author, 'PUT', `${path}/approval`, 2)).body.code).toBe('LAW_DRAFT_OWN');
    expect((await act(approver, 'PUT', `${path}/approval`, 1)).body.code).toBe('LAW_DRAFT_CHANGED');
    expect((await act(author, 'GET', `${path}/source`)).body.code).toBe('LAW_DRAFT_NOT_APPROVED');
    const approved = await act(approver, 'PUT', `${path}/approval`, 2);
    expect(approved.body).toMatchObject({ version: 3, approval: { name: 'Cán bộ pháp chế 2' } });

    const withdrawn = await act(author, 'DELETE', `${path}/approval`, 3);
    expect(withdrawn.body).toMatchObject({
      approval: null,
      withdrawn: { because: 'withdrawn', name: 'Cán bộ pháp chế 1' },
    });
    expect((await act(author, 'DELETE', `${path}/approval`, 4)).body.code).toBe('LAW_DRAFT_NOT_APPROVED');
    await act(approver, 'PUT', `${path}/approval`, 4);
    const changed = await act(author, 'PUT', path, 5, withRow(draft, { ...row, vnd: 2_800_000 }));
    expect(changed.body).toMatchObject({ version: 6, approval: null, withdrawn: { because: 'changed' } });
    // Whoever approved and then wrote in it approves no more.
    await act(approver, 'PUT', path, 6, withRow(draft));
    expect((await act(approver, 'PUT', `${path}/approval`, 7)).body.code).toBe('LAW_DRAFT_OWN');
    const third = await act('law-editor:3', 'PUT', `${path}/approval`, 7);
    expect(third.body).toMatchObject({ version: 8, withdrawn: null });

    const { files = [] } = (await act(author, 'GET', `${path}/source`)).body;
    const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
    expect(files.map(({ name }) => name)).toEqual(['rates.ts', 'calendar.ts', 'choices.ts', 'about.ts', 'index.ts']);
    expect(textOf('rates.ts')).toContain('vnd: 2_700_000,');
    expect(textOf('about.ts')).toContain("approver: 'Cán bộ pháp chế 3',");
    expect(textOf('about.ts')).toContain("author: 'Cán bộ pháp chế 1, Cán bộ pháp chế 2',");
    expect(textOf('index.ts')).toContain('version: 3, rates');
  });
});

describe('the adoption of a version', () => {
  const adopt = (account: string, body: object, query = '', key: string = randomUUID()) =>
    system.stage.as(account).post<Adoption>(`/v1/policy/adoptions${query}`, body, key);
  const look = async (id: string) =>
    (await system.stage.as('operator').get<Adoption>(`/v1/policy/adoptions/${id}`)).body;
  const over = async (id: string): Promise<Adoption> => {
    for (const end = Date.now() + 60_000; ; await sleep(200)) {
      const adoption = await look(id);
      if (adoption.state !== 'going on') return adoption;
      if (Date.now() > end) throw new Error(JSON.stringify(adoption));
    }
  };
  const versionOf = async (number: string) =>
    (await system.stage.as('auditor').get<{ lawVersion: number }>(`/v1/dossiers/${number}`)).body.lawVersion;
  let numbers: readonly string[];

  beforeAll(async () => {
    const person = await system.planted();
    const claim = await ClaimInPlay.submit(before, person, { asOf: '2026-11-16' });
    await claim.appointed();
    const counselling = dossierTypes.find('job-counselling');
    if (counselling === undefined) throw new Error('there is no counselling');
    const others = ['001199000701', '001199000702'].map((one) =>
      before.submit(`claimant:${one}`, 'job-counselling', submissionOf(counselling, one)),
    );
    numbers = [claim.number, ...(await Promise.all(others))];
  }, 120_000);

  it('is looked at before: how many there are, which last days move, nothing of a person', async () => {
    expect(await Promise.all(numbers.map(versionOf))).toEqual([1, 1, 1]);
    const { status, body } = await adopt(author, { version: 2 }, '?dryRun=true');
    expect([status, body]).toMatchObject([201, { version: 2, open: 3, lookedAt: 3, changed: 1 }]);
    const { deadlines } = body as unknown as { deadlines: { title: { en: string }; old: string; new: string }[] };
    // Version 2 decides in 15 working days instead of 20.
    expect(deadlines.some(({ old, new: now }) => Date.parse(now) < Date.parse(old))).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/TCTN-|0011990007/);
    expect(await Promise.all(numbers.map(versionOf))).toEqual([1, 1, 1]);
  });

  it('is begun by law editors, for a version that all programs know, one at a time', async () => {
    for (const other of ['operator', 'officer', 'director', 'auditor'])
      expect([other, (await adopt(other, { version: 2 })).status]).toEqual([other, 403]);
    expect((await adopt(author, { version: 3 })).body.code).toBe('LAW_VERSION_UNKNOWN');
    expect((await adopt(author, { version: 2, perSecond: 0 })).status).toBe(400);
    const slow = await adopt(author, { version: 2, perSecond: 0.1 });
    expect([slow.status, slow.body]).toMatchObject([201, { state: 'going on', total: 3 }]);
    expect((await adopt(approver, { version: 2 })).body.code).toBe('LAW_ADOPTION_GOES_ON');
    expect((await system.stage.as('operator').delete(`/v1/policy/adoptions/${slow.body.id}`)).status).toBe(204);
    const stopped = await over(slow.body.id);
    expect(stopped).toMatchObject({ state: 'stopped', stoppedBy: 'Vận hành viên 1' });
    expect(stopped.told).toBeLessThan(3);
  }, 60_000);

  it('goes on by itself until every open dossier has it, and its last days have moved', async () => {
    const key = randomUUID();
    const begun = await adopt(author, { version: 2, perSecond: 50 }, '', key);
    expect(begun.status).toBe(201);
    const done = await over(begun.body.id);
    expect(done).toMatchObject({ state: 'done', failed: 0 });
    expect((await adopt(author, { version: 2, perSecond: 50 }, '', key)).body.id).toBe(done.id);
    expect((await adopt(author, { version: 2, perSecond: 1 }, '', key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await Promise.all(numbers.map(versionOf))).toEqual([2, 2, 2]);
    expect((await adopt(author, { version: 2 }, '?dryRun=true')).body).toMatchObject({
      open: 0,
      lookedAt: 0,
      deadlines: [],
    });
    expect((await system.stage.as('operator').get('/v1/policy/adoptions')).body).toMatchObject({
      items: [{ state: 'done' }, { state: 'stopped' }],
    });
    expect((await look(randomUUID())).code).toBe('NOT_FOUND');
  }, 90_000);
});
