import { createHash } from 'node:crypto';
import { ClaimInPlay, paper, plant, startWhole, type WholeSystem } from '../../../libs/testing/index.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('employer');
}, 120_000);
afterAll(() => system.end());

interface Shown {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>> | null;
  readonly hash: string | null;
}

it('an employer sees what happens in the claim, but not what the claimant stated, is awarded and is paid', async () => {
  const person = await plant(system.registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  const employer = `employer:${person.employer}`;
  const certificate = paper('Certificate of an illness');
  const documents = `/v1/dossiers/${claim.number}/documents`;
  const kind = 'excuse-certificate';
  const attached = await system.stage
    .as(claim.claimant)
    .send(`${documents}?kind=${kind}`, certificate, 'application/pdf');
  expect(attached.status).toBe(201);
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
  expect(seen.filter(({ data }) => Object.keys(data).length > 0)).toEqual([]);
  // What is hidden could be tried out against a hash, of its event or of a later one.
  expect(all.filter(({ hash }) => hash === null)).toEqual([]);
  expect(seen.filter(({ hash }) => hash !== null)).toEqual([]);
  const api = system.stage.as(employer);
  const shown = await api.get<{ facts: unknown; waiting: readonly unknown[] }>(`/v1/dossiers/${claim.number}`);
  // What the employer needs in order to answer, and what the employer owes; nothing of the claimant's.
  expect(shown.body).toMatchObject({ correction: null, documents: [] });
  expect(shown.body.facts).toEqual({
    separation: { date: '2026-10-15', reason: 'agreement', contract: { kind: 'indefinite', months: null } },
    contributed: [['2022-04', '2026-09']],
    askedOn: null,
    answer: null,
  });
  expect(shown.body.waiting).toEqual([]);
  const refused = await api.send<{ errors: { message: string }[] }>(
    `${documents}?kind=${kind}`,
    certificate,
    'application/pdf',
  );
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).not.toContain('exemption');
  await claim.command('officer', 'issueAppointment');
  const asked = await api.get<{ waiting: readonly { who: string }[] }>(`/v1/dossiers/${claim.number}`);
  expect(asked.body.waiting.map(({ who }) => who)).toEqual(['employer']);
  expect((await api.get(documents)).status).toBe(403);
  for (const told of [kind, createHash('sha256').update(certificate).digest('hex')]) {
    expect(JSON.stringify([seen, shown.body])).not.toContain(told);
  }
  expect((await api.get(`/v1/dossiers/${claim.number}/ledger`)).status).toBe(403);
  for (const told of [person.account.number, '0912345678', '12345678']) {
    expect(JSON.stringify(all)).toContain(told);
    expect(JSON.stringify(seen)).not.toContain(told);
  }
});
