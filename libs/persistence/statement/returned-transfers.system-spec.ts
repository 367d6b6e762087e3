import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../../testing/index.js';
import { openOrm, ReturnedTransfers, type StatementLine } from '../index.js';

let database: TestDatabase;
let lines: ReturnedTransfers;
let owner: Client;
let close: () => Promise<unknown>;
beforeAll(async () => {
  database = await freshDatabase('statement');
  const orm = await openOrm({ url: database.programUrl });
  lines = new ReturnedTransfers(orm.em);
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  close = () => Promise.all([orm.close(true), owner.end()]);
}, 60_000);
afterAll(async () => {
  await close();
  await database.drop();
});

const line = (number: number): StatementLine => ({
  line: number,
  reference: `TCTN-2026-0000001:${number}:benefit`,
  amountVnd: 7_200_000,
  returnedOn: '2026-12-28' as never,
});

describe('the statement', () => {
  it('is read by one worker at a time, and again when it is time', async () => {
    expect(await lines.age()).toBeUndefined();
    const claimed = await Promise.all([1, 2, 3].map(() => lines.claim(3_600)));
    expect(claimed.filter(Boolean)).toHaveLength(1);
    // A reading that failed is tried again a minute later.
    expect(await lines.claim(3_600)).toBe(false);
    await owner.query(`update hoso.statement_reading set began_at = began_at - interval '61 seconds'`);
    expect(await lines.claim(3_600)).toBe(true);
    await lines.ended();
    expect(await lines.age()).toBeLessThan(10);
    expect(await lines.claim(3_600)).toBe(false);
    expect(await lines.claim(0)).toBe(true);
  });

  it('keeps each line once, until its dossier knows it', async () => {
    expect(await lines.readTo()).toBe(0);
    await lines.keep([line(4), line(7)]);
    await lines.keep([{ ...line(7), amountVnd: 1 }, line(9)]);
    expect(await lines.readTo()).toBe(9);
    expect(await lines.untold(0, 10)).toEqual([line(4), line(7), line(9)]);
    await lines.told(7, 'taken');
    expect(await lines.untold(0, 10)).toEqual([line(4), line(9)]);
    expect(await lines.untold(4, 10)).toEqual([line(9)]);
    expect(await lines.readTo()).toBe(9);
  });
});

describe('the ledger', () => {
  const write = (kind: string, reference: string, follows: string | null) =>
    owner
      .query(
        `insert into hoso.ledger
           (dossier, month, kind, sequence, amount_vnd, reference, follows, follows_kind, recorded_at)
         values ('D', 1, $1, 1, 5000, $2, $3, $4, now())`,
        [kind, reference, follows, follows === null ? null : kind === 'return' ? 'payment' : 'return'],
      )
      .then(
        () => 'written',
        (error: { constraint?: string }) => error.constraint,
      );

  it('pays a month once, and again only in place of a payment that came back', async () => {
    expect(await write('payment', 'one', null)).toBe('written');
    expect(await write('payment', 'two', null)).toBe('ledger_month');
    expect(await write('payment', 'two', 'one')).toBe('ledger_follows');
    expect(await write('return', 'one', null)).toBe('ledger_return');
    expect(await write('return', 'none', 'none')).toBe('ledger_follows');
    expect(await write('return', 'one', 'one')).toBe('written');
    expect(await write('return', 'one', 'one')).toMatch(/^ledger_(month|reference)$/);
    expect(await write('payment', 'two', 'one')).toBe('written');
    expect(await write('payment', 'three', 'one')).toBe('ledger_month');
    expect(await write('payment', 'three', 'two')).toBe('ledger_follows');
    expect(await write('return', 'two', 'two')).toBe('written');
    expect(await write('payment', 'three', 'two')).toBe('written');
  });
});
