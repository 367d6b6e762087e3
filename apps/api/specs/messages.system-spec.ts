import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('messages');
}, 120_000);
afterAll(() => system.end());

interface Message {
  readonly sequence: number;
  readonly with: string;
  readonly from: string;
  readonly text: string | null;
  readonly waits: boolean;
}
interface Shown {
  readonly closedOn: string | null;
  readonly waiting: readonly {
    readonly who: string;
    readonly until?: string;
    readonly what: { readonly en: string };
  }[];
  readonly commands: readonly { readonly name: string }[];
}

it('a claimant, an employer and the office write to each other, each reading what is theirs', async () => {
  const person = await plant(system.registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  const employer = `employer:${person.employer}`;
  const at = `/v1/dossiers/${claim.number}`;
  await system.stage.until(
    claim.number,
    'the employer is party',
    (shown) => (shown as { employer?: string }).employer === person.employer,
  );
  const messages = async (account: string) =>
    (await system.stage.as(account).get<{ items: readonly Message[] }>(`${at}/messages`)).body.items;
  const shown = async (account = 'officer') => (await system.stage.as(account).get<Shown>(at)).body;
  const answersOwed = async () =>
    (await shown()).waiting.filter(({ what }) => what.en.startsWith('answer the message'));
  const give = (account: string, command: string, input: object, key?: string) =>
    system.stage
      .as(account)
      .post<{ sequence: number; code?: string; errors?: readonly { pointer: string }[] }>(
        `${at}/commands/${command}`,
        { input },
        key,
      );

  // Given twice under one key, it is one message; its text is cleaned like any other.
  const words = { text: ' Khi nào tôi\u00a0nhận được quyết định?\r\nXin cảm ơn ' };
  const written = await give(claim.claimant, 'writeMessage', words, 'message-of-the-claimant-1');
  expect(written.status).toBe(200);
  expect((await give(claim.claimant, 'writeMessage', words, 'message-of-the-claimant-1')).body).toEqual(written.body);
  const { sequence } = written.body;
  expect(await messages(claim.claimant)).toMatchObject([
    { sequence, with: 'claimant', from: 'party', text: 'Khi nào tôi nhận được quyết định?\nXin cảm ơn', waits: true },
  ]);
  expect(await answersOwed()).toMatchObject([
    {
      who: 'officer',
      until: '2026-11-09',
      what: {
        en: `answer the message of the claimant of 2 Nov 2026 (entry ${sequence}); the agency itself sets 5 working days for it`,
      },
    },
  ]);

  // The employer's conversation is another one: neither reads the other's, nor of it in the timeline.
  expect(await messages(employer)).toEqual([]);
  const asked = await give(employer, 'writeMessage', { text: 'Which contract do you mean?' });
  expect(asked.status).toBe(200);
  expect((await messages(claim.claimant)).map(({ with: whose }) => whose)).toEqual(['claimant']);
  expect((await messages(employer)).map(({ text }) => text)).toEqual(['Which contract do you mean?']);
  for (const [account, secret] of [
    [employer, 'quyết định'],
    [claim.claimant, 'Which contract'],
  ] as const) {
    const { body } = await system.stage.as(account).get(`${at}/timeline`);
    expect(JSON.stringify(body)).not.toContain(secret);
  }
  expect((await system.stage.as('employer:DN0002').get(`${at}/messages`)).status).toBe(404);

  // What cannot be a message is refused with its place.
  const long = await give(claim.claimant, 'writeMessage', { text: 'a'.repeat(2001) });
  expect({ status: long.status, at: long.body.errors?.map(({ pointer }) => pointer) }).toEqual({
    status: 400,
    at: ['/input/text'],
  });

  // An answer clears what waits; so does that none is needed.
  expect((await give('officer', 'writeToClaimant', { text: 'Ngày 16/11.' })).status).toBe(200);
  expect((await messages(claim.claimant)).map(({ from, waits }) => ({ from, waits }))).toEqual([
    { from: 'party', waits: false },
    { from: 'office', waits: false },
  ]);
  expect((await answersOwed()).map(({ what }) => what.en.includes('of the employer'))).toEqual([true]);
  expect((await give('officer', 'settleMessage', { message: asked.body.sequence })).status).toBe(200);
  expect(await answersOwed()).toEqual([]);
  expect(await messages('auditor')).toMatchObject([
    { with: 'claimant', waits: false },
    { with: 'employer', waits: false },
    { with: 'claimant', from: 'office' },
  ]);
  const { body: readers } = await system.stage
    .as('auditor')
    .get<{ items: { purpose: string; subject: string }[] }>(`${at}/readers`);
  expect(readers.items).toContainEqual(expect.objectContaining({ purpose: 'messages', subject: 'employer-DN0001' }));

  // A message keeps an ended dossier open, and its person may have another one meanwhile.
  await give(claim.claimant, 'writeMessage', { text: 'Tôi rút hồ sơ.' });
  await claim.command(claim.claimant, 'withdraw');
  const kinds = async () =>
    (await system.stage.as('auditor').get<{ items: { kind: string }[] }>(`${at}/timeline?order=newest`)).body.items.map(
      ({ kind }) => kind,
    );
  for (const end = Date.now() + 20_000; !(await kinds()).includes('procedureEnded') && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await kinds()).toContain('procedureEnded');
  expect(await shown()).toMatchObject({ closedOn: null });
  const next = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-03' });
  expect(next.number).not.toBe(claim.number);
  expect((await give('officer', 'writeToClaimant', { text: 'Đã ghi nhận.' })).status).toBe(200);
  const closing = async (account = 'officer') => (await shown(account)).closedOn;
  for (const end = Date.now() + 20_000; (await closing()) === null && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await closing()).not.toBeNull();

  // After the closing the claimant may still write, which opens it again until it is answered; the employer may not, and is
  // not told that it has closed.
  expect((await give(employer, 'writeMessage', { text: 'And now?' })).body.code).toBe('COMMAND_OUT_OF_ORDER');
  expect((await give('officer', 'writeToClaimant', { text: 'One more' })).body.code).toBe('DOSSIER_CLOSED');
  expect((await shown(claim.claimant)).commands.map(({ name }) => name)).toEqual(['writeMessage']);
  const late = await give(
    claim.claimant,
    'writeMessage',
    { text: 'Tôi nộp lại được không?' },
    'message-after-the-closing',
  );
  expect(late).toMatchObject({ status: 200 });
  expect(await closing()).toBeNull();
  expect((await give('officer', 'settleMessage', { message: late.body.sequence })).status).toBe(200);
  for (const end = Date.now() + 20_000; (await closing()) === null && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await closing()).not.toBeNull();
  expect(
    (await give(claim.claimant, 'writeMessage', { text: 'Tôi nộp lại được không?' }, 'message-after-the-closing')).body,
  ).toEqual(late.body);
});

interface News {
  readonly id: string;
  readonly number: string;
  readonly reason: string;
  readonly event: { readonly en: string };
  readonly read: boolean;
}
const news = async (account: string) =>
  (await system.stage.as(account).get<{ items: readonly News[] }>('/v1/my/messages')).body.items;
const reasonsOf = async (account: string) =>
  (await news(account)).map(({ reason, event }) => `${reason}: ${event.en}`).sort();
const fetchAs = async (account: string, path: string, method: string) =>
  fetch(`${system.api.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${await new People(system.api.identityUrl ?? '').token(account)}` },
  });
