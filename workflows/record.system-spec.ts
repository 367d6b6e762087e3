import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkRecord,
  ClaimInPlay,
  findInDatabase,
  paper,
  runCommand,
  wholeRecord,
  startWhole,
  type WholeSystem,
} from '../libs/testing/index.js';

// What is left of dossiers that people really played, over HTTP, on real registries: the record alone has it all, a
// correction supersedes and edits nothing, and what people wrote can be erased.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('record');
}, 120_000);
afterAll(() => system.end());

const officer = 'officer:HN-01:1';
const colleague = 'officer:HN-01:2';

interface Entry {
  readonly sequence: number;
  readonly kind: string;
  readonly data: object;
  readonly personal: object | null;
  readonly supersededBy: readonly number[];
}
const timelineOf = async (dossier: string): Promise<readonly Entry[]> =>
  (await system.stage.as(officer).get<{ items: Entry[] }>(`/v1/dossiers/${dossier}/timeline?limit=500`)).body.items;
const problemOf = async (by: string, dossier: string, name: string, input: object): Promise<unknown> =>
  (await system.stage.as(by).post(`/v1/dossiers/${dossier}/commands/${name}`, { input })).body;

/** Words that people write during a claim; none may outlive it. */
const words = {
  missing: 'The stamp of the former employer is missing',
  statement: 'She walked out after a quarrel on the shop floor',
  findings: 'Her diary and the porter say otherwise',
  sentBack: 'The porter is her brother-in-law',
  refusal: 'She told a neighbour that she is tired of work',
  correction: 'The pen had run out of ink',
  rejection: 'The number belongs to her aunt',
  advice: 'Two openings as a seamstress in the old quarter',
};
const phones = { first: '0911222333', second: '0944555666' };

let claim: ClaimInPlay;
let counselling: string;

describe('a correction', () => {
  it('waits for a second person who names it, and supersedes what stands as it stood', async () => {
    const person = await system.planted();
    claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
    await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
    const number = claim.number;
    const of = (await timelineOf(number)).find(({ kind }) => kind === 'claimSubmitted')?.sequence ?? 0;
    const propose = (phone: string) =>
      claim.command(officer, 'proposeCorrection', { of, data: { person: { phone } }, reason: words.correction });
    const waiting = async () => (await system.stage.look(number)).correction?.proposal;

    await propose(phones.first);
    const read = await waiting();
    expect(
      await problemOf(colleague, number, 'proposeCorrection', {
        of,
        data: { person: { phone: '1' } },
        reason: 'x y z',
      }),
    ).toEqual(expect.objectContaining({ status: 409, code: 'CORRECTION_PENDING', details: { proposal: read } }));
    await claim.command(colleague, 'rejectCorrection', { proposal: read, reason: words.rejection });
    await propose(phones.second);
    const now = await waiting();
    expect(await problemOf(colleague, number, 'approveCorrection', { proposal: read })).toEqual(
      expect.objectContaining({ status: 409, code: 'OTHER_CORRECTION_PENDING', details: { proposal: now } }),
    );
    await claim.command(colleague, 'approveCorrection', { proposal: now });

    const timeline = await timelineOf(number);
    const corrected = timeline.find(({ kind }) => kind === 'corrected');
    expect(corrected).toMatchObject({
      data: { of, proposal: now },
      personal: { data: { person: { phone: phones.second } }, reason: words.correction },
    });
    const original = timeline.find(({ sequence }) => sequence === of);
    expect(original).toMatchObject({
      supersededBy: [corrected?.sequence],
      personal: { form: { person: { phone: '0912345678' } } },
    });
    expect(timeline.filter(({ supersededBy }) => supersededBy.length > 0)).toHaveLength(1);
    expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  }, 90_000);
});

