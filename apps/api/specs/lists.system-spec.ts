import { openOrm, seedReadModel } from '../../../libs/persistence/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { partyReference } from '../../../libs/persistence/index.js';
import { fileExample } from './examples.js';

// Lists are read page by page; what is filed meanwhile neither repeats a row nor hides one.
const OFFICE = 'HN-01';
const EMPLOYER = 'E1';
const PERSON = '001095123456';
const claimant = `claimant:${PERSON}`;
const officer = `officer:${OFFICE}:1`;
const STATUS = 'requested';

let system: TestSystem;
let timeline: string;
beforeAll(async () => {
  system = await startSystem('lists');
  await seed(2014, 60);
  const type = dossierTypes.all[0];
  if (type === undefined) throw new Error('there is no dossier type');
  const { number } = await fileExample(system.stage, type);
  for (let turn = 0; turn < 4; turn += 1) await takeAndRelease(number);
  timeline = `/v1/dossiers/${number}/timeline`;
}, 120_000);
afterAll(() => system.end());

const takeAndRelease = async (number: string) => {
  await system.stage.command(officer, number, 'take');
  await system.stage.command(officer, number, 'release');
};

/** Rows of both types in one year's numbers: all of one person, one employer and one office, in several statuses. */
async function seed(year: number, dossiers: number): Promise<void> {
  const orm = await openOrm({ url: system.database.url, timeoutMs: 0 });
  const party = partyReference(system.env['HOSO_PARTY_KEY'] ?? '', PERSON);
  for (const { name, prefix } of dossierTypes.all) {
    await seedReadModel(orm.em, {
      dossiers,
      type: name,
      prefix,
      year,
      statuses: [STATUS, 'referred'].map((status) => ({ status, phase: 'waiting' })),
      offices: [OFFICE],
      claimants: Array<string>(1_000).fill(party),
      employers: Array<string>(500).fill(EMPLOYER),
    });
  }
  await orm.close();
}

interface Row {
  readonly number?: string;
  readonly sequence?: number;
  readonly due?: string | null;
  readonly openedOn?: string | null;
  readonly type?: string;
}
interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
}
interface List {
  readonly ask: (after: string | undefined, limit: number) => Promise<{ status: number; body: Page }>;
  /** What identifies a row, and in which order rows come. */
  readonly row: (row: Row) => string;
  readonly before: (one: Row, other: Row) => boolean;
  /** Something new stands in the list, before and after the place that was reached. */
  readonly grow: () => Promise<void>;
  /** Cursors that are none of this list. */
  readonly wrong: readonly unknown[];
}

const get = (account: string, path: string) => (after: string | undefined, limit: number) => {
  const query = new URLSearchParams({ limit: String(limit), ...(after !== undefined && { after }) });
  return system.stage.as(account).get<Page>(`${path}${path.includes('?') ? '&' : '?'}${query.toString()}`);
};
const search = (criteria: object) => (after: unknown, limit: number) =>
  system.stage
    .as(officer)
    .post<Page>('/v1/dossiers/search', { ...criteria, limit, ...(after !== undefined && { after }) });

let years = 0;
const grow = async () => {
  years += 1;
  await seed(2014 - years, 10);
  await seed(2014 + years, 10);
};
const byNumber = {
  row: ({ number = '' }: Row) => number,
  before: (one: Row, other: Row) => (one.number ?? '') > (other.number ?? ''),
  grow,
  wrong: ['x', '7', "TCTN-2014-0000001'", 'TCTN-2014-1', '\0'],
};
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const openedKey = ({ openedOn, number }: Row) => `${openedOn ?? '9999-12-31'} ${number}`;
/** The one that was filed has a field, the seeded ones have none: they come after it, in the order of their numbers. */
const referralKey = ({ number = '' }: Row) => `${timeline.includes(number) ? 0 : 1} ${number}`;
const dueKey = ({ due, number }: Row) => `${due ?? '9999-12-31'} ${number}`;