const unread = async (account: string) =>
  (await system.stage.as(account).get<{ unread: number }>('/v1/my/messages/unread')).body.unread;

it('what happens is news for whom it concerns, of what is read a mark is kept, and none of it is a look', async () => {
  const [officer, colleague] = ['officer:HN-01:21', 'officer:HN-01:22'];
  // Who is to be assigned something is known once they have come.
  await system.stage.as(colleague).get('/v1/my/work');
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  const employer = `employer:${claim.who.employer}`;
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  expect(await news(officer)).toEqual([]);

  await claim.command('director:HN-01:1', 'assign', { to: 'officer-HN-01-22' });
  await claim.command(colleague, 'issueAppointment');
  await claim.command(employer, 'confirmSeparation');
  await claim.command(claim.claimant, 'writeMessage', { text: 'Bao giờ có kết quả?' });
  await claim.command(colleague, 'note', { text: 'Gọi lại cho đơn vị', followUpOn: '2026-11-05' });
  await claim.command(colleague, 'writeToClaimant', { text: 'Ngày 30/11.' });
  const told = { input: { from: '2026-11-20' } };
  const { status } = await system.stage
    .as('insurance-officer')
    .post(`/v1/dossiers/${claim.number}/facts/employmentDetected`, told);
  expect(status).toBe(202);
  expect(await reasonsOf(colleague)).toEqual([
    'assigned: Assigned to an officer',
    'follow-up: Internal note',
    'of-a-party: Message to the office',
    'of-a-party: The employer confirmed the separation',
    'told: Insurance data show a new employment',
  ]);
  // Nobody hears of what they did themselves, or of what is another's.
  expect(await news(officer)).toEqual([]);
  expect(await unread(colleague)).toBe(5);

  // What is sent to the parties is in theirs, to each their own.
  const ofClaimant = await reasonsOf(claim.claimant);
  expect(ofClaimant).toEqual(
    expect.arrayContaining(['message: Message from the office', 'sent: Appointment slip issued']),
  );
  expect(ofClaimant.join()).not.toContain('Internal note');
  expect((await reasonsOf(employer)).join()).not.toMatch(/message|slip/i);
  expect(await news('claimant:001099000777')).toEqual([]);

  // A mark is one person's, and of what exists for them.
  const [first] = await news(colleague);
  const mark = (account: string, id: string) =>
    fetchAs(account, `/v1/my/messages/${id}/read`, 'PUT').then((answer) => answer.status);
  expect(await mark(colleague, first?.id ?? '')).toBe(204);
  expect(await mark(colleague, first?.id ?? '')).toBe(204);
  expect(await unread(colleague)).toBe(4);
  expect((await news(colleague)).filter(({ read }) => read)).toEqual([{ ...first, read: true }]);
  expect(await mark('officer:DN-01:1', first?.id ?? '')).toBe(404);
  for (const id of ['TCTN-2026-9999999:1', `${claim.number}:9999`, 'nonsense'])
    expect({ id, status: await mark(colleague, id) }).toEqual({ id, status: 404 });

  // Who took it over has the news from then on; the one before hears that it went.
  await claim.command(officer, 'takeOver', { reason: 'Nghỉ phép' });
  expect(await reasonsOf(colleague)).toContain('taken-over: Taken over from another officer');
  expect((await reasonsOf(colleague)).join()).not.toContain('employer confirmed');
  expect(await reasonsOf(officer)).toEqual(['follow-up: Internal note']);

  // What is sent back is news for whoever proposed it.
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart ?? ('' as never));
  await claim.command(officer, 'dismissEmployment', { findings: 'Trùng họ tên với người khác' });
  await claim.command(officer, 'proposeAward');
  await claim.command('director:HN-01:1', 'sendBack', { reason: 'Thiếu quyết định thôi việc' });
  expect((await reasonsOf(officer)).filter((one) => one.startsWith('sent-back'))).toHaveLength(1);

  // Pages of them come one after the other, and nothing of it is a look.
  const page = await system.stage
    .as(officer)
    .get<{ items: readonly News[]; next: string | null }>('/v1/my/messages?limit=1');
  expect(page.body.next).not.toBeNull();
  const rest = await system.stage
    .as(officer)
    .get<{ items: readonly News[] }>(`/v1/my/messages?after=${page.body.next ?? ''}`);
  expect([...page.body.items, ...rest.body.items]).toEqual(await news(officer));
  const { body: looks } = await system.stage
    .as('auditor')
    .post<{ items: readonly { purpose: string }[] }>('/v1/looks/search', {
      dossier: claim.number,
      reader: 'officer-HN-01-21',
    });
  expect(looks.items).toEqual([]);
}, 90_000);

