import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, fined, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { AccessLog, erase, EvidenceChain, OpenSlots, Requests, verifyEverything, verifyOne } from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
let db: RecordDatabase;
let chain: EvidenceChain;
/** Number of an open dossier, in which money was paid and at which somebody looked. */
let open: string;

const find = async () => {
  const { findings } = await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys: db.keys });
  return findings.map(({ dossier, at, what }) => ({ dossier, at, what }));
};

/** A dossier with an event, a payment, a receipt and a look at it. */
const lived = async (claimant: string): Promise<LiveInspection> => {
  const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, claimant, subject: 's', key: 'k' };
  const { number } = await new OpenSlots(db.orm.em).claim(slot);
  const inspection = new LiveInspection(number);
  const receipt = { subject: 's', key: `k-${number}`, updateId: 'submit', bodyHash: 'h' };
  await db.record.record(inspection.act([opening(claimant), siteAdded('one', 'Lê Văn C')], { receipt }));
  await db.record.record(inspection.act([fined(1, 3, `${number}:1:fine`)]));
  const words = 'a call of the neighbour';
  await new AccessLog(db.orm.em).write({
    subject: 'o1',
    purpose: 'timeline',
    words,
    dossiers: [number],
    party: claimant,
  });
  return inspection;
};

beforeEach(async () => {
  database = await emptyDatabase('everything');
  db = await openRecordDatabase(database.url);
  chain = new EvidenceChain(db.orm.em, db.keys, 2);
  open = (await lived('digest-1')).number;
  for (const claimant of ['digest-2', 'digest-3']) await lived(claimant);
  await db.publisher.publish();
  await chain.chain();
}, 60_000);
afterEach(async () => {
  await db.orm.close(true);
  await database.drop();
});

