import { Client } from 'pg';
import { emptyDatabase, findInDatabase, type TestDatabase } from './index.js';

const secret = 'Nguyễn Văn An';

describe('looking through a database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await emptyDatabase('dump');
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE TABLE "History" (id int, "Data" bytea, memo jsonb, note text)');
    const insert = (data: Buffer, memo: unknown, note: string) =>
      client.query('INSERT INTO "History" VALUES (1, $1, $2, $3)', [data, JSON.stringify(memo), note]);
    await insert(Buffer.from([0, 255, ...Buffer.from(secret), 0]), {}, '');
    await insert(Buffer.from(''), { name: '0010-9901-2345' }, '');
    for (const before of ['', 'x', 'xy']) {
      await insert(Buffer.from(''), {}, Buffer.from(`${before}salary-12000000-`).toString('base64'));
    }
    await client.query(`INSERT INTO "History" (note) VALUES ('{"n":"Tr\\u1ea7n B\\u00ecnh"}')`);
    await client.query(`INSERT INTO "History" (note) VALUES (encode('plaintext', 'hex'))`);
    await client.end();
  });
  afterAll(() => database.drop());

  it.each([
    [secret, 'utf-8', 'Data'],
    ['0010-9901-2345', 'utf-8', 'memo'],
    ['salary-12000000', 'base64', 'note'],
    ['Trần Bình', 'json-escaped', 'note'],
    ['plaintext', 'hex', 'note'],
  ])('finds %s in %s', async (text, form, column) => {
    const found = await findInDatabase(database.url, [text, 'is not there']);
    expect(found).toContainEqual({ text, form, table: 'History', column });
    expect(found.filter((finding) => finding.text === 'is not there')).toEqual([]);
  });

  it('finds base64 whatever stands before it', async () => {
    const found = await findInDatabase(database.url, ['salary-12000000']);
    expect(found.filter(({ form }) => form === 'base64')).toHaveLength(3);
  });

  it('does not look for what is found by chance', async () => {
    await expect(findInDatabase(database.url, ['An'])).rejects.toThrow(/too short/);
  });
});
