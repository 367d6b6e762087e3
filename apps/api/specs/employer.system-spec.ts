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

it('an employer sees what happens in the claim, and of what the claimant stated the end of the work there alone', async () => {
  const person = await plant(system.registries.admin, {
    contributions: [
      // Work for another employer, before and beside this one.
      { from: '2020-01', to: '2021-12', salaryVnd: 66_600_001, employerCode: 'DN0666' },
      { from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 },
    ],
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

  // Of the form, what was stated of the work there, beside the record of the months that this employer paid.
  const form = await api.get<{ asItStands: { employment: { recorded: { salaries: readonly unknown[] } } } }>(
    `/v1/dossiers/${claim.number}/form`,
  );
  const months = form.body.asItStands.employment.recorded.salaries;
  expect(form.body.asItStands).toEqual({
    answer: null,
    employment: {
      stated: { date: '2026-10-15', reason: 'mutual agreement', contract: 'indefinite' },
      recorded: {
        ...{ date: '2026-10-15', reason: 'agreement', contract: 'indefinite', months: null },
        paid: [['2022-04', '2026-09']],
        salaries: months,
      },
      answered: null,
    },
    disputedBecause: null,
  });
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toEqual({ month: '2026-09', salaryVnd: 12_345_678 });
  const whole = await system.stage.as('officer').get(`/v1/dossiers/${claim.number}/form`);
  for (const told of [person.account.number, '0912345678', person.personalId, 'Bạch Mai', 'Kế toán', '66600001']) {
    expect(JSON.stringify(whole.body)).toContain(told);
    expect(JSON.stringify([form.body, shown.body])).not.toContain(told);
  }
  for (const told of ['DN0666', '2020-01', '2021-12'])
    expect(JSON.stringify([form.body, shown.body, seen])).not.toContain(told);
  // Whom the months before were paid by is no party to it.
  expect((await system.stage.as('employer:DN0666').get(`/v1/dossiers/${claim.number}/form`)).status).toBe(404);
  // The look is in the log like any other.
  const { body: readers } = await system.stage
    .as('auditor')
    .get<{ items: { purpose: string; subject: string }[] }>(`/v1/dossiers/${claim.number}/readers`);
  expect(readers.items.filter(({ purpose }) => purpose === 'form').map(({ subject }) => subject)).toEqual([
    'officer-HN-01-1',
    'employer-DN0001',
  ]);

  for (const told of [person.account.number, '0912345678', '12345678']) {
    expect(JSON.stringify(all)).toContain(told);
    expect(JSON.stringify(seen)).not.toContain(told);
  }
});
