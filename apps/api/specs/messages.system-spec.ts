import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../../libs/testing/index.js';

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