const lists: Readonly<Record<string, List>> = {
  'a claimant’s dossiers': { ...byNumber, ask: get(claimant, '/v1/my/dossiers') },
  'an employer’s dossiers': { ...byNumber, ask: get(`employer:${EMPLOYER}`, '/v1/my/dossiers') },
  'dossiers of an office in a status': {
    ...byNumber,
    ask: get(officer, `/v1/offices/${OFFICE}/dossiers?status=${STATUS}`),
  },
  'dossiers of an office in a status, of one type': {
    ...byNumber,
    ask: get(officer, `/v1/offices/${OFFICE}/dossiers?status=${STATUS}&type=job-counselling`),
  },
  'the queue of an office': {
    ...byNumber,
    ask: get(officer, `/v1/offices/${OFFICE}/queue`),
    before: (one, other) => dueKey(one) < dueKey(other),
    wrong: ['x', cursor('x'), cursor([1, 2]), cursor(['2026-02-30', 'TCTN-2014-0000001']), cursor(['2026-02-03'])],
  },
  'the queue of an office by the day on which it was opened, the latest first': {
    ...byNumber,
    ask: get(officer, `/v1/offices/${OFFICE}/queue?sort=-openedOn`),
    before: (one, other) => openedKey(one) > openedKey(other),
    wrong: ['x', cursor([1, 2]), cursor(['2026-02-30', 'TCTN-2014-0000001'])],
  },
  'the queue of an office by a field of its type': {
    ...byNumber,
    ask: get(officer, `/v1/offices/${OFFICE}/queue?type=job-counselling&sort=fields.referrals`),
    before: (one, other) => referralKey(one) < referralKey(other),
    wrong: ['x', cursor([{}, 'TVVL-2014-0000001']), cursor([1])],
  },
  'a search by person': { ...byNumber, ask: search({ personalId: PERSON }) },
  'a search by employer': { ...byNumber, ask: search({ employer: EMPLOYER }) },
  'a timeline': {
    ask: (after, limit) => get(officer, timeline)(after, limit),
    row: ({ sequence }) => String(sequence),
    before: (one, other) => (one.sequence ?? 0) < (other.sequence ?? 0),
    grow: () => takeAndRelease(timeline.split('/')[3] ?? ''),
    wrong: ['x', '-1', '1.5', '1e99'],
  },
};

/** Reads a list to its end. */
async function follow(list: List, limit: number, between: (page: number) => Promise<void> = () => Promise.resolve()) {
  const rows: Row[] = [];
  let next: string | undefined;
  for (let page = 1; page < 1_000; page += 1) {
    const { status, body } = await list.ask(next, limit);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    rows.push(...body.items);
    if (body.next === null) return rows;
    next = body.next;
    await between(page);
  }
  throw new Error('the list has no end');
}

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('is the same in pages of any size: every row once, in order', async () => {
    const atOnce = await follow(list, 200);
    const inPages = await follow(list, 3);
    expect(inPages.length).toBeGreaterThan(6);
    expect(inPages.map(list.row)).toEqual(atOnce.map(list.row));
    expect(new Set(inPages.map(list.row)).size).toBe(inPages.length);
    inPages.slice(1).forEach((row, at) => {
      expect({ [list.row(row)]: list.before(inPages[at] ?? {}, row) }).toEqual({ [list.row(row)]: true });
    });
  }, 60_000);

  it('shows what stood there before once, also while more is filed', async () => {
    const before = (await follow(list, 200)).map(list.row);
    const read = (await follow(list, 7, (page) => (page === 1 ? list.grow() : Promise.resolve()))).map(list.row);
    expect(new Set(read).size).toBe(read.length);
    const known = new Set(before);
    expect(read.filter((row) => known.has(row))).toEqual(before);
  }, 60_000);

  it('refuses a cursor that is none of its own, and says where', async () => {
    for (const wrong of list.wrong) {
      const { status, body } = await list.ask(wrong as string, 3);
      const { errors = [] } = body as unknown as { errors?: { pointer: string }[] };
      expect({ wrong, status, at: errors.map(({ pointer }) => pointer) }).toEqual({
        wrong,
        status: 400,
        at: ['/after'],
      });
    }
  });
});

it('a search by number has one page', async () => {
  const found = await follow(
    { ...byNumber, ask: search({ number: `${dossierTypes.all[0]?.prefix}-2014-0000001` }) },
    1,
  );
  expect(found).toHaveLength(1);
});

it('a claimant’s dossiers of one type are those of this type', async () => {
  const list = { ...byNumber, ask: get(claimant, '/v1/my/dossiers?type=job-counselling') };
  const types = new Set((await follow(list, 50)).map(({ type }) => type));
  expect(types).toEqual(new Set(['job-counselling']));
}, 30_000);