interface Told {
  readonly number: string;
  readonly fact: string;
  readonly data: object;
  readonly fate: { readonly outcome: string; readonly why: string | null; readonly by: { readonly id: string } | null };
  readonly takeBack: { readonly fact: string; readonly input: object } | null;
}

it('whoever told a fact sees what became of it: open, dismissed and why, taken back', async () => {
  const agency = 'insurance-officer:HN:31';
  const told = async (account = agency) =>
    (await system.stage.as(account).get<{ items: readonly Told[]; next: string | null }>('/v1/facts/told')).body;
  const tell = (number: string, fact: string, input: object) =>
    system.stage.as(agency).post(`/v1/dossiers/${number}/facts/${fact}`, { input });
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  expect(await told()).toEqual({ items: [], next: null });
  for (const from of ['2026-11-20', '2026-11-25'])
    expect((await tell(claim.number, 'employmentDetected', { from })).status).toBe(202);
  const open = await told();
  expect(open.items).toMatchObject(
    ['2026-11-25', '2026-11-20'].map((from) => ({
      ...{ number: claim.number, fact: 'employmentDetected', data: { from } },
      fate: { outcome: 'open', by: null, why: null },
      takeBack: { fact: 'employmentRetracted', input: { from } },
    })),
  );
  // Told by mistake: what takes it back is sent as it was offered.
  const { fact = '', input = {} } = open.items[0]?.takeBack ?? {};
  expect((await tell(claim.number, fact, input)).status).toBe(202);
  await claim.command('officer', 'dismissEmployment', { findings: 'Trùng họ tên với người khác' });
  const judged = await told();
  expect(judged.items.map(({ fact: name, fate, takeBack }) => [name, fate.outcome, fate.why, takeBack])).toEqual([
    ['employmentRetracted', 'taken', null, null],
    ['employmentDetected', 'taken-back', null, null],
    ['employmentDetected', 'dismissed', 'Trùng họ tên với người khác', null],
  ]);
  expect(judged.items[2]?.fate.by).toMatchObject({ id: 'officer-HN-01-1' });
  // Why it was dismissed are somebody's words: to read them is a look, and to see the list without them is none.
  const { body: looks } = await system.stage
    .as('auditor')
    .post<{ items: readonly { purpose: string }[] }>('/v1/looks/search', { reader: 'insurance-officer-HN-31' });
  expect(looks.items).toMatchObject([{ purpose: 'facts told', dossiers: [claim.number] }]);
  expect(await told('insurance-officer:HN:32')).toEqual({ items: [], next: null });
}, 60_000);