describe('verifying everything', () => {
  it('finds nothing in what the programs wrote, and says what it read', async () => {
    const report = await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys: db.keys });
    expect(report).toMatchObject({ ok: true, findings: [], dossiers: 3, events: 9, documents: null });
    expect(await chain.chain()).toBe(0);
  });

  // Tampering by somebody who has the database but not the key.
  const log = 'hoso.access_log';
  it.each<[string, string, { at?: number; what: string; dossier?: 'open' }[]]>([
    ['changes who looked', `update ${log} set subject = 'o2' where id = 2`, [{ at: 2, what: 'look-edited' }]],
    ['changes at what', `update ${log} set dossiers = '{A-1}' where id = 1`, [{ at: 1, what: 'look-edited' }]],
    ['changes when', `update ${log} set accessed_at = now() where id = 1`, [{ at: 1, what: 'look-edited' }]],
    ['changes whom it sought', `update ${log} set party = 'x' where id = 1`, [{ at: 1, what: 'look-edited' }]],
    ['forgets whom it sought', `update ${log} set party = null where id = 1`, [{ at: 1, what: 'look-edited' }]],
    [
      'changes which office is told',
      `update ${log} set office = 'HN-01' where id = 2`,
      [{ at: 2, what: 'look-edited' }],
    ],
    ['changes what was said', `update ${log} set words = 'x' where id = 1`, [{ at: 1, what: 'look-edited' }]],
    ['forgets what was said', `update ${log} set words = null where id = 1`, [{ at: 1, what: 'look-edited' }]],
    ['removes a look', `delete from ${log} where id = 3`, [{ at: 3, what: 'look-missing' }]],
    [
      'removes the last look and its place',
      `delete from ${log} where id = 3; delete from hoso.evidence where log = 'look' and position = 3;
       update hoso.evidence_end set position = 2, last_id = 2,
         hash = (select hash from hoso.evidence where log = 'look' and position = 2) where log = 'look'`,
      [{ at: 2, what: 'look-chain-broken' }],
    ],
    [
      'changes a look and makes its place fit',
      `update ${log} set subject = 'o2' where id = 3;
       update hoso.evidence e set digest = hoso.look_digest(r), hash = sha256(b.hash || hoso.look_digest(r))
         from ${log} r, hoso.evidence b
         where r.id = 3 and e.log = 'look' and e.id = 3 and b.log = 'look' and b.position = e.position - 1`,
      [{ at: 3, what: 'look-chain-broken' }],
    ],
    [
      'puts in a look of yesterday',
      `insert into ${log} (subject, purpose, dossiers, accessed_at) values ('o3', 'timeline', '{A-1}', now() - interval '1 day')`,
      [{ at: 4, what: 'look-added' }],
    ],
    ['changes an answer', `update hoso.receipt set answer = '{}' where id = 1`, [{ at: 1, what: 'receipt-edited' }]],
    ['removes a receipt', `delete from hoso.receipt where id = 2`, [{ at: 2, what: 'receipt-missing' }]],
    [
      'frees the place of an open dossier',
      `delete from hoso.open_slot where number = 'OPEN'`,
      [{ dossier: 'open', what: 'slot-missing' }],
    ],
    [
      'takes a place for somebody',
      `update hoso.open_slot set claimant = 'digest-9' where number = 'OPEN'`,
      [
        { dossier: 'open', what: 'slot-missing' },
        { dossier: 'open', what: 'slot-wrong' },
      ],
    ],
    [
      'says that all was followed',
      `update hoso.head set confirmed = 9 where dossier = 'OPEN'`,
      [{ dossier: 'open', at: 3, what: 'head-differs' }],
    ],
    [
      'makes a dossier one of another type',
      `update hoso.head set type = 'other' where dossier = 'OPEN'`,
      [{ dossier: 'open', at: 3, what: 'head-differs' }],
    ],
    [
      'changes when it was last written',
      `update hoso.head set recorded_at = now() where dossier = 'OPEN'`,
      [{ dossier: 'open', at: 3, what: 'head-differs' }],
    ],
    [
      'has a deadline pass',
      `update hoso.head set moment = 'x', moment_at = now() where dossier = 'OPEN'`,
      [{ dossier: 'open', what: 'view-differs' }],
    ],
    [
      'changes when money was owed',
      `update hoso.ledger set recorded_at = now() where dossier = 'OPEN'`,
      [{ dossier: 'open', at: 3, what: 'ledger-time-differs' }],
    ],
    [
      'changes how much',
      `update hoso.ledger set amount_vnd = 300 where dossier = 'OPEN'`,
      [{ dossier: 'open', what: 'ledger-differs' }],
    ],
    [
      'has numbers given twice',
      `select setval('hoso.number_ttld_2026', 1)`,
      [{ dossier: 'open', what: 'numbers-behind', at: 3 }],
    ],
  ])('finds whoever %s', async (_what, statement, expected) => {
    await db.tamper(statement.replaceAll('OPEN', open));
    const named = expected.map(({ dossier, at = null, what }) => ({
      dossier: what === 'numbers-behind' ? 'TTLD-2026-0000003' : dossier === 'open' ? open : null,
      at,
      what,
    }));
    expect(await find()).toEqual(named);
    // The same of one dossier; the next free numbers are no dossier's.
    const one = await verifyOne({ em: db.orm.em, types: madeUpTypes, keys: db.keys }, open);
    const ofOne = named.filter(({ dossier, what }) => dossier === open && what !== 'numbers-behind');
    expect(one.findings.map(({ dossier, at, what }) => ({ dossier, at, what }))).toEqual(ofOne);
  });

  it('finds of one dossier what was changed in it alone, chain and personal data too', async () => {
    const verified = async (number: string) => {
      const { ok, events, findings } = await verifyOne({ em: db.orm.em, types: madeUpTypes, keys: db.keys }, number);
      return { ok, events, found: findings.map(({ what, at }) => `${what} ${at}`) };
    };
    await db.tamper(`update hoso.event set author = 'somebody else' where dossier = '${open}' and sequence = 2`);
    expect(await verified(open)).toMatchObject({
      ok: false,
      events: 3,
      found: expect.arrayContaining(['event-edited 2']),
    });
    expect(await verified('TTLD-2026-0000002')).toEqual({ ok: true, events: 3, found: [] });
  });

  it('says in words what it found', async () => {
    await db.tamper(`delete from hoso.receipt where id = 2`);
    const { findings } = await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys: db.keys });
    expect(findings[0]?.means).toEqual({
      en: 'A receipt was removed before its time',
      vi: 'Một biên nhận bị xóa trước hạn',
    });
  });

  it('finds nothing wrong after an erasure, and the log does not say any more who was sought', async () => {
    const gone = await lived('digest-4');
    await db.record.record(gone.act([closing()]));
    await db.publisher.publish();
    await chain.chain();
    const documents = { erase: () => Promise.resolve() };
    await erase(
      { em: db.orm.em, types: madeUpTypes, keys: db.keys, documents },
      { dossier: gone.number, reason: 'retention is over', by: 'dpo' },
    );
    expect(await find()).toEqual([]);
    const { rows } = await sql<{ named: number }>`
      select count(*)::int as named from hoso.access_log where party = 'digest-4'`.execute(sqlOf(db.orm.em));
    expect(rows).toEqual([{ named: 0 }]);
  });

  it('finds nothing wrong when answers that nobody repeats a request for any more have gone', async () => {
    const requests = new Requests(db.orm.em);
    const gone = await lived('digest-5');
    await db.record.record(gone.act([closing()]));
    await db.publisher.publish();
    const repeated = { dossier: open, updateId: 'submitted-before', sequence: 1, answer: {} };
    for (let i = 0; i < 50; i++) await requests.keep({ subject: 's', key: `again-${i}`, bodyHash: 'h' }, repeated);
    const kept = async () =>
      (
        await sql<{ dossier: string; n: number }>`
        select dossier, count(*)::int as n from hoso.receipt where dossier in (${open}, ${gone.number}) group by 1`.execute(
          sqlOf(db.orm.em),
        )
      ).rows;
    expect(await kept()).toEqual(
      expect.arrayContaining([
        { dossier: open, n: 21 },
        { dossier: gone.number, n: 1 },
      ]),
    );
    await db.tamper(`update hoso.receipt set recorded_at = recorded_at - interval '100 days'`);
    // As if they were old: their links were made then, too.
    await db.tamper(`truncate hoso.evidence; update hoso.evidence_end set position = 0, last_id = 0, seal = null,
      hash = decode(repeat('00', 32), 'hex')`);
    await chain.chain();
    expect(await requests.forgetAnswers()).toBe(1);
    expect(await kept()).toEqual([{ dossier: open, n: 21 }]);
    expect(await find()).toEqual([]);
  });

  it('chains what committed late, and all of it when several do so at once', async () => {
    const entries = Array.from({ length: 40 }, (_, i) => ({ subject: 'o', purpose: `p${i}`, dossiers: ['A-1'] }));
    const logs = [new AccessLog(db.orm.em), new AccessLog(db.orm.em)];
    const writing = Promise.all(entries.map((entry, i) => (logs[i % 2] as AccessLog).write(entry)));
    const again = new EvidenceChain(db.orm.em, db.keys, 3);
    await Promise.all([chain.chain(), again.chain(), writing]);
    await chain.chain();
    expect(await find()).toEqual([]);
    const { rows } = await sql<{ looks: number }>`
      select count(*)::int as looks from hoso.evidence where log = 'look'`.execute(sqlOf(db.orm.em));
    expect(rows).toEqual([{ looks: 43 }]);
  });
});
