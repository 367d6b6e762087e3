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
  expect(all.filter(({ hash }) => hash === null)).toEqual([]);
  // Nobody has asked yet.
  expect(seen).toEqual([]);
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
  const [question, ...others] = await timelineOf(employer);
  // What is hidden could be tried out against a hash, of its event or of a later one.
  expect(question).toMatchObject({ kind: 'appointmentIssued', data: {}, personal: null, hash: null });
  expect(others).toEqual([]);
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

interface Own {
  readonly status: { readonly name: string };
  readonly phase: string;
  readonly sequence: number;
  readonly commands: readonly { readonly name: string }[];
  readonly unavailable: readonly { readonly details?: object }[];
}

it('of the rest of the claim an employer learns nothing, at no door: only whether the answer may still be another one', async () => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  const api = system.stage.as(`employer:${person.employer}`);
  const at = `/v1/dossiers/${claim.number}`;
  const own = async () => await api.get<Own>(at);
  const line = async () =>
    (await api.get<{ items: readonly (Own & { number: string })[] }>('/v1/my/dossiers?limit=200')).body.items.find(
      ({ number }) => number === claim.number,
    );
  const heard = async () =>
    (await api.get<{ items: readonly Shown[] }>(`${at}/timeline?limit=500`)).body.items.map(({ kind }) => kind);
  const nothingOfTheCourse = {
    ...{ assignee: null, holder: null, assigneeSince: null, openedOn: null, closedOn: null, due: null, links: [] },
    toSign: null,
  };
  await claim.appointed();
  expect((await own()).body).toMatchObject({ ...nothingOfTheCourse, status: { name: 'asked' }, phase: 'asked' });

  // The own answer is there, whole; a papers' page of others is not.
  await claim.command('officer', 'take');
  expect(await heard()).toEqual(['appointmentIssued']);
  const before = (await own()).etag;
  const answered = await api.post<{ status: string }>(
    `${at}/commands/confirmSeparation`,
    { input: {} },
    undefined,
    // As it was shown: what an officer did meanwhile is no news for an employer.
    { 'if-match': before ?? '' },
  );
  expect({ status: answered.status, told: answered.body.status }).toEqual({ status: 200, told: 'recorded' });
  const stale = await api.post<{ code: string; details?: object }>(
    `${at}/commands/confirmSeparation`,
    { input: {} },
    undefined,
    { 'if-match': before ?? '' },
  );
  expect({ status: stale.status, details: stale.body.details }).toEqual({ status: 412, details: undefined });
  expect(await heard()).toEqual(['appointmentIssued', 'separationConfirmed']);
  const shown = await own();
  expect(shown.body).toMatchObject({ ...nothingOfTheCourse, status: { name: 'not-asked' } });
  expect(shown.body.commands.map(({ name }) => name)).toContain('correctSeparation');

  // The award, its collection and the months that are paid change nothing that the employer reads, but for the answer.
  const { schedule } = await claim.facts();
  if (schedule === undefined) throw new Error('the slip brought no schedule');
  await claim.onTo(schedule.benefitStart);
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  await claim.collected();
  const later = await own();
  expect(later.etag).toBe(shown.etag);
  expect(await heard()).toEqual(['appointmentIssued', 'separationConfirmed']);
  expect(later.body).toMatchObject({ ...nothingOfTheCourse, status: { name: 'not-asked' } });
  expect(await line()).toMatchObject({
    ...{ status: later.body.status, phase: 'not-asked', sequence: later.body.sequence },
    ...{ openedOn: null, closedOn: null, due: null, assignee: null, holder: null },
  });
  const told = JSON.stringify([later.body, await line()]);
  for (const word of ['"active"', '"awarded"', 'Benefit runs', 'paid', 'officer-HN']) expect(told).not.toContain(word);
  // What is answered late is heard, and is the employer's to read.
  const late = await api.post(`${at}/commands/disputeSeparation`, { input: { statement: 'Still employed' } });
  expect(late.status).toBe(200);
  expect(await heard()).toEqual(['appointmentIssued', 'separationConfirmed', 'employerAnsweredLate']);
  expect((await api.get<{ items: readonly unknown[] }>(`${at}/links`)).body.items).toEqual([]);
  for (const door of ['ledger', 'documents', 'readers']) expect((await api.get(`${at}/${door}`)).status).toBe(403);
  expect((await api.get<{ items: readonly unknown[] }>(`${at}/letters`)).body.items).toEqual([]);
  // That a claim is over is not told either: nothing is asked, and nothing can be answered.
  const over = await ClaimInPlay.submit(system.stage, await system.planted({ employer: person.employer }), {
    asOf: '2026-11-02',
  });
  await over.appointed();
  await over.command(over.claimant, 'withdraw');
  const closed = await system.stage.until(
    over.number,
    'it is closed',
    (dossier) => 'closedOn' in dossier && dossier.closedOn !== null,
  );
  expect(closed.status.name).toBe('withdrawn');
  expect((await api.get<Own>(`/v1/dossiers/${over.number}`)).body).toMatchObject({
    ...nothingOfTheCourse,
    ...{ status: { name: 'not-asked' }, phase: 'not-asked', commands: [] },
  });
  const { status, body } = await api.post<{ code: string; details?: object }>(
    `/v1/dossiers/${over.number}/commands/confirmSeparation`,
    { input: {} },
  );
  expect({ status, code: body.code, details: body.details }).toEqual({
    status: 409,
    code: 'COMMAND_OUT_OF_ORDER',
    details: undefined,
  });
  // The claimant reads it all, as before.
  expect((await system.stage.as(claim.claimant).get<Own>(at)).body.status.name).toBe('active');
});
