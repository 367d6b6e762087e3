import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { DossierKeys } from '../personal/keys.js';
import { sqlOf } from '../sql.js';
import { BrowserSessions } from './sessions.js';
import { SignIns } from './sign-ins.js';

let database: TestDatabase;
let db: RecordDatabase;
let sessions: BrowserSessions;
let signIns: SignIns;
beforeAll(async () => {
  database = await emptyDatabase('browser-sessions');
  db = await openRecordDatabase(database.url);
  sessions = new BrowserSessions(db.orm.em, db.keys);
  signIns = new SignIns(db.orm.em, db.keys);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const limits = { idle: 1_800, lifetime: 43_200 };
const tokens = { access: 'eyJ-access', refresh: 'refresh', id: 'id', renewAt: 1 };
const open = async (token: string, subject = 'o-1') => {
  await sessions.open({ token, subject, acr: 'high', tokens }, limits);
  const found = await sessions.find(token);
  if (found === undefined) throw new Error('it was not opened');
  return found;
};
const run = (statement: string) => sql.raw(statement).execute(sqlOf(db.orm.em));
const count = async (where: string) =>
  Number(((await run(`select count(*) as n from hoso.session where ${where}`)).rows[0] as { n: string }).n);

describe('a session of a browser', () => {
  it('is found by the token of the browser, with what the provider gave', async () => {
    expect(await open('first')).toMatchObject({ subject: 'o-1', acr: 'high', standing: null, tokens, version: 1 });
    expect(await sessions.find('second')).toBeUndefined();
  });

  it('is renewed by one of those who want to at the same time', async () => {
    const session = await open('renewed');
    const may = await Promise.all(Array.from({ length: 8 }, () => sessions.mayRenew(session, 10)));
    expect(may.filter(Boolean)).toHaveLength(1);
    await sessions.renewed(session, { ...tokens, access: 'eyJ-next' });
    expect(await sessions.mayRenew(session, 10)).toBe(false);
    expect(await sessions.again(session.id)).toMatchObject({ version: 2, tokens: { access: 'eyJ-next' } });
  });

  it('can be renewed by another when the first gave up, or never came back', async () => {
    const session = await open('given-up');
    expect(await sessions.mayRenew(session, 10)).toBe(true);
    await sessions.notRenewed(session);
    expect(await sessions.mayRenew(session, 0)).toBe(true);
    expect(await sessions.mayRenew(session, 10)).toBe(true);
  });

  it('goes on after an act, never beyond its whole time', async () => {
    const session = await open('touched');
    await run(`update hoso.session set until = now() + interval '10 minutes' where id = '${session.id}'`);
    const until = (await sessions.touch(session.id, 1_800)) ?? 0;
    expect(until - Date.now()).toBeLessThan(601_000);
    await run(`update hoso.session set idle_until = now() where id = '${session.id}'`);
    expect(await sessions.touch(session.id, 1_800)).toBeUndefined();
    expect(await sessions.find('touched')).toBeUndefined();
  });

  it('is over where its key is not there any more', async () => {
    await open('other-key');
    const others = new BrowserSessions(db.orm.em, new DossierKeys(Buffer.alloc(32, 9).toString('base64')));
    expect(await others.find('other-key')).toBeUndefined();
  });

  it('leaves nothing but who was signed in when and how, and that for ninety days', async () => {
    const session = await open('ended', 'o-9');
    await open('idle', 'o-9');
    await sessions.end(session.id);
    await run(
      `update hoso.session set idle_until = now() - interval '1 second' where ended_at is null and subject = 'o-9'`,
    );
    await sessions.forget();
    expect(await count(`subject = 'o-9' and sealed is null and acr = 'high' and ended_at is not null`)).toBe(2);
    await run(`update hoso.session set ended_at = now() - interval '91 days' where id = '${session.id}'`);
    expect(await sessions.forget()).toBe(1);
    expect(await count(`subject = 'o-9'`)).toBe(1);
  });
});

describe('a sign-in', () => {
  const pending = { verifier: 'v', nonce: 'n', to: '/tasks/mine' };

  it('is taken once, by the browser that began it', async () => {
    await signIns.begin('state', 'browser', pending, 600);
    expect(await signIns.take('state', 'another')).toBeUndefined();
    const taken = await Promise.all([signIns.take('state', 'browser'), signIns.take('state', 'browser')]);
    expect(taken.filter((one) => one !== undefined)).toEqual([pending]);
  });

  it('is over after its time, and goes', async () => {
    await signIns.begin('late', 'browser', pending, 0);
    expect(await signIns.take('late', 'browser')).toBeUndefined();
    expect(await signIns.forget()).toBe(1);
  });
});
