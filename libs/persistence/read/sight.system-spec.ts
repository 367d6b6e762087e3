import { sql } from 'kysely';
import { type Actor, type Role, roles, rolesTowards } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { sqlOf } from '../sql.js';
import type { DossierListing } from './listing.js';

// Every list compared with single reads, for every role: a page holds exactly what `rolesTowards` admits.
const offices = ['HN-01', 'HN-02', 'HNX-01', 'HD-01'];
const claimants = ['me', 'you', ''];
const employers = ['E1', 'E2', null];
const types = ['claim', 'counselling'];
const status = 'waiting';

let database: TestDatabase;
let db: RecordDatabase;
let all: readonly DossierListing[];

beforeAll(async () => {
  database = await emptyDatabase('sight');
  db = await openRecordDatabase(database.url);
  const dossiers = offices.flatMap((office) =>
    claimants.flatMap((claimant) =>
      employers.flatMap((employer) =>
        types.flatMap((type) => [false, true].map((closed) => ({ office, claimant, employer, type, closed }))),
      ),
    ),
  );
  await sql`
    insert into hoso.dossier
      (number, type, status, phase, sequence, office, claimant, employer, closed_on, waiting, links, state)
    select 'X-2026-' || lpad(n::text, 7, '0'), type, ${status}, 'waiting', 1, office, claimant, employer,
      case when closed then date '2026-11-02' end, '[]', '[]', '{}'
    from json_to_recordset(${JSON.stringify(dossiers.map((dossier, n) => ({ n, ...dossier })))}::json)
      as d(n int, office text, claimant text, employer text, type text, closed boolean)`.execute(sqlOf(db.orm.em));
  all = await db.reader.ofClaimant({ subject: 'x', roles: ['auditor'] }, ['me'], { limit: 1_000 });
  const others = await Promise.all(
    ['you', ''].map((of) => db.reader.ofClaimant({ subject: 'x', roles: ['auditor'] }, [of], { limit: 1_000 })),
  );
  all = [...all, ...others.flat()];
  expect(all).toHaveLength(dossiers.length);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const pairs = roles.flatMap((one) =>
  roles.filter((other) => one < other).map((other): readonly Role[] => [one, other]),
);
/** Everything that a token may state besides its roles, consistent with them or not. */
const stated = [undefined, 'HN-01', 'HN'].flatMap((office) =>
  [undefined, 'me'].flatMap((party) => [undefined, 'E1'].map((employer) => ({ office, party, employer }))),
);
/** Mergers: of an office of the own province, and of one of another. */
const merged = { office: ['HN-02', 'HD-01'], province: ['HD-01'] };
const actors = [[], ...roles.map((role): readonly Role[] => [role]), ...pairs, roles].flatMap((held) =>
  stated.flatMap((claims): Actor[] => [
    { subject: 's', roles: held, ...claims },
    ...(claims.office === undefined ? [] : [{ subject: 's', roles: held, ...claims, merged }]),
  ]),
);

const exists = (actor: Actor, { office, claimant, employer }: DossierListing): boolean =>
  rolesTowards(actor, { office, claimant, ...(employer !== null && { employer }) }).length > 0;
const party = (actor: Actor, { office, claimant, employer }: DossierListing): boolean =>
  rolesTowards(actor, { office, claimant, ...(employer !== null && { employer }) }).some(
    (role) => role === 'claimant' || role === 'employer',
  );
const numbers = (lines: readonly DossierListing[]) => lines.map(({ number }) => number).sort();
const page = { limit: 1_000 };

type List = (actor: Actor) => Promise<readonly DossierListing[]>;
const lists: readonly [string, List, (line: DossierListing) => boolean, typeof exists][] = [
  ['my dossiers', (actor) => db.reader.ofParty(actor, page), () => true, party],
  ...['me', 'you'].map((of): (typeof lists)[number] => [
    `a search by person, ${of}`,
    (actor) => db.reader.ofClaimant(actor, [of], page),
    ({ claimant }) => claimant === of,
    exists,
  ]),
  ...['E1', 'E2'].map((of): (typeof lists)[number] => [
    `a search by employer, ${of}`,
    async (actor) => (await db.reader.search(actor, { employer: of, ...page })).lines,
    ({ employer }) => employer === of,
    exists,
  ]),
  [
    'the queue of an office into which others were merged',
    (actor) => db.reader.officeQueue(actor, ['HN-01', 'HN-02', 'HD-01'], types, page),
    ({ office, closedOn }) => office !== 'HNX-01' && closedOn === null,
    exists,
  ],
  ...offices.flatMap((of): (typeof lists)[number][] => [
    [
      `the queue of ${of}`,
      (actor) => db.reader.officeQueue(actor, [of], types, page),
      ({ office, closedOn }) => office === of && closedOn === null,
      exists,
    ],
    [
      `the dossiers of ${of} by status`,
      (actor) => db.reader.officeByStatus(actor, [of], types, status, page),
      ({ office }) => office === of,
      exists,
    ],
  ]),
];

it.each(lists)(
  '%s: holds for everybody what a single read would show them',
  async (_, ask, belongs, shown) => {
    let rows = 0;
    for (const actor of actors) {
      const expected = all.filter((line) => belongs(line) && shown(actor, line));
      const found = await ask(actor);
      rows += found.length;
      expect({ actor, numbers: numbers(found) }).toEqual({ actor, numbers: numbers(expected) });
    }
    expect(rows).toBeGreaterThan(100);
  },
  60_000,
);
