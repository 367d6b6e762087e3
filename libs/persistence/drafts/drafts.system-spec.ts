import { sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { emptyDatabase, findInDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { Drafts, Requests, TOO_MANY } from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
let db: RecordDatabase;
let drafts: Drafts;
beforeAll(async () => {
  database = await emptyDatabase('drafts');
  db = await openRecordDatabase(database.url);
  drafts = new Drafts(db.orm.em, db.keys);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

let people = 0;
const somebody = (): Actor => ({ subject: `o-${(people += 1)}`, roles: ['officer'] });
const most = 100;
const aim = { type: 'workplace-inspection', dossier: null, command: null };
const typed = { '/person/fullName': 'Nguyễn Thị Diệu', '/person/personalId': '001199000001' };
const begin = async (owner: Actor, key = 'the-first-key') => {
  const draft = await drafts.begin({ owner, key, ...aim, formVersion: 1, typed }, most);
  if (draft === undefined || draft === TOO_MANY) throw new Error('it was not begun');
  return draft;
};
const run = (statement: string) => sql.raw(statement).execute(sqlOf(db.orm.em));

describe('a draft', () => {
  it('is its owner’s alone, and in the table nobody reads it', async () => {
    const owner = somebody();
    const { id } = await begin(owner);
    expect(await drafts.find(owner.subject, id)).toMatchObject({
      typed,
      formVersion: 1,
      version: 1,
      key: 'the-first-key',
    });
    expect(await drafts.find(somebody().subject, id)).toBeUndefined();
    expect(await drafts.remove(somebody().subject, id)).toBe(false);
    expect(await findInDatabase(database.url, Object.values(typed))).toEqual([]);
  });

  it('is begun once under a key, whatever is sent the second time', async () => {
    const owner = somebody();
    const first = await begin(owner);
    expect(await drafts.begin({ owner, key: 'the-first-key', ...aim, formVersion: 1, typed: {} }, 1)).toEqual(first);
    expect(await drafts.of(owner)).toHaveLength(1);
    expect((await begin(owner, 'another-key')).browserKey).not.toBe(first.browserKey);
  });

  it('is saved over the version that its owner has; over another one it is not', async () => {
    const owner = somebody();
    const { id } = await begin(owner);
    const save = (version: number, text: string) =>
      drafts.replace(owner.subject, id, version, { typed: { '/a': text }, formVersion: 1 });
    expect(await save(1, 'here')).toMatchObject({ kind: 'saved', draft: { version: 2, typed: { '/a': 'here' } } });
    expect(await save(1, 'there')).toMatchObject({ kind: 'changed', draft: { version: 2, typed: { '/a': 'here' } } });
    // Whose answer got lost sends the same again.
    expect(await save(1, 'here')).toMatchObject({ kind: 'saved', draft: { version: 2 } });
    const [one, other] = await Promise.all([save(2, 'x'), save(2, 'y')]);
    expect([one.kind, other.kind].sort()).toEqual(['changed', 'saved']);
    expect(await drafts.replace('o-0', id, 3, { typed: {}, formVersion: 1 })).toEqual({ kind: 'none' });
  });

  it('has what its window typed last, in whatever order two saves arrive', async () => {
    const owner = somebody();
    const here = 'a-window';
    const edit = (count: number, window = here) => ({ window, count });
    const began = (text: string, count: number) =>
      drafts.begin({ owner, key: 'k', ...aim, formVersion: 1, typed: { '/a': text }, edit: edit(count) }, most);
    // Both that begin it were sent before one was answered.
    expect(await began('ab', 2)).toMatchObject({ version: 1, typed: { '/a': 'ab' } });
    expect(await began('a', 1)).toMatchObject({ version: 1, typed: { '/a': 'ab' }, edit: edit(2) });
    const draft = await began('abc', 3);
    if (draft === TOO_MANY) throw new Error('it was not begun');
    expect(draft).toMatchObject({ version: 2, typed: { '/a': 'abc' }, edit: edit(3) });
    const save = async (text: string, by?: { window: string; count: number }, version = 2) => {
      const saved = await drafts.replace(owner.subject, draft?.id ?? '', version, {
        typed: { '/a': text },
        formVersion: 1,
        edit: by,
      });
      return [saved.kind, saved.kind === 'none' ? undefined : saved.draft.typed['/a']];
    };
    expect(await save('abcde', edit(5))).toEqual(['saved', 'abcde']);
    expect(await save('abcd', edit(4))).toEqual(['changed', 'abcde']);
    // What was typed back to what it had been is no earlier save.
    expect(await save('abcdef', edit(6))).toEqual(['saved', 'abcdef']);
    expect(await save('abcdef', edit(8))).toEqual(['saved', 'abcdef']);
    expect(await save('abcdefg', edit(7))).toEqual(['changed', 'abcdef']);
    const both = await Promise.all([save('x', edit(9)), save('xy', edit(10))]);
    expect(both.map(([kind]) => kind)).toContain('saved');
    expect((await drafts.find(owner.subject, draft?.id ?? ''))?.typed).toEqual({ '/a': 'xy' });
    // Another window, and whoever does not say, have to have seen it.
    expect(await save('z', edit(99, 'another-window'))).toEqual(['changed', 'xy']);
    expect(await save('z')).toEqual(['changed', 'xy']);
    const { version = 0 } = (await drafts.find(owner.subject, draft?.id ?? '')) ?? {};
    expect(await save('z', edit(1, 'another-window'), version)).toEqual(['saved', 'z']);
    expect(await save('xyz', edit(11))).toEqual(['changed', 'z']);
  });

  it('is listed to whoever acts in a role in which it was begun, the latest first', async () => {
    const owner = somebody();
    const first = await begin(owner);
    const second = await begin(owner, 'another-key');
    await drafts.replace(owner.subject, first.id, 1, { typed: {}, formVersion: null });
    expect((await drafts.of(owner)).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await drafts.of({ ...owner, roles: ['claimant'] })).toEqual([]);
  });

  it('is over when its act is on record, and cannot be begun again', async () => {
    const owner = somebody();
    const { id } = await begin(owner);
    const identity = { subject: owner.subject, key: 'the-first-key', bodyHash: 'h' };
    await new Requests(db.orm.em).keep(identity, {
      dossier: 'TTLD-2026-0000001',
      updateId: 'u',
      sequence: 1,
      answer: {},
    });
    expect(await drafts.find(owner.subject, id)).toBeUndefined();
    expect(await drafts.of(owner)).toEqual([]);
    expect(await drafts.begin({ owner, key: 'the-first-key', ...aim, formVersion: 1, typed }, most)).toBeUndefined();
    expect(await drafts.forget()).toBe(1);
  });

  it('goes thirty days after the last change', async () => {
    const owner = somebody();
    const [kept, old] = [await begin(owner), await begin(owner, 'another-key')];
    await run(`update hoso.draft set saved_at = now() - interval '29 days' where id = '${kept.id}'`);
    await run(`update hoso.draft set saved_at = now() - interval '31 days' where id = '${old.id}'`);
    expect(await drafts.find(owner.subject, old.id)).toBeUndefined();
    expect(await drafts.forget()).toBe(1);
    expect((await drafts.of(owner)).map(({ id }) => id)).toEqual([kept.id]);
    await drafts.remove(owner.subject, kept.id);
    expect(await drafts.of(owner)).toEqual([]);
  });
});
