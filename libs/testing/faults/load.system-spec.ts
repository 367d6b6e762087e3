import { randomUUID } from 'node:crypto';
import { checkRecord, ClaimInPlay, startWhole, type WholeSystem, wholeRecord } from '../index.js';
import { People } from '../play/people.js';
import { failedTasks, rowsOf } from './look.js';

// Many people act on one fresh dossier at once. Each answer agrees with the record, including the author; each act
// happens once; nobody gets an internal error.
const rounds = Number(process.env['LOAD_ROUNDS'] ?? 2);

let system: WholeSystem;
let people: People;
beforeAll(async () => {
  system = await startWhole('load');
  people = new People(system.api.identityUrl ?? '');
}, 120_000);
afterAll(() => system.end());

const subjectOf = async (account: string): Promise<string> => {
  const token = await people.token(account);
  return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string }).sub;
};

interface Sent {
  readonly account: string;
  readonly command: string;
  readonly status: number;
  readonly body: { readonly sequence?: number; readonly code?: string };
}

/** What colleagues may want to do at the same moment; most exclude each other. */
const acts = (i: number): readonly [string, object] =>
  (
    [
      ['take', {}],
      ['proposeCorrection', { of: 2, data: { person: { phone: `09${String(10_000_000 + i)}` } }, reason: 'misheard' }],
      ['issueAppointment', {}],
      ['returnForCompletion', { missing: `paper ${i}` }],
      ['repeatChecks', {}],
      ['take', {}],
    ] as const
  )[i % 6] ?? ['take', {}];

async function send(claim: ClaimInPlay, i: number): Promise<Sent> {
  const account = `officer:HN-01:${i + 1}`;
  const [command, input] = acts(i);
  const key = randomUUID();
  for (;;) {
    const { status, body } = await system.stage
      .as(account)
      .post<Sent['body']>(`/v1/dossiers/${claim.number}/commands/${command}`, { input }, key);
    // Busy: the same request is retried, and has one effect.
    if (status !== 503) return { account, command, status, body };
  }
}

interface Row {
  readonly sequence: number;
  readonly author: string;
  readonly cause_name: string;
  readonly cause_kind: string;
  readonly cause_id: string;
}

it.each([40, 60])(
  'what each of %s is told is what the record says',
  async (atOnce) => {
    for (let round = 0; round < rounds; round += 1) {
      const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
      await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
      const accounts = Array.from({ length: atOnce }, (_, i) => `officer:HN-01:${i + 1}`);
      await Promise.all(accounts.map((account) => people.token(account)));
      const sent = await Promise.all(accounts.map((_, i) => send(claim, i)));

      const events = await rowsOf<Row>(
        system,
        'select sequence, author, cause_name, cause_kind, cause_id from hoso.event where dossier = $1 order by sequence',
        [claim.number],
      );
      expect(sent.filter(({ status }) => status >= 500)).toEqual([]);
      const done = sent.filter(({ status }) => status === 200);
      expect(done.length).toBeGreaterThan(0);
      for (const { account, command, body } of done) {
        const at = events.find(({ sequence }) => sequence === body.sequence);
        // What was done before already changes nothing: it has a receipt, and no event of its own.
        const own = events.filter(({ author, cause_name: name }) => author === account && name === command);
        const subject = await subjectOf(account);
        const bySubject = events.filter(({ author, cause_name: name }) => author === subject && name === command);
        if (own.length + bySubject.length > 0)
          expect([account, at?.author, at?.cause_name]).toEqual([account, subject, command]);
      }
      const commanded = events.filter(
        ({ cause_kind: kind, cause_name: name }) => kind === 'command' && name !== 'submit',
      );
      const causes = new Set(commanded.map(({ cause_id: id }) => id));
      expect(causes.size).toBeLessThanOrEqual(done.length);
      expect(new Set(commanded.map(({ author }) => author)).size).toBe(causes.size);
      const told = new Set(await Promise.all(done.map(({ account }) => subjectOf(account))));
      expect(commanded.filter(({ author }) => !told.has(author))).toEqual([]);
    }
    expect(await failedTasks(system)).toEqual([]);
    expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  },
  600_000,
);