describe('the record alone', () => {
  it('has all of a claim and of a counselling that were played to their ends', async () => {
    await claim.command(officer, 'returnForCompletion', { missing: words.missing });
    await claim.command(claim.claimant, 'supplement', { proof: 'termination-agreement' });
    await claim.appointed();
    await claim.command('employer:DN0001', 'disputeSeparation', { statement: words.statement });
    await claim.command(officer, 'verifySeparation', { findings: words.findings, reason: 'unlawful-resignation' });
    const { schedule } = await claim.facts();
    if (schedule === undefined) throw new Error('there is no schedule');
    await claim.onTo(schedule.benefitStart);
    await claim.command(officer, 'proposeRefusal', { reason: words.refusal });
    await claim.command('director', 'sendBack', { reason: words.sentBack });
    await claim.command(officer, 'proposeRefusal', { reason: words.refusal });

    const { personalId } = claim.who;
    counselling = await system.stage.submit(`claimant:${personalId}`, 'job-counselling', {
      input: {
        person: { fullName: claim.who.fullName, personalId },
        office: 'HN-01',
        wishes: 'Sewing',
        contract: { endedOn: '2026-10-15', insured: true },
        claim: claim.number,
      },
      asOf: '2026-11-03',
    });
    await system.stage.command(officer, counselling, 'recordCounselling', { advice: words.advice });
    const bytes = Buffer.from(paper('a certificate'));
    expect(await upload(claim.number, bytes)).toBe(201);
    await claim.command('director', 'refuseClaim');
    expect(await claim.closed()).toBe('refused');
    await system.stage.command(officer, counselling, 'close', { reason: 'no-longer-wanted' });
    await system.stage.until(counselling, 'closed', ({ phase }) => phase === 'closed');
    expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  }, 120_000);
});

describe('erasure', () => {
  const erase = (dossier: string) =>
    runCommand('record', ['erase', '--dossier', dossier, '--reason', 'ten years have passed'], {
      ...system.env,
      DATABASE_URL: system.database.url,
    });
  const erased = async (dossier: string): Promise<void> => {
    const { exitCode, errors } = await erase(dossier);
    expect([exitCode, errors]).toEqual([0, expect.any(String)]);
  };

  it('leaves nothing of the person, nor of what anybody wrote, and a record that is whole', async () => {
    const { fullName, personalId } = claim.who;
    const open = await system.stage.submit(claim.claimant, 'job-counselling', {
      input: {
        person: { fullName, personalId },
        office: 'HN-01',
        wishes: 'Sewing',
        contract: { endedOn: '2026-10-15', insured: true },
      },
      asOf: '2026-11-03',
    });
    expect((await erase(open)).errors).toContain('is not a dossier that is closed');
    await system.stage.command(officer, open, 'close', { reason: 'no-longer-wanted' });
    await system.stage.until(open, 'closed', ({ phase }) => phase === 'closed');

    const documents = join(system.env['DOCUMENT_DIR'] ?? '', claim.number);
    expect(await readdir(documents)).toHaveLength(1);
    const planted = [...Object.values(words), ...Object.values(phones), fullName, personalId];
    // Names and numbers were encrypted all the time; the name in the list and the reference of the person were not.
    const before = new Set((await findInDatabase(system.database.url, planted)).map(({ text }) => text));
    expect(before).toEqual(new Set([fullName]));
    for (const dossier of [claim.number, counselling, open]) await erased(dossier);
    expect(await findInDatabase(system.database.url, planted)).toEqual([]);
    await expect(readdir(documents)).rejects.toThrow('ENOENT');
    expect((await timelineOf(claim.number)).every(({ personal }) => personal === null)).toBe(true);
    const mine = await system.stage.as(claim.claimant).get<{ items: object[] }>('/v1/my/dossiers');
    expect(mine.body.items).toEqual([]);
    expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  }, 120_000);
});

const upload = async (dossier: string, bytes: Buffer): Promise<number> =>
  (
    await system.stage
      .as(claim.claimant)
      .send(`/v1/dossiers/${dossier}/documents?kind=proof-of-termination`, bytes.toString(), 'application/pdf')
  ).status;
